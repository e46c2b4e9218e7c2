package dev.aludel.conformance.magazine;

import static dev.aludel.conformance.magazine.Author_.AUTHOR;
import static dev.aludel.conformance.magazine.Post_.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.Database;
import dev.aludel.conformance.DelegatingDataSource;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.error.DatabaseException;
import dev.aludel.jdbc.ConnectionOptions;
import dev.aludel.query.EntityQuery;
import dev.aludel.session.Session;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is loaded by subqueries travels with its query, where the driver can do that. */
class PipelinedLoadingTest extends Magazine {
  private Executions executions;
  private Database counted;

  @BeforeEach
  void fill() {
    publish();
    executions = new Executions(dataSource);
    counted = kind.open(executions, sql);
  }

  @AfterEach
  void close() {
    counted.close();
  }

  /** Real connections, whose executions are counted. */
  private static final class Executions extends DelegatingDataSource {
    private int count;

    Executions(DataSource real) {
      super(real);
    }

    @Override
    protected @Nullable Object call(
        Object target, Method method, @Nullable Object @Nullable [] arguments) throws SQLException {
      if (method.getName().startsWith("execute")) {
        count++;
      }
      return callReal(target, method, arguments);
    }
  }

  @Test
  @Tag("B180")
  void threeLevelsAreOneTrip() {
    for (String name : List.of("Ada", "Bob", "Nobody")) {
      try (Session session = counted.session()) {
        executions.count = 0;
        sql.clear();
        List<Author> found = graph(session, name).list();
        assertThat(executions.count).isEqualTo(trips(name.equals("Nobody") ? 1 : 3));
        sql.clear();
        sql.assertSendsNothing(
            () -> {
              if (name.equals("Ada")) {
                assertThat(found.get(0).posts()).extracting(Post::title).containsOnly("a1", "a2");
                assertThat(found.get(0).posts())
                    .flatExtracting(Post::comments)
                    .extracting("text")
                    .containsOnly("c1", "c2", "c3");
              } else if (name.equals("Bob")) {
                assertThat(found.get(0).posts()).extracting(Post::title).containsExactly("b1");
                assertThat(found.get(0).posts().get(0).comments()).isEmpty();
              } else {
                assertThat(found).isEmpty();
              }
            });
      }
    }
  }

  @Test
  void eachStatementIsToldOfAndCounted() {
    try (Session session = counted.session()) {
      session.statements().reset();
      graph(session, "Ada").list();
      assertThat(sql.texts()).hasSize(3);
      assertThat(sql.events()).extracting("rows").containsExactly(1L, 2L, 3L);
      assertThat(sql.events())
          .allSatisfy(event -> assertThat(event.parameters()).containsExactly("Ada"));
      assertThat(session.statements().sent()).isEqualTo(3);
    }
  }

  @Test
  void theLimitOfStatementsHoldsBeforeAnythingIsSent() {
    try (Session session = counted.session()) {
      session.statements().atMost(2);
      executions.count = 0;
      assertThatThrownBy(() -> graph(session, "Ada").list()).hasMessageContaining("ALU-");
      assertThat(executions.count).isEqualTo(trips(2) == 1 ? 0 : 2);
    }
  }

  @Test
  void statementsThatFetchInPiecesGoAlone() {
    try (Session session = counted.session()) {
      session.options(ConnectionOptions.NONE.fetchSize(10));
      executions.count = 0;
      List<Author> found = graph(session, "Ada").list();
      assertThat(executions.count).isEqualTo(3);
      assertThat(found.get(0).posts()).hasSize(2);
    }
  }

  @Test
  void whatIsLoadedAlreadyStaysAndWhatIsBelowItIsLoaded() {
    try (Session session = counted.session()) {
      Author ada = session.query(AUTHOR).where(AUTHOR.name.eq("Ada")).one();
      assertThat(ada.posts()).hasSize(2);
      session.withoutAutoflush(
          () -> {
            Post added = Post.of(ada, "a3");
            graph(session, "Ada").list();
            sql.clear();
            assertThat(ada.posts()).hasSize(3).contains(added);
            assertThat(ada.posts().get(0).comments()).isNotEmpty();
            sql.assertSendsNothing(() -> assertThat(ada.posts().get(1).comments()).isNotEmpty());
          });
    }
  }

  @Test
  void whatALockedQueryReadIsLoadedByKeysSinceASubqueryMayReadOtherRows() {
    try (Session session = counted.session()) {
      List<Author> found = graph(session, "Ada").forUpdate().list();
      assertThat(sql.texts()).hasSize(3);
      assertThat(sql.texts().get(1)).doesNotContain("name = ?");
      assertThat(found.get(0).posts()).hasSize(2);
    }
  }

  @Test
  void aStatementThatFailsFailsTheQueryAndTheSessionGoesOn() {
    try (Session session = counted.session()) {
      EntityQuery<Author, ?> failing =
          session
              .query(AUTHOR)
              .load(
                  AUTHOR.posts.subquery().where(POST.id.dividedBy(POST.id.minus(POST.id)).eq(1L)));
      assertThatThrownBy(failing::list)
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("owner_key_1");
      session.rollback();
      assertThat(graph(session, "Bob").list()).hasSize(1);
    }
  }

  private static EntityQuery<Author, ?> graph(Session session, String name) {
    return session
        .query(AUTHOR)
        .where(AUTHOR.name.eq(name))
        .load(AUTHOR.posts.subquery().load(POST.comments.subquery()));
  }

  private int trips(int alone) {
    return kind == TestDatabase.POSTGRESQL ? 1 : alone;
  }
}
