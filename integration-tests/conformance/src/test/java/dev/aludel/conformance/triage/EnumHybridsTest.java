package dev.aludel.conformance.triage;

import static dev.aludel.conformance.triage.Patient_.PATIENT;
import static dev.aludel.conformance.triage.Ward_.WARD;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.query.Assignments;
import dev.aludel.query.Condition;
import dev.aludel.query.Expression;
import dev.aludel.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Enums in hybrids answer in SQL what they answer in Java, however they are stored. */
class EnumHybridsTest extends ConformanceTest {

  EnumHybridsTest() {
    super(TriageModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    Ward ward = WardEntity.create("emergency");
    List<Patient> patients = new ArrayList<>();
    List<@Nullable Urgency> some = new ArrayList<>(List.of(Urgency.values()));
    some.add(null);
    int number = 0;
    for (Urgency urgency : Urgency.values()) {
      for (Urgency other : some) {
        patients.add(
            PatientEntity.builder()
                .name(number % 3 == 0 ? "Lisa" : "Patient " + number)
                .urgency(urgency)
                .former(other)
                .estimate(Urgency.values()[number++ % 3])
                .marked(other)
                .ward(ward)
                .build());
      }
    }
    database.transaction(
        session -> {
          session.addAll(patients);
          session.addAll(List.of(WardEntity.create("empty")));
        });
    sql.clear();
  }

  private <T extends @Nullable Object> void agrees(
      Expression<?> inSql, Function<Patient, T> inJava) {
    try (Session session = database.session()) {
      List<Patient> all = session.query(PATIENT).orderBy(PATIENT.id.asc()).list();
      List<@Nullable Object> answers = new ArrayList<>();
      all.forEach(each -> answers.add(inJava.apply(each)));
      List<@Nullable Object> rows =
          new ArrayList<>(session.list(select(inSql).from(PATIENT).orderBy(PATIENT.id.asc())));
      assertThat(rows).isEqualTo(answers);
      if (inSql instanceof Condition condition) {
        assertThat(session.query(PATIENT).where(condition).list())
            .containsExactlyInAnyOrderElementsOf(
                all.stream().filter(each -> Boolean.TRUE.equals(inJava.apply(each))).toList());
      }
    }
  }

  @Test
  void aTypeOfTheDatabaseIsComparedWithConstants() {
    agrees(PATIENT.isCritical(), Patient::isCritical);
    agrees(PATIENT.canWait(), Patient::canWait);
    agrees(PATIENT.isAsBefore(), Patient::isAsBefore);
    agrees(PATIENT.isNew(), Patient::isNew);
    agrees(PATIENT.is(Urgency.URGENT), each -> each.is(Urgency.URGENT));
    agrees(PATIENT.was(Urgency.URGENT), each -> each.was(Urgency.URGENT));
    agrees(PATIENT.was(null), each -> each.was(null));
  }

  @Test
  void theDatabaseComparesTheColumnItself() {
    try (Session session = database.session()) {
      Condition pressing = PATIENT.isPressing().and(PATIENT.was(Urgency.URGENT));
      sql.assertSends(
          () -> session.query(PATIENT).where(pressing, PATIENT.isCritical()).count(),
          "select count(*) from patient where urgency in (?, ?) and former is not distinct from ?"
              + " and urgency = ?");
    }
  }

  @Test
  void aSwitchOverATypeOfTheDatabaseIsACase() {
    agrees(PATIENT.minutes(), Patient::minutes);
  }

  @Test
  void constantsAreAnswered() {
    agrees(PATIENT.raised(), Patient::raised);
    agrees(PATIENT.isRaisedToCritical(), Patient::isRaisedToCritical);
    agrees(PATIENT.alarm(), Patient::alarm);
    agrees(PATIENT.usual(), Patient::usual);
  }

  @Test
  void constantsAreAnsweredBesideColumns() {
    agrees(PATIENT.effective(), Patient::effective);
    agrees(PATIENT.guessed(), Patient::guessed);
    agrees(PATIENT.remarked(), Patient::remarked);
    agrees(PATIENT.atLeastUrgent(), Patient::atLeastUrgent);
    agrees(PATIENT.or(true, Urgency.URGENT), each -> each.or(true, Urgency.URGENT));
    agrees(PATIENT.or(true, null), each -> each.or(true, null));
    agrees(PATIENT.isEffectivelyUrgent(), Patient::isEffectivelyUrgent);
  }

  @Test
  void aNameIsTheConstantsHoweverItIsStored() {
    agrees(PATIENT.label(), Patient::label);
    agrees(PATIENT.mark(), Patient::mark);
    agrees(PATIENT.raisedName(), Patient::raisedName);
  }

  @Test
  void constantsAreOrderedAsTheyAreDeclared() {
    agrees(PATIENT.order(), Patient::order);
    agrees(PATIENT.isUnderestimated(), Patient::isUnderestimated);
    agrees(PATIENT.isAtLeast(Urgency.URGENT), each -> each.isAtLeast(Urgency.URGENT));
    agrees(PATIENT.distance(), Patient::distance);
  }

  @Test
  void aConstantCollectionIsAskedForAValueOfTheRow() {
    agrees(PATIENT.isPressing(), Patient::isPressing);
    agrees(PATIENT.isListed(), Patient::isListed);
    agrees(PATIENT.isInRange(), Patient::isInRange);
    agrees(PATIENT.isStaff(), Patient::isStaff);
  }

  @Test
  void streamsAreSortedByEnums() {
    try (Session session = database.session()) {
      for (Ward ward : session.query(WARD).list()) {
        Condition same = WARD.id.eq(ward.id());
        assertThat(session.list(select(WARD.hasCritical()).from(WARD).where(same)))
            .containsExactly(ward.hasCritical());
        assertThat(session.list(select(WARD.mostUrgent()).from(WARD).where(same)))
            .containsExactly(ward.mostUrgent());
        assertThat(session.list(select(WARD.highest()).from(WARD).where(same)))
            .isEqualTo(Collections.singletonList(ward.highest()));
        assertThat(session.list(select(WARD.ordinals()).from(WARD).where(same)))
            .containsExactly(ward.ordinals());
      }
    }
  }

  /** Each row after the change of all of them must be what Java makes of the object. */
  private void changes(Assignments inRows, Consumer<Patient> onObject) {
    try (Session session = database.session()) {
      List<Patient> all = session.query(PATIENT).orderBy(PATIENT.id.asc()).list();
      all.forEach(onObject);
      List<List<@Nullable Urgency>> objects = all.stream().map(this::state).toList();
      session.rollback();
      session.execute(update(PATIENT).set(inRows).all());
      assertThat(session.query(PATIENT).orderBy(PATIENT.id.asc()).list().stream().map(this::state))
          .isEqualTo(objects);
    }
  }

  private List<@Nullable Urgency> state(Patient patient) {
    List<@Nullable Urgency> state = new ArrayList<>();
    state.add(patient.urgency());
    state.add(patient.former());
    state.add(patient.estimate());
    state.add(patient.marked());
    return state;
  }

  @Test
  void aSwitchChangesInEachCaseWhatItSays() {
    changes(PATIENT.escalate(), Patient::escalate);
  }

  @Test
  void constantsAreSetAsTheColumnStoresThem() {
    changes(PATIENT.reassess(), Patient::reassess);
  }

  @Test
  void aSwitchOfTheOldKindBreaks() {
    for (int score : List.of(5, 15, 21, 30)) {
      changes(PATIENT.score(score), each -> each.score(score));
    }
  }
}
