package dev.aludel.session;

import static dev.aludel.session.Models.course;
import static dev.aludel.session.Models.note;
import static dev.aludel.session.Models.post;
import static dev.aludel.session.Models.student;
import static dev.aludel.session.Models.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.SessionStateException;
import dev.aludel.jdbc.TestDatabase;
import dev.aludel.mapping.ObjectState;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way to change a list changes the other side, too. */
class RelatedListTest {
  private static final Things USERS = new Things(Models.USER);
  private static final Things STUDENTS = new Things(Models.STUDENT);
  private static final Things COURSES = new Things(Models.COURSE);

  @Test
  void everyWayToChangeAListKeepsTheOtherSideInStep() {
    Thing ada = user("ada");
    List<Thing> posts = ada.list("posts");
    for (String title : List.of("c", "a", "b", "d", "e")) {
      posts.add(post(title));
    }
    posts.sort(Comparator.comparing(post -> String.valueOf(post.get("title"))));
    assertThat(posts)
        .extracting(post -> post.get("title"))
        .containsExactly("a", "b", "c", "d", "e");
    Collections.swap(posts, 0, 4);
    assertThat(posts)
        .extracting(post -> post.get("title"))
        .containsExactly("e", "b", "c", "d", "a");
    assertThat(posts).allMatch(post -> post.one("author") == ada);
    Thing first = posts.get(0);
    Iterator<Thing> iterator = posts.iterator();
    iterator.next();
    iterator.remove();
    assertThat(first.one("author")).isNull();
    Thing second = posts.get(0);
    posts.set(0, first);
    assertThat(first.one("author")).isSameAs(ada);
    assertThat(second.one("author")).isNull();
    List<Thing> middle = List.copyOf(posts.subList(1, 3));
    posts.subList(1, 3).clear();
    assertThat(middle).allMatch(post -> post.one("author") == null);
    posts.removeIf(post -> post != first);
    assertThat(posts).containsExactly(first);
    assertThat(posts.add(first)).isFalse();
    posts.addAll(0, List.of(second, first));
    assertThat(posts).containsExactly(second, first);
    Collections.reverse(posts);
    assertThat(posts).containsExactly(first, second).allMatch(post -> post.one("author") == ada);
  }

  @ParameterizedTest
  @EnumSource
  void queuedChangesAreJoinedWithTheRows(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    Thing saved = user("ada");
    saved.list("posts").addAll(List.of(post("kept"), post("gone")));
    fixture.save(saved, user("bob"));
    try (Session session = fixture.session().autoflush(false)) {
      Thing ada = session.get(USERS, 1L).orElseThrow();
      Thing bob = session.get(USERS, 2L).orElseThrow();
      Thing gone = session.get(new Things(Models.POST), 2L).orElseThrow();
      Thing kept = session.get(new Things(Models.POST), 1L).orElseThrow();
      fixture.sent.clear();
      bob.list("posts").add(gone);
      ada.list("posts").add(kept);
      Thing added = post("added");
      ada.list("posts").add(added);
      assertThat(fixture.sent).isEmpty();
      assertThat(ada.list("posts")).containsExactly(kept, added);
      assertThat(bob.list("posts")).containsExactly(gone);
      session.commit();
      assertThat(ada.list("posts")).containsExactlyInAnyOrder(kept, added);
    }
    assertThat(fixture.rows("select title, user_id from posts order by id"))
        .containsExactly("kept,1", "gone,2", "added,1");
  }

  @ParameterizedTest
  @EnumSource
  void aChildThatMustHaveAnOwnerIsNotLeftWithoutOne(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    Thing saved = user("ada");
    saved.list("notes").add(note("n"));
    fixture.save(saved, user("bob"));
    try (Session session = fixture.session()) {
      Thing ada = session.get(USERS, 1L).orElseThrow();
      Thing bob = session.get(USERS, 2L).orElseThrow();
      Thing note = ada.list("notes").get(0);
      bob.list("notes").add(note);
      assertThat(ada.list("notes")).isEmpty();
      session.commit();
      assertThat(fixture.rows("select user_id from notes")).containsExactly("2");
      Thing unsaved = note("unsaved");
      bob.list("notes").add(unsaved);
      bob.list("notes").remove(unsaved);
      bob.list("notes").clear();
      session.commit();
      assertThat(session.state(unsaved)).isEqualTo(ObjectState.TRANSIENT);
      assertThat(fixture.rows("select * from notes")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void pairsFollowARollback(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    fixture.save(student("ada"), course("math"));
    try (Session session = fixture.session()) {
      Thing ada = session.get(STUDENTS, 1L).orElseThrow();
      Thing math = session.get(COURSES, "math").orElseThrow();
      Thing bob = student("bob");
      ada.list("courses").add(math);
      bob.list("courses").add(math);
      session.flush();
      session.rollback();
      assertThat(math.list("students")).isEmpty();
      assertThat(ada.list("courses")).isEmpty();
      session.add(bob);
      session.commit();
      assertThat(math.list("students")).containsExactly(bob);
      session.delete(math);
      session.add(course("math").set("title", "again"));
      session.commit();
      assertThat(session.get(COURSES, "math").orElseThrow().get("title")).isEqualTo("again");
    }
    assertThat(fixture.rows("select * from enrollments")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void anObjectBelongsToOneOpenSession(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    Thing ada = user("ada");
    try (Session one = fixture.session();
        Session two = fixture.session()) {
      one.add(ada);
      assertThatThrownBy(() -> two.add(ada)).isInstanceOf(SessionStateException.class);
    }
    fixture.save(ada);
    ada.set("email", "detached");
    fixture.save(ada);
    assertThat(fixture.rows("select id, email from users")).containsExactly("1,detached");
  }
}
