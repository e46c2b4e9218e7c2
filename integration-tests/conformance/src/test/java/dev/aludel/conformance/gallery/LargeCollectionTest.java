package dev.aludel.conformance.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.SessionStateException;
import dev.aludel.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dynamic and write-only collections of owners without a row. */
class LargeCollectionTest extends ConformanceTest {
  private Session session;

  LargeCollectionTest() {
    super(GalleryModelsSchema.SCHEMA);
  }

  @BeforeEach
  void begin() {
    session = database.session();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void aPendingOwnerHasWhatWasAddedWhereNothingFlushes() {
    Artist artist = Artist.of("a");
    Sketch sketch = Sketch.of(artist, "s");
    session.add(artist);
    session.withoutAutoflush(
        () ->
            sql.assertSendsNothing(
                () -> {
                  assertThat(artist.sketches().list()).containsExactly(sketch);
                  assertThat(artist.sketches().count()).isOne();
                }));
    assertThat(artist.sketches().count()).isOne();
    assertThat(sql.texts()).hasSize(3);
  }

  @Test
  void whoseOwnerWasDeletedIsRefusedBeforeAnythingIsSent() {
    Artist artist = Artist.of("a");
    Visitor visitor = Visitor.of("v");
    session.add(artist);
    session.add(visitor);
    session.flush();
    session.delete(artist);
    session.flush();
    artist.visitors().add(visitor);
    sql.assertSendsNothing(
        () ->
            assertThatThrownBy(session::flush)
                .isInstanceOf(SessionStateException.class)
                .hasMessageStartingWith("ALU-5331: Visitor#1 refers to Artist#1 by artist"));
    artist.visitors().remove(visitor);
    session.commit();
    assertThat(visitor.artist()).isNull();
  }
}
