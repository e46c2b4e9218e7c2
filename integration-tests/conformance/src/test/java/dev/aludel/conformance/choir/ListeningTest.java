package dev.aludel.conformance.choir;

import static dev.aludel.conformance.choir.Choir_.CHOIR;
import static dev.aludel.conformance.choir.Singer_.SINGER;
import static dev.aludel.conformance.choir.Song_.SONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Listeners of ordering lists, maps, sets of pairs and proxies replace and refuse. */
class ListeningTest extends ConformanceTest {
  private Choir choir = ChoirEntity.create("None");

  ListeningTest() {
    super(ChoirModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    Heard.refuse(null);
    Heard.take();
    choir = ChoirEntity.create("North");
    Heard.take();
  }

  @AfterEach
  void forget() {
    Heard.refuse(null);
    Heard.take();
  }

  private static void assertHeard(String... what) {
    assertThat(Heard.take()).containsExactly(what);
  }

  private static Song song(String title) {
    return SongEntity.create(title);
  }

  @Test
  void anOrderingListTakesTheReplacement() {
    choir.programme().add(song("a"));
    choir.programme().add(0, song("draft"));
    assertThat(choir.programme()).extracting(Song::title).containsExactly("clean", "a");
    assertThat(choir.programme()).extracting(Song::place).containsExactly(0, 1);
    assertHeard("append a", "a from none to North", "append draft", "clean from none to North");
  }

  @Test
  void whatIsRefusedLeavesAnOrderingListAsItIs() {
    Song a = song("a");
    Song b = song("b");
    choir.programme().addAll(List.of(a, b));
    Heard.take();
    Heard.refuse("append c");
    Song c = song("c");
    assertThatThrownBy(() -> choir.programme().add(0, c)).hasMessage("refused: append c");
    assertThatThrownBy(() -> choir.programme().set(0, c)).hasMessage("refused: append c");
    assertThatThrownBy(() -> c.choir(choir)).hasMessage("refused: append c");
    assertThat(choir.programme()).containsExactly(a, b);
    assertThat(choir.programme()).extracting(Song::place).containsExactly(0, 1);
    assertThat(c.choir()).isNull();
    assertThat(c.place()).isNull();
    assertThat(a.choir()).isSameAs(choir);
    Heard.refuse("remove a");
    assertThatThrownBy(() -> choir.programme().remove(a)).hasMessage("refused: remove a");
    assertThatThrownBy(() -> choir.programme().remove(0)).hasMessage("refused: remove a");
    assertThatThrownBy(() -> choir.programme().clear()).hasMessage("refused: remove a");
    assertThatThrownBy(() -> a.choir(null)).hasMessage("refused: remove a");
    assertThatThrownBy(() -> choir.programme().set(0, song("d"))).hasMessage("refused: remove a");
    assertThat(choir.programme()).containsExactly(a, b);
    assertThat(a.choir()).isSameAs(choir);
    assertThat(a.place()).isZero();
  }

  @Test
  void theOtherSideRefusesTheWholeChange() {
    Song a = song("a");
    Heard.refuse("a from none to North");
    assertThatThrownBy(() -> choir.programme().add(a)).hasMessageContaining("refused");
    assertThat(choir.programme()).isEmpty();
    assertThat(a.choir()).isNull();
    assertThat(a.place()).isNull();
    Heard.refuse(null);
    choir.programme().add(a);
    Heard.refuse("a from North to none");
    assertThatThrownBy(() -> choir.programme().remove(a)).hasMessageContaining("refused");
    assertThatThrownBy(() -> choir.programme().clear()).hasMessageContaining("refused");
    assertThat(choir.programme()).containsExactly(a);
    assertThat(a.choir()).isSameAs(choir);
  }

  @Test
  void whatIsRefusedInTheMiddleOfManyLeavesThoseBefore() {
    Song a = song("a");
    Song b = song("b");
    Song c = song("c");
    Heard.refuse("append b");
    assertThatThrownBy(() -> choir.programme().addAll(List.of(a, b, c)))
        .hasMessageContaining("refused");
    assertThat(choir.programme()).containsExactly(a);
    assertThat(a.choir()).isSameAs(choir);
    assertThat(b.choir()).isNull();
    assertThat(c.choir()).isNull();
  }

  @Test
  void aMapTakesTheReplacement() {
    Voice alto = VoiceEntity.create("alto");
    choir.voices().put("alto", alto);
    assertHeard("append alto");
    Voice other = VoiceEntity.create("alto");
    choir.voices().put("alto", other);
    assertHeard("append alto", "remove alto");
    assertThat(alto.choir()).isNull();
    assertThat(choir.voices()).containsExactly(Map.entry("alto", other));
    Heard.refuse("append bass");
    Voice bass = VoiceEntity.create("bass");
    assertThatThrownBy(() -> choir.voices().put("bass", bass)).hasMessageContaining("refused");
    assertThatThrownBy(() -> bass.choir(choir)).hasMessageContaining("refused");
    assertThat(choir.voices()).containsOnlyKeys("alto");
    assertThat(bass.choir()).isNull();
    Heard.refuse("remove alto");
    assertThatThrownBy(() -> choir.voices().remove("alto")).hasMessageContaining("refused");
    assertThatThrownBy(() -> choir.voices().clear()).hasMessageContaining("refused");
    assertThatThrownBy(() -> choir.voices().put("alto", alto)).hasMessageContaining("refused");
    assertThatThrownBy(() -> choir.voices().values().clear()).hasMessageContaining("refused");
    assertThatThrownBy(() -> choir.voices().keySet().remove("alto"))
        .hasMessageContaining("refused");
    assertThatThrownBy(() -> choir.voices().entrySet().iterator().next().setValue(alto))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> choir.voices().replaceAll((key, value) -> alto))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(choir.voices()).containsExactly(Map.entry("alto", other));
    assertThat(other.choir()).isSameAs(choir);
    assertThat(alto.choir()).isNull();
  }

