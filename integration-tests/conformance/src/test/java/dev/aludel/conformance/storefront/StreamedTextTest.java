package dev.aludel.conformance.storefront;

import static dev.aludel.shop.model.User_.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.SessionStateException;
import dev.aludel.jdbc.ConnectionOptions;
import dev.aludel.session.Savepoint;
import dev.aludel.session.Session;
import dev.aludel.shop.model.ShopSchema;
import dev.aludel.shop.model.User;
import dev.aludel.shop.model.UserEntity;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results of SQL text that are read while a stream is. */
class StreamedTextTest extends ConformanceTest {
  private static final int USERS = 25;

  StreamedTextTest() {
    super(ShopSchema.SCHEMA);
  }

  @BeforeEach
  void saveUsers() {
    database.transaction(
        session -> {
          for (int i = 10; i < 10 + USERS; i++) {
            session.add(UserEntity.create("user" + i, i + "@example.org", "secret"));
          }
        });
    sql.clear();
  }

  @Test
  void rowsAreReadWhileTheStreamIs() {
    try (Session session = database.session()) {
      session.options(ConnectionOptions.NONE.fetchSize(10));
      UserQueries queries = new UserQueriesSql(session);

      try (Stream<User> users = queries.each("user%")) {
        assertThat(users.limit(3)).extracting(User::username).contains("user12");
      }

      assertThat(sql.events()).hasSize(1);
      assertThat(sql.events().get(0).rows()).isEqualTo(10);
    }
  }

  @Test
  void allRowsComeInOrder() {
    try (Session session = database.session()) {
      session.options(ConnectionOptions.NONE.fetchSize(10));
      UserQueries queries = new UserQueriesSql(session);

      try (Stream<User> users = queries.each("user%").parallel()) {
        assertThat(users.map(User::username).toList())
            .hasSize(USERS)
            .isSorted()
            .doesNotHaveDuplicates();
      }
      assertThat(queries.each("nobody")).isEmpty();
    }
  }

  @Test
  void objectsAreThoseOfTheIdentityMap() {
    try (Session session = database.session()) {
      User known = session.query(USER).byUsername("user12").one();

      try (Stream<User> users = new UserQueriesSql(session).each("user12")) {
        assertThat(users).singleElement().isSameAs(known);
      }
    }
  }

  @Test
  void nullIsAnElementWhereTheTypeSaysSo() {
    try (Session session = database.session();
        Stream<String> names = new UserQueriesSql(session).firstNames()) {
      assertThat(names.collect(Collectors.toList())).hasSize(USERS).containsOnlyNulls();
    }
  }

  @Test
  void otherStatementsAreSentInBetween() {
    try (Session session = database.session()) {
      session.options(ConnectionOptions.NONE.fetchSize(5));
      UserQueries queries = new UserQueriesSql(session);

      try (Stream<User> users = queries.each("user%")) {
        users.forEach(
            user -> {
              user.firstName("Of " + queries.count());
              session.flush();
            });
      }

      assertThat(queries.firstName("user34")).contains("Of 25");
    }
  }

  @Test
  void itIsClosedBehindItsLastRow() {
    try (Session session = database.session()) {
      Stream<User> users = new UserQueriesSql(session).each("user%");

      assertThat(users.count()).isEqualTo(USERS);

      assertThat(sql.events()).hasSize(1);
    }
  }

  @Test
  void itEndsWithItsTransaction() {
    try (Session session = database.session()) {
      session.options(ConnectionOptions.NONE.fetchSize(10));
      Stream<User> unread = new UserQueriesSql(session).each("user%");
      Iterator<User> begun = new UserQueriesSql(session).each("user%").iterator();
      begun.next();

      session.commit();

      assertThatThrownBy(unread::findFirst)
          .isInstanceOf(SessionStateException.class)
          .hasMessageContaining("ALU-5522")
          .hasMessageContaining("UserQueries.each");
      assertThatThrownBy(() -> begun.forEachRemaining(user -> {})).hasMessageContaining("ALU-5522");
    }
  }

  @Test
  void itEndsWithTheSavepointThatItWasOpenedIn() {
    try (Session session = database.session()) {
      UserQueries queries = new UserQueriesSql(session);
      try (Stream<User> outer = queries.each("user%")) {
        Stream<User> inner;
        try (Savepoint savepoint = session.beginNested()) {
          inner = queries.each("user%");
          savepoint.rollback();
        }

        assertThatThrownBy(inner::findFirst).hasMessageContaining("ALU-5522");
        assertThat(outer).hasSize(USERS);
      }
    }
  }

  @Test
  void whatAChangeReturnsWasReadBefore() {
    database.transaction(
        session -> {
          Stream<String> names = new UserQueriesSql(session).removeAll("user1%");

          assertThat(new UserQueriesSql(session).count()).isEqualTo(15);
          assertThat(names).hasSize(10).contains("user10", "user19");
        });
  }

  @Test
  void whatIsPendingIsWrittenFirst() {
    try (Session session = database.session()) {
      session.add(UserEntity.create("user99", "99@example.org", "secret"));

      List<User> users = new UserQueriesSql(session).each("user9%").toList();

      assertThat(users).singleElement().extracting(User::username).isEqualTo("user99");
    }
  }
}
