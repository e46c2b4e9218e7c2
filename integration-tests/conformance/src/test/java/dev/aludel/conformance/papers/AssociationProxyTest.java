package dev.aludel.conformance.papers;

import static dev.aludel.conformance.papers.Author_.AUTHOR;
import static dev.aludel.conformance.papers.Authorship_.AUTHORSHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.MappingException;
import dev.aludel.session.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lists that show what stands behind an association object. */
class AssociationProxyTest extends ConformanceTest {

  AssociationProxyTest() {
    super(PapersModelsSchema.SCHEMA);
  }

  @Test
  void addingMakesTheObjectBetween() {
    Author ada = Author.of("Ada");
    ada.papers().add(Paper.of("Notes", "Long."));
    assertThat(ada.authorships()).hasSize(1);
    assertThat(ada.authorships().get(0).author()).isSameAs(ada);
    database.transaction(session -> session.add(ada));

    try (Session session = database.session()) {
      Author found = session.query(AUTHOR).one();
      assertThat(found.papers()).extracting(Paper::title).containsExactly("Notes");
      assertThat(found.roles()).containsExactly("author");
    }
  }

  @Test
  @Tag("A053")
  void removingDeletesTheObjectBetweenIfItIsAnOrphanThen() {
    Author ada = Author.of("Ada");
    Paper notes = Paper.of("Notes", "Long.");
    ada.papers().add(notes);
    ada.papers().add(Paper.of("Letters", "Short."));
    database.transaction(session -> session.add(ada));

    try (Session session = database.session()) {
      Author found = session.query(AUTHOR).one();
      found.papers().remove(session.get(Paper_.PAPER, notes.id()).orElseThrow());
      session.commit();
      assertThat(found.papers()).extracting(Paper::title).containsExactly("Letters");
      assertThat(session.query(AUTHORSHIP).count()).isEqualTo(1);
      assertThat(session.query(Paper_.PAPER).count()).isEqualTo(2);
    }
  }

  @Test
  void whatNeedsMoreThanTheTwoCannotBeAdded() {
    Author ada = Author.of("Ada");

    assertThatThrownBy(() -> ada.roles().add("editor"))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("ALU-5224");
  }
}
