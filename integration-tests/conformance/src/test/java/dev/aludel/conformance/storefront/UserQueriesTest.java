package dev.aludel.conformance.storefront;

import static dev.aludel.shop.model.User_.USER;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.storefront.UserQueries.Line;
import dev.aludel.error.MultipleResultsException;
import dev.aludel.error.NoResultException;
import dev.aludel.session.Session;
import dev.aludel.shop.model.ShopSchema;
import dev.aludel.shop.model.User;
import dev.aludel.shop.model.UserEntity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What SQLAlchemy does by {@code select(User).from_statement(text(…))}, checked by the compiler.
 */
class UserQueriesTest extends ConformanceTest {

  UserQueriesTest() {
    super(ShopSchema.SCHEMA);
  }

  @BeforeEach
  void saveUsers() {
    database.transaction(
        session -> {
          session.add(user("ada", "Ada"));
          session.add(user("bob", null));
        });
    sql.clear();
  }

  private static User user(String name, @Nullable String first) {
    User user = UserEntity.create(name, name + "@example.org", "secret-" + name);
    user.firstName(first);
    return user;
  }

  @Test
  @Tag("B049")
  void aTextBecomesObjectsOfTheIdentityMap() {
    try (Session session = database.session()) {
      User known = session.query(USER).byUsername("ada").one();

      Optional<User> found = new UserQueriesSql(session).byEmail("ada@example.org");

      assertThat(found).containsSame(known);
      assertThat(new UserQueriesSql(session).byEmail("eve@example.org")).isEmpty();
    }
  }

  @Test
  void aStarIsSentAsTheColumnsOfTheModel() {
    try (Session session = database.session()) {
      UserQueries users = new UserQueriesSql(session);

      sql.assertSends(
          () -> users.named("bob"),
          "select u.id, u.username, u.email, u.password_hash, u.first_name, u.last_name,"
              + " u.created_at from users u where u.username = ?");
    }
  }

  @Test
  void oneRowThatIsMissingIsAnErrorThatNamesTheMethod() {
    try (Session session = database.session()) {
      UserQueries users = new UserQueriesSql(session);

      assertThatThrownBy(() -> users.named("eve"))
          .isInstanceOf(NoResultException.class)
          .hasMessageContaining("ALU-5520")
          .hasMessageContaining("UserQueries.named");
      assertThat(users.withPassword("secret-eve")).isNull();
    }
  }

  @Test
  void severalRowsWhereOneIsAnsweredAreAnError() {
    database.transaction(session -> new UserQueriesSql(session).rename("bob", "Ada"));

    try (Session session = database.session()) {
      UserQueries users = new UserQueriesSql(session);

      assertThat(users.search("%", "Ada", Optional.empty())).hasSize(2);
      assertThatThrownBy(() -> users.sameFirstName("Ada"))
          .isInstanceOf(MultipleResultsException.class)
          .hasMessageContaining("ALU-5521")
          .hasMessageContaining("UserQueries.sameFirstName");
    }
  }

  @Test
  void aCollectionIsSentAsOneArray() {
    try (Session session = database.session()) {
      UserQueries users = new UserQueriesSql(session);
      List<Long> ids = session.query(USER).list().stream().map(User::id).toList();
      sql.clear();

      assertThat(users.among(ids)).extracting(User::username).containsExactly("ada", "bob");
      assertThat(sql.texts()).singleElement().asString().contains("where u.id = any(?)");
      assertThat(users.among(List.of())).isEmpty();
      assertThat(users.others(List.of())).hasSize(2);
      assertThat(users.others(ids)).isEmpty();
    }
  }

  @Test
  void singleValuesAreAnswered() {
    try (Session session = database.session()) {
      UserQueries users = new UserQueriesSql(session);

      assertThat(users.usernames()).containsExactly("ada", "bob");
      assertThat(users.count()).isEqualTo(2);
      assertThat(users.firstName("ada")).contains("Ada");
      assertThat(users.firstName("bob")).isEmpty();
    }
  }

  @Test
  void rowsBecomeRecordsByTheNamesOfTheirColumns() {
    try (Session session = database.session()) {
      assertThat(new UserQueriesSql(session).lines())
          .extracting(Line::username, Line::firstName, Line::orders)
          .containsExactly(tuple("ada", "Ada", 0L), tuple("bob", null, 0L));
    }
  }

  @Test
  @Tag("B049")
  void anEscapedColonIsNoParameter() {
    try (Session session = database.session()) {
      assertThat(new UserQueriesSql(session).greeting("ada")).isEqualTo("ada: :email, :name");
    }
  }

  @Test
  void aBlockIsLeftOutWhereItsParameterIsMissing() {
    try (Session session = database.session()) {
      UserQueries users = new UserQueriesSql(session);
      String columns = "id, username, email, password_hash, first_name, last_name, created_at";

      sql.assertSends(
          () -> users.search("%", "Ada", Optional.empty()),
          "select "
              + columns
              + " from users where username like ? and first_name = ?"
              + " order by username");
      sql.assertSends(
          () -> users.search("%", null, Optional.of("Lovelace")),
          "select "
              + columns
              + " from users where username like ? and last_name = ?"
              + " order by username");
      assertThat(users.search("%", null, Optional.empty())).hasSize(2);
      assertThat(users.search("%", "Ada", Optional.of("Byron"))).isEmpty();
    }
  }

  @Test
  void aTextThatReadsFlushesFirst() {
    try (Session session = database.session()) {
      session.add(user("eve", null));

      assertThat(new UserQueriesSql(session).count()).isEqualTo(3);
    }
  }

  @Test
  void objectsOfChangedRowsLoadAgain() {
    try (Session session = database.session()) {
      User ada = session.query(USER).byUsername("ada").one();

      assertThat(new UserQueriesSql(session).rename("ada", "Augusta")).isEqualTo(1);

      assertThat(ada.firstName()).isEqualTo("Augusta");
    }
  }

  @Test
  void returningAnswersTheRemovedRow() {
    database.transaction(
        session -> {
          UserQueries users = new UserQueriesSql(session);
          assertThat(users.remove("bob").map(UserQueries.Removed::name)).contains("bob");
          assertThat(users.remove("bob")).isEmpty();
        });
    try (Session session = database.session()) {
      assertThat(new UserQueriesSql(session).usernames()).containsExactly("ada");
    }
  }

  @Test
  void whatIsComparedWithASensitiveColumnIsNotShown() {
    try (Session session = database.session()) {
      UserQueries users = new UserQueriesSql(session);

      User ada = requireNonNull(users.withPassword("secret-ada"));

      assertThat(ada.username()).isEqualTo("ada");
      assertThat(sql.toString()).doesNotContain("secret-ada");
    }
  }
}
