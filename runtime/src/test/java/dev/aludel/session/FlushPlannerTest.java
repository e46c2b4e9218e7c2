package dev.aludel.session;

import static dev.aludel.session.Models.category;
import static dev.aludel.session.Models.course;
import static dev.aludel.session.Models.post;
import static dev.aludel.session.Models.profile;
import static dev.aludel.session.Models.student;
import static dev.aludel.session.Models.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.mapping.FlushTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of a flush, without any database. */
class FlushPlannerTest {
  private final SessionObjects objects =
      new SessionObjects(
          new Unconnected(), new IdentityMap(mapper -> {}), new Listeners(null, List.of()));

  @Test
  void parentsGoFirstWhateverWasAddedFirst() {
    Thing post = post("p").one("author", user("ada").one("profile", profile("b")));
    assertThat(plan(post))
        .isEqualTo(
            """
            insert users(username, active) x1
            insert posts(title, user_id) x1
            insert profiles(bio, user_id) x1\
            """);
  }

  @Test
  void aTreeIsInsertedLevelByLevel() {
    Thing root = category("root");
    for (int i = 0; i < 3; i++) {
      Thing middle = category("m" + i).one("parent", root);
      category("l" + i).one("parent", middle);
    }
    assertThat(plan(root))
        .isEqualTo(
            """
            insert categories(name) x1
            insert categories(name, parent_id) x3
            insert categories(name, parent_id) x3\
            """);
  }

  @Test
  void aCircleIsClosedByAnUpdate() {
    Thing one = category("one");
    one.one("parent", category("two").one("parent", one));
    assertThat(plan(one))
        .isEqualTo(
            """
            insert categories(name) x1
            insert categories(name, parent_id) x1
            update categories(parent_id) x1\
            """);
  }

  @Test
  void rowsThatLackAColumnShareTheStatement() {
    assertThat(plan(user("a"), user("b").set("email", "b"), user("c")))
        .isEqualTo("insert users(username, email, active) x3");
  }

  @Test
  void pairsComeAfterBothRowsAndOnce() {
    Thing ada = student("ada");
    Thing math = course("math");
    ada.list("courses").add(math);
    math.list("students").add(ada);
    assertThat(plan(math))
        .isEqualTo(
            """
            insert courses(code) x1
            insert students(name) x1
            link enrollments x1\
            """);
  }

  @Test
  void rowsThatReferByPlainValuesFollowWhatTheyReferTo() {
    Thing child = category("child").set("parent_id", 7L);
    Thing root = category("root").set("id", 7L);
    assertThat(plan(child, root))
        .isEqualTo(
            """
            insert categories(id, name) x1
            insert categories(name, parent_id) x1""");
  }

  private String plan(Thing... things) {
    Cascades cascades = new Cascades(objects);
    List.of(things).forEach(thing -> cascades.save(thing.aludelState()));
    Work work =
        new WorkCollector(
                objects,
                new FlushTime(Fixture.NOW),
                new FlushEvents(new Listeners(null, List.of())))
            .collect();
    return FlushPlanner.plan(work, List.of(), List.of(), TableGroups::of).toString();
  }
}
