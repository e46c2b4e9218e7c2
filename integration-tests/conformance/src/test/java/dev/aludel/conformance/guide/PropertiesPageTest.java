package dev.aludel.conformance.guide;

import static dev.aludel.conformance.guide.press.Writer_.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.guide.press.Article;
import dev.aludel.conformance.guide.press.PressSchema;
import dev.aludel.conformance.guide.press.Writer;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Column properties in {@code loading.md}. */
@Tag("A115")
class PropertiesPageTest extends PageTest {

  PropertiesPageTest() {
    super(PressSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    Writer nellie = Writer.of("Nellie", "Bly");
    database.transaction(
        session -> {
          session.add(Article.of("Ten Days in a Mad-House", nellie));
          session.add(Writer.of("Egon", "Kisch"));
        });
  }

  @Test
  void everySelectComputesThem() {
    try (Session session = database.session()) {
      sends(
          "select",
          () -> {
            // region select
            List<Writer> writers = session.query(WRITER).where(WRITER.articleCount.gt(0)).list();
            String name = writers.get(0).fullName(); // came with the row
            // endregion
            assertThat(name).isEqualTo("Nellie Bly");
          });
    }
  }

  @Test
  void aFlushMakesThemUnknown() {
    try (Session session = database.session()) {
      Writer writer = session.query(WRITER).orderBy(WRITER.id.desc()).first().orElseThrow();
      sends(
          "flush",
          () -> {
            // region flush
            writer.firstName("Egon Erwin");
            session.flush();
            String name = writer.fullName(); // read again
            // endregion
            assertThat(name).isEqualTo("Egon Erwin Kisch");
          });
    }
  }

  @Test
  void aQuerySaysWhatOneIs() {
    try (Session session = database.session()) {
      sends(
          "expression",
          () -> {
            // region expression
            List<Writer> writers =
                session
                    .query(WRITER)
                    .load(WRITER.score.withExpression(WRITER.lastName.length().times(10)))
                    .list();
            // endregion
            assertThat(writers).extracting(Writer::score).containsExactlyInAnyOrder(30, 50);
          });
    }
  }
}
