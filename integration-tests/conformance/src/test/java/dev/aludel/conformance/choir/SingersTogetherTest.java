package dev.aludel.conformance.choir;

import static dev.aludel.conformance.choir.Choir_.CHOIR;
import static dev.aludel.conformance.choir.Singer_.SINGER;
import static dev.aludel.conformance.choir.Soloist_.SOLOIST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.query.RelationLoad;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Objects of a hierarchy that came together and expired are read again as their query said. */
class SingersTogetherTest extends ConformanceTest {

  SingersTogetherTest() {
    super(ChoirModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        session ->
            session.addAll(
                List.of(
                    SingerEntity.builder().name("Ada").story("a").build(),
                    SingerEntity.builder().name("Bob").story("b").build(),
                    SoloistEntity.builder().name("Cid").story("c").fee(1).agent("x").build(),
                    SoloistEntity.builder().name("Dan").story("d").fee(2).agent("y").build())));
    sql.clear();
  }

  @Test
  void whatTheQueryUndeferredIsReadForThoseOfOneModelTogether() {
    try (Session session = database.session()) {
      List<Singer> singers =
          session.query(SINGER).load(SINGER.story.undefer()).orderBy(SINGER.id.asc()).list();
      session.commit();
      sql.assertSends(
          () -> assertThat(singers).extracting(Singer::story).containsExactly("a", "b", "c", "d"),
          onH2OrPostgresql(
              "select id, kind, name, story, home_id from unnest(cast(? as bigint array))"
                  + " as owners(owner_key_1) join singers on id = owners.owner_key_1",
              "select id, kind, name, story, home_id from singers where id = any(?)"),
          onH2OrPostgresql(
              "select soloists.id, singers.kind, singers.name, singers.story, singers.home_id, soloists.fee"
                  + " from unnest(cast(? as bigint array)) as owners(owner_key_1)"
                  + " join soloists on soloists.id = owners.owner_key_1"
                  + " join singers on singers.id = soloists.id",
              "select soloists.id, singers.kind, singers.name, singers.story, singers.home_id, soloists.fee"
                  + " from soloists join singers on singers.id = soloists.id"
                  + " where soloists.id = any(?)"));
      sql.assertSendsNothing(() -> assertThat(((Soloist) singers.get(3)).fee()).isEqualTo(2));
    }
  }

  @Test
  void whatTheQueryLeftOutIsNotReadAgain() {
    try (Session session = database.session()) {
      List<Singer> singers = session.query(SINGER).load(SINGER.name.defer()).list();
      session.commit();
      singers.forEach(Singer::kind);
      assertThat(sql.texts().subList(1, 3)).noneMatch(text -> text.contains("name"));
      assertThat(singers).extracting(Singer::name).contains("Ada", "Dan");
    }
  }

  @Test
  void columnsOfTheModelBelowComeWithItsOwnQuery() {
    try (Session session = database.session()) {
      List<Soloist> soloists = session.query(SOLOIST).load(SOLOIST.agent.undefer()).list();
      session.commit();
      sql.clear();
      assertThat(soloists).extracting(Soloist::agent).containsExactlyInAnyOrder("x", "y");
      assertThat(sql.texts()).hasSize(1);
      sql.assertSendsNothing(() -> soloists.forEach(Soloist::fee));
    }
  }

  @Test
  void aListOfModelsBelowIsFoundByAColumnOfTheModelAbove() {
    database.transaction(
        session -> {
          Choir choir = ChoirEntity.create("Home");
          session.query(SINGER).list().forEach(singer -> singer.home(choir));
        });
    for (RelationLoad how :
        List.of(CHOIR.paid.subquery(), CHOIR.paid.selectIn(), CHOIR.paid.joined())) {
      try (Session session = database.session()) {
        Choir choir = session.query(CHOIR).load(how).orderBy(CHOIR.id.asc()).one();
        sql.assertSendsNothing(
            () -> assertThat(choir.paid()).extracting(Soloist::name).containsExactly("Dan"));
      }
    }
  }
}
