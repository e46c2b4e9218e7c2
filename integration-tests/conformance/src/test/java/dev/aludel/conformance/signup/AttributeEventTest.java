package dev.aludel.conformance.signup;

import static dev.aludel.conformance.signup.User_.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.NullAttributeException;
import dev.aludel.query.Sql;
import dev.aludel.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Attribute events and validators of columns. */
class AttributeEventTest extends ConformanceTest {

  AttributeEventTest() {
    super(SignupModelsSchema.SCHEMA);
  }

  @BeforeEach
  void forget() {
    Journal.NICKNAMES.clear();
  }

  @Test
  @Tag("A089")
  void aListenerReplacesTheValue() {
    User ada = User.of("ada", "A@B.C");
    assertThat(ada.email()).isEqualTo("a@b.c");
    ada.email("D@E.F");
    assertThat(ada.email()).isEqualTo("d@e.f");
  }

  @Test
  @Tag("A089")
  void aListenerSeesTheOldValue() {
    User ada = User.of("ada", "a@b.c");
    ada.nickname("Lady");
    ada.nickname("Countess");
    assertThat(Journal.NICKNAMES).containsExactly("null to Lady", "Lady to Countess");
  }

  @Test
  @Tag("A089")
  void aListenerThatSetsItsAttributeIsRefused() {
    Mirror mirror = MirrorEntity.builder().build();
    assertThatThrownBy(() -> mirror.left(1))
        .hasMessageContaining("ALU-5681")
        .hasMessageContaining("Mirror.left");
    assertThatThrownBy(mirror::left).hasMessageContaining("left");
    mirror.right(3);
    assertThat(mirror.middle()).isEqualTo(3);
  }

  @Test
  @Tag("B143")
  void validatorsRunWhenValuesAreSetAndNotWhenTheyAreLoaded() {
    database.transaction(session -> session.add(User.of("ada", "a@b.c")));
    database.transaction(
        session ->
            session.execute(
                Sql.update(USER).set(USER.email, "nowhere").set(USER.visits, -1).all()));
    try (Session session = database.session()) {
      User ada = session.query(USER).one();
      assertThat(ada.email()).isEqualTo("nowhere");
      assertThat(ada.visits()).isEqualTo(-1);
      assertThatThrownBy(() -> ada.visits(-2)).hasMessage("visits -2");
      assertThat(Journal.NICKNAMES).isEmpty();
    }
  }

  @Test
  @Tag("B143")
  void whatAValidatorRefusesLeavesTheObjectAsItIs() {
    database.transaction(session -> session.add(User.of("ada", "a@b.c")));
    try (Session session = database.session()) {
      User ada = session.query(USER).one();
      assertThatThrownBy(() -> ada.email("nowhere")).hasMessage("no address: nowhere");
      assertThat(ada.email()).isEqualTo("a@b.c");
      assertThat(session.dirtyObjects()).isEmpty();
      assertThatThrownBy(() -> UserEntity.builder().email("nowhere"))
          .hasMessage("no address: nowhere");
    }
  }

  @Test
  @SuppressWarnings("NullAway") // What this test is about.
  void nullIsRefusedBeforeListenersAreCalled() {
    User ada = User.of("ada", "a@b.c");
    assertThatThrownBy(() -> ada.email(null)).isInstanceOf(NullAttributeException.class);
  }
}