  @Test
  void aMapKeysTheReplacementByItself() {
    Voice draft = VoiceEntity.create("draft");
    choir.voices().put("draft", draft);
    assertThat(choir.voices()).containsOnlyKeys("clean");
    assertThat(draft.choir()).isNull();
  }

  @Test
  void aSetOfPairsTakesTheReplacement() {
    Singer ada = SingerEntity.create("Ada");
    choir.members().add(ada);
    assertHeard("append Ada", "Ada joins North");
    choir.members().add(ada);
    assertHeard();
    choir.members().add(SingerEntity.create("draft"));
    assertHeard("append draft", "clean joins North");
    assertThat(choir.members()).extracting(Singer::name).containsExactlyInAnyOrder("Ada", "clean");
    Singer solo = SoloistEntity.create("Sol", 3);
    Heard.refuse("solo Sol");
    assertThatThrownBy(() -> choir.members().add(solo)).hasMessageContaining("refused");
    assertThatThrownBy(() -> solo.choirs().add(choir)).hasMessageContaining("refused");
    assertThat(choir.members()).hasSize(2);
    assertThat(solo.choirs()).isEmpty();
    Heard.refuse("remove Ada");
    assertThatThrownBy(() -> choir.members().remove(ada)).hasMessageContaining("refused");
    assertThatThrownBy(() -> choir.members().removeIf(each -> each == ada))
        .hasMessageContaining("refused");
    assertThatThrownBy(() -> choir.members().retainAll(Set.of())).hasMessageContaining("refused");
    assertThatThrownBy(() -> ada.choirs().remove(choir)).hasMessageContaining("refused");
    assertThatThrownBy(() -> ada.choirs().clear()).hasMessageContaining("refused");
    assertThat(choir.members()).contains(ada);
    assertThat(ada.choirs()).containsExactly(choir);
  }

