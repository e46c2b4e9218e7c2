package dev.aludel.conformance.clinic;

import static dev.aludel.conformance.clinic.Entry_.ENTRY;
import static dev.aludel.conformance.clinic.Patient_.PATIENT;
import static dev.aludel.conformance.clinic.Room_.ROOM;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.clinic.staff.Nurse;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Static methods that listen to all models of a package and of those below it. */
class PackageListenersTest extends ConformanceTest {

  PackageListenersTest() {
    super(ClinicModelsSchema.SCHEMA);
  }

  @Test
  void allModelsAreHeardAlsoThoseOfPackagesBelow() {
    try (Session session = database.session()) {
      Patient ada = Patient.of("Ada");
      Visit visit = Visit.of("cough");
      ada.visits().add(visit);
      session.add(ada);
      session.add(Nurse.of("Florence"));
      session.commit();
      assertThat(trail(session))
          .containsExactlyInAnyOrder(
              "Patient#1 was written", "Visit#1 was written", "Nurse#1 was written");
      ada.name("Ada L.");
      session.delete(visit);
      session.commit();
      assertThat(trail(session)).hasSize(5).contains("Visit#1 was deleted");
    }
  }

  @Test
  void onlyThoseAreHeardThatAMethodTakes() {
    try (Session session = database.session()) {
      Patient ada = Patient.of("Ada");
      ada.visits().add(Visit.of("cough"));
      session.add(ada);
      sql.clear();
      session.commit();
      assertThat(session.query(PATIENT).one().number()).isEqualTo(101);
      assertThat(sql.texts().stream().filter(one -> one.startsWith("insert into trail")))
          .hasSize(2);
    }
  }

  @Test
  void attributesOfAnyModelAreHeard() {
    Patient ada = Patient.of(" Ada ");
    assertThat(ada.name()).isEqualTo("Ada");
    ada.name("\tAda L.");
    assertThat(ada.name()).isEqualTo("Ada L.");
    assertThatThrownBy(() -> ada.name(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name of Patient");
    ada.visits().add(Visit.of("cough"));
    Visit second = Visit.of("fever");
    assertThatThrownBy(() -> ada.visits().add(second)).hasMessage("one visit at a time");
    assertThat(ada.visits()).hasSize(1);
  }

  @Test
  void outerPackagesComeFirstAndAClassOnce() {
    assertThat(Nurse.of(" Florence ").name()).isEqualTo("Nurse Florence!");
  }

  @Test
  void recordsAreNotHeard() {
    try (Session session = database.session()) {
      session.insert(ROOM, new Room(1, " A "));
      session.commit();
      assertThat(session.list(select(ROOM).from(ROOM))).containsExactly(new Room(1, " A "));
      assertThat(trail(session)).isEmpty();
    }
  }

  private static List<String> trail(Session session) {
    return session.list(select(ENTRY.text).from(ENTRY));
  }
}
