package dev.aludel.conformance.staff;

import static dev.aludel.conformance.staff.Engineer_.ENGINEER;
import static dev.aludel.conformance.staff.Person_.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.DatabaseException;
import dev.aludel.query.ExecutionOptions;
import dev.aludel.session.Session;
import dev.aludel.sql.Lock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that are shared out to several tables are locked in all of those above. */
class LockedTablesTest extends ConformanceTest {
  private static final String ENGINEERS =
      "select employee.id, person.name, person.kind, person.version, person.town_id,"
          + " employee.department, employee.salary, employee.manager_id, employee.language"
          + " from employee join person on person.id = employee.id"
          + " where person.kind in ('ENGINEER') for update";

  LockedTablesTest() {
    super(StaffModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(session -> session.add(EngineerEntity.create("Enno", "Works", "Java")));
    sql.clear();
  }

  private void assertRootIsLocked() {
    try (Session other = database.session()) {
      assertThatThrownBy(() -> other.query(PERSON).lock(Lock.FOR_UPDATE.noWait()).list())
          .isInstanceOf(DatabaseException.class);
    }
  }

  @Test
  void aQueryOfAModelBelowLocksTheRootsRows() {
    try (Session session = database.session()) {
      sql.assertSends(
          () -> session.query(ENGINEER).forUpdate().list(),
          onH2OrPostgresql(ENGINEERS, ENGINEERS + " of employee, person"));
      assertRootIsLocked();
    }
  }

  @Test
  void aQueryOfTheRootLocksTheRootsRows() {
    try (Session session = database.session()) {
      assertThat(session.query(PERSON).forUpdate().list()).hasSize(1);
      assertThat(sql.texts().get(0))
          .endsWith(onH2OrPostgresql("for update", "for update of person"));
      assertRootIsLocked();
    }
  }

  @Test
  void anObjectOfAModelBelowIsLockedByItsKey() {
    try (Session session = database.session()) {
      Long id = session.query(PERSON).one().id();
      session.commit();
      session.get(ENGINEER, id, ExecutionOptions.NONE.lock(Lock.FOR_UPDATE));
      assertRootIsLocked();
    }
  }

  @Test
  void aRefreshedObjectIsLocked() {
    try (Session session = database.session()) {
      Person enno = session.query(PERSON).one();
      session.commit();
      session.refresh(enno, Lock.FOR_UPDATE);
      assertRootIsLocked();
    }
  }
}