  @Test
  void aProxyIsHeardByTheCollectionBehindIt() {
    choir.names().add("Bob");
    assertHeard("append Bob", "Bob joins North");
    choir.names().add("draft");
    Heard.take();
    assertThat(choir.names()).containsExactlyInAnyOrder("Bob", "clean");
    Heard.refuse("remove Bob");
    assertThatThrownBy(() -> choir.names().remove("Bob")).hasMessageContaining("refused");
    assertThatThrownBy(() -> choir.names().clear()).hasMessageContaining("refused");
    assertThat(choir.names()).contains("Bob");
    Heard.refuse("append Eve");
    assertThatThrownBy(() -> choir.names().addAll(List.of("Eve", "Zoe")))
        .hasMessageContaining("refused");
    assertThat(choir.names()).doesNotContain("Eve");
  }

  @Test
  void whatIsRefusedIsNotWritten() {
    try (Session session = database.session()) {
      session.add(choir);
      choir.programme().add(song("a"));
      session.commit();
      Heard.refuse("remove a");
      Song b = song("b");
      assertThatThrownBy(() -> choir.programme().set(0, b)).hasMessageContaining("refused");
      sql.clear();
      session.flush();
      assertThat(sql.texts()).isEmpty();
      assertThat(session.contains(b)).isFalse();
      session.commit();
      assertThat(session.query(SONG).list()).extracting(Song::title).containsExactly("a");
    }
  }

  @Test
  void eventsOfRowsRefuseAFlush() {
    try (Session session = database.session()) {
      session.add(choir);
      Heard.refuse("before North");
      assertThatThrownBy(session::flush).hasMessage("refused: before North");
      Heard.refuse("after North");
      assertThatThrownBy(session::flush).hasMessage("refused: after North");
      Heard.refuse(null);
      session.rollback();
      session.add(choir);
      session.commit();
      assertThat(session.query(CHOIR).count()).isOne();
      choir.name("South");
      Heard.refuse("after South");
      assertThatThrownBy(session::commit).hasMessage("refused: after South");
      session.rollback();
      assertThat(choir.name()).isEqualTo("North");
      Heard.refuse("before North");
      session.delete(choir);
      assertThatThrownBy(session::flush).hasMessage("refused: before North");
      Heard.refuse("after North");
      assertThatThrownBy(session::flush).hasMessage("refused: after North");
      Heard.refuse(null);
      session.rollback();
      assertThat(session.query(CHOIR).count()).isOne();
    }
  }

  @Test
  void aNameThatIsRefusedStays() {
    Heard.refuse("set North South");
    assertThatThrownBy(() -> choir.name("South")).hasMessageContaining("refused");
    assertThat(choir.name()).isEqualTo("North");
    Heard.refuse("set null West");
    assertThatThrownBy(() -> ChoirEntity.create("West")).hasMessageContaining("refused");
    assertThatThrownBy(() -> ChoirEntity.builder().name("West").build())
        .hasMessageContaining("refused");
  }

  @Test
  void unloadedCollectionsOfEveryKindHear() {
    database.transaction(
        session -> {
          session.add(choir);
          choir.programme().add(song("a"));
          choir.voices().put("alto", VoiceEntity.create("alto"));
          choir.members().add(SoloistEntity.create("Sol", 4));
        });
    Heard.take();
    try (Session session = database.session()) {
      Choir north = session.query(CHOIR).one();
      north.members().add(SingerEntity.create("Ada"));
      north.voices().put("bass", VoiceEntity.create("bass"));
      north.programme().add(song("b"));
      assertThat(Heard.take())
          .containsExactly(
              "append Ada", "Ada joins North", "append bass", "append b", "b from none to North");
      session.commit();
      Singer sol = session.query(SINGER).where(SINGER.name.eq("Sol")).one();
      assertThat(sol.choirs()).containsExactly(north);
      session.delete(sol);
      session.commit();
      assertThat(north.members()).extracting(Singer::name).containsExactly("Ada");
      assertThat(north.programme()).extracting(Song::place).containsExactly(0, 1);
    }
  }
}
