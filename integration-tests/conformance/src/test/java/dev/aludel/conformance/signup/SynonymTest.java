package dev.aludel.conformance.signup;

import static dev.aludel.conformance.signup.Login_.LOGIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Second names of attributes. */
@Tag("B141")
class SynonymTest extends ConformanceTest {

  SynonymTest() {
    super(SignupModelsSchema.SCHEMA);
  }

  @Test
  void anObjectHasBothNames() {
    Login ada = Login.of("ada@example.org");
    assertThat(ada.name()).isEqualTo("ada@example.org");
    assertThat(ada.name("countess@example.org")).isSameAs(ada);
    assertThat(ada.email()).isEqualTo("countess@example.org");
    Channel news = Channel.of("news");
    ada.start(news);
    assertThat(ada.home()).isSameAs(news);
  }

  @Test
  void aQueryHasBothNames() {
    database.transaction(
        session -> {
          Login ada = Login.of("ada@example.org");
          ada.start(Channel.of("news"));
          session.add(ada);
        });
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(
                      session
                          .query(LOGIN)
                          .where(LOGIN.name.eq("ada@example.org"), LOGIN.size.eq(15))
                          .orderBy(LOGIN.name.asc())
                          .list())
                  .hasSize(1),
          "select id, email, home_id, length(email) from logins"
              + " where email = ? and length(email) = ? order by email");
      assertThat(session.query(LOGIN).where(LOGIN.start().name.eq("news")).one().size())
          .isEqualTo(15);
      assertThat(session.query(LOGIN.as("l")).list()).hasSize(1);
    }
  }

  @Test
  void aHybridHasBothNames() {
    database.transaction(
        session -> {
          Login ada = Login.of("ada@example.org");
          ada.start(Channel.of("news"));
          session.add(ada);
          session.add(Login.of("bob@example.org"));
        });
    try (Session session = database.session()) {
      assertThat(session.query(LOGIN).where(LOGIN.shown().eq("ada@example.org in news")).list())
          .extracting(Login::shown)
          .containsExactly("ada@example.org in news");
    }
  }

  @Test
  void theTableHasNoFurtherColumn() {
    assertThat(Login_.TABLE.columns())
        .extracting(column -> column.name())
        .containsExactly("id", "email", "home_id");
  }
}
