package dev.aludel.conformance.projects;

import static dev.aludel.conformance.projects.Badge_.BADGE;
import static dev.aludel.conformance.projects.Part_.PART;
import static dev.aludel.conformance.projects.Step_.STEP;
import static dev.aludel.conformance.projects.Task_.TASK;
import static dev.aludel.conformance.projects.Team_.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.mapping.ObjectState;
import dev.aludel.session.Savepoint;
import dev.aludel.session.Session;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Objects that change hands while one side, or both, are not loaded. */
class MovesTest extends ConformanceTest {
  private Session session;
  private Team red;
  private Team blue;

  MovesTest() {
    super(ProjectsModelsSchema.SCHEMA);
  }

  @BeforeEach
  void begin() {
    Team first = Team.of("red", 1);
    Team second = Team.of("blue", 2);
    first.steps().addAll(List.of(Step.of("a"), Step.of("b"), Step.of("c")));
    second.steps().addAll(List.of(Step.of("x"), Step.of("y")));
    first.badge(Badge.of("old"));
    database.transaction(s -> s.addAll(List.of(first, second)));
    session = database.session();
    red = session.query(TEAM).where(TEAM.code.eq(1)).one();
    blue = session.query(TEAM).where(TEAM.code.eq(2)).one();
    sql.clear();
  }

  @AfterEach
  void end() {
    session.close();
  }

  /** SQLAlchemy's ordering_list leaves it the place that it had in the other list. */
  @Test
  void anElementThatMovesByItsOwnSideStandsLastInAListThatIsNotLoaded() {
    step("a").team(blue);
    assertThat(step("a").place()).isNull();
    session.commit();
    assertThat(blue.steps()).extracting(Step::uid).containsExactly("x", "y", "a");
    session.commit();
    assertThat(step("a").place()).isEqualTo(2);
  }

  /** SQLAlchemy deletes it: loading the other list flushes the orphan. */
  @Test
  void anOrderedElementIsTakenOutAndPutInElsewhere() {
    Step moved = step("a");
    red.steps().remove(moved);
    blue.steps().add(0, moved);
    session.commit();
    assertThat(blue.steps()).extracting(Step::uid).containsExactly("a", "x", "y");
    Step last = step("b");
    session.expire(blue);
    red.steps().remove(last);
    blue.steps().add(last);
    session.commit();
    assertThat(red.steps()).extracting(Step::uid).containsExactly("c");
    assertThat(blue.steps()).extracting(Step::uid).containsExactly("a", "x", "y", "b");
  }

  /** SQLAlchemy gives the new one the place that the last one has. */
  @Test
  void whatIsAddedBehindAGapIsStillLast() {
    session.delete(step("a"));
    session.commit();
    red.steps().add(Step.of("d"));
    session.commit();
    assertThat(red.steps()).extracting(Step::uid).containsExactly("b", "c", "d");
    assertThat(red.steps()).extracting(Step::place).containsExactly(0, 1, 2);
  }

  @Test
  void aNewBadgeReplacesOneThatIsNotLoaded() {
    Badge fresh = Badge.of("new");
    fresh.team(red);
    session.add(fresh);
    session.commit();
    assertThat(session.query(BADGE).list()).containsExactly(fresh);
    assertThat(red.badge()).isSameAs(fresh);
  }

  @Test
  void whatIsReplacedIsNotLookedForWhereLazyLoadsAreRefused() {
    session.raiseOnLazyLoad(true);
    Badge fresh = Badge.of("new");
    sql.assertSendsNothing(() -> fresh.team(red));
    assertThat(red.badge()).isSameAs(fresh);
  }

  @Test
  void anOrphanIsItsOwnersAgainAfterTheRollbackOfASavepoint() {
    Badge old = Objects.requireNonNull(red.badge());
    try (Savepoint savepoint = session.beginNested()) {
      red.badge(Badge.of("new"));
      session.flush();
      assertThat(session.state(old)).isEqualTo(ObjectState.DELETED);
      savepoint.rollback();
    }
    assertThat(old.team()).isSameAs(red);
    assertThat(red.badge()).isSameAs(old);
  }

  /** SQLAlchemy warns that the part's task is not in the session, and the insert fails. */
  @Test
  void aNewOrphanIsForgottenWithWhatBelongsToIt() {
    Task task = Task.of("task", 1);
    Part part = Part.of("part");
    task.parts().add(part);
    red.tasks().add(task);
    red.tasks().remove(task);
    session.commit();
    assertThat(session.state(task)).isEqualTo(ObjectState.TRANSIENT);
    assertThat(session.state(part)).isEqualTo(ObjectState.TRANSIENT);
    assertThat(session.query(PART).count()).isZero();
    assertThat(task.parts()).containsExactly(part);
  }

  @Test
  void whatWasForgottenOrLetGoDoesNotComeBackWithItsOwnersNextChange() {
    Task orphan = Task.of("orphan", 1);
    Task watched = Task.of("watched", 2);
    red.tasks().add(orphan);
    blue.watched().add(orphan);
    blue.watched().add(watched);
    red.tasks().remove(orphan);
    session.flush();
    session.expunge(watched);
    blue.code(5);
    blue.notes().add(Note.of("n"));
    session.flush();
    assertThat(session.state(orphan)).isEqualTo(ObjectState.TRANSIENT);
    assertThat(session.state(watched)).isEqualTo(ObjectState.DETACHED);
    assertThat(session.query(TASK).list()).extracting(Task::uid).containsExactly("watched");
  }

  /** SQLAlchemy inserts the pair again, and the database refuses it. */
  @Test
  void aPairThatTheOtherSideHasLoadedIsNotInsertedAgain() {
    Tag tag = Tag.of("tag");
    red.tags().add(tag);
    session.commit();
    assertThat(red.tags()).containsExactly(tag);
    tag.teams().add(red);
    session.commit();
    assertThat(tag.teams()).containsExactly(red);
    assertThat(red.tags()).containsExactly(tag);
  }

  @Test
  void anExpiredElementLeavesAListThatIsLoaded() {
    List<Task> tasks = List.of(Task.of("one", 1), Task.of("two", 2), Task.of("three", 3));
    red.watched().addAll(tasks);
    session.commit();
    assertThat(red.watched()).hasSize(3);
    tasks.forEach(session::expire);
    red.watched().remove(tasks.get(0));
    sql.assertSends(session::flush, "update tasks set watcher_id = ? where id = ?");
    tasks.forEach(session::expire);
    red.watched().clear();
    session.commit();
    assertThat(red.watched()).isEmpty();
    assertThat(session.query(TASK).where(TASK.watcher.is(null)).count()).isEqualTo(3);
  }

  @Test
  void aChildThatMovedIsNotDeletedWithItsFormerParentThatWasNotLoaded() {
    Task task = Task.of("task", 1);
    red.tasks().add(task);
    session.commit();
    blue.tasks().add(task);
    session.delete(red);
    assertThat(session.deletedObjects()).doesNotContain(task);
    session.commit();
    assertThat(blue.tasks()).containsExactly(task);
  }

  @Test
  void aListThatIsLoadedBeforeAFlushLacksWhatWasMoved() {
    Task moved = Task.of("moved", 1);
    Note note = Note.of("note");
    red.tasks().addAll(List.of(moved, Task.of("stays", 2)));
    red.notes().add(note);
    session.commit();
    session.withoutAutoflush(
        () -> {
          moved.team(blue);
          blue.notes().add(note);
          assertThat(red.tasks()).extracting(Task::uid).containsExactly("stays");
          assertThat(red.notes()).isEmpty();
        });
    session.commit();
    assertThat(red.tasks()).extracting(Task::uid).containsExactly("stays");
    assertThat(blue.tasks()).containsExactly(moved);
    assertThat(blue.notes()).containsExactly(note);
  }

  @Test
  void whatIsAddedAgainBeforeItIsDeletedKeepsItsChildren() {
    Task task = Task.of("task", 1);
    task.parts().add(Part.of("part"));
    red.tasks().add(task);
    session.commit();
    session.delete(red);
    assertThat(session.deletedObjects()).contains(red, task);
    session.add(red);
    assertThat(session.deletedObjects()).isEmpty();
    session.commit();
    assertThat(task.parts()).hasSize(1);
  }

  @Test
  void objectsOfTwoSessionsDoNotBecomeRelated() {
    Task task = Task.of("task", 1);
    red.tasks().add(task);
    try (Session other = database.session()) {
      Team same = other.getOrFail(TEAM, blue.id());
      assertThatThrownBy(() -> same.tasks().add(task)).hasMessageContaining("another open session");
      assertThatThrownBy(() -> task.watcher(same)).hasMessageContaining("another open session");
      assertThat(same.tasks()).isEmpty();
      assertThat(task.watcher()).isNull();
    }
    assertThat(task.team()).isSameAs(red);
  }

  private Step step(String uid) {
    return session.query(STEP).where(STEP.uid.eq(uid)).one();
  }
}
