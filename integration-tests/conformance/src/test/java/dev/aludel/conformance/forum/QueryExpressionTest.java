package dev.aludel.conformance.forum;

import static dev.aludel.conformance.forum.Member_.MEMBER;
import static dev.aludel.conformance.forum.Post_.POST;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Attributes whose SQL each query says. */
@Tag("B139")
class QueryExpressionTest extends ConformanceTest {
  private static final String POST_COUNT =
      "(select count(*) from posts where posts.author_id = members.id), ";

  private long ada;

  QueryExpressionTest() {
    super(ForumModelsSchema.SCHEMA);
  }

  private void populate() {
    Member member = Member.of("Ada", "Lovelace");
    member.nickname("Countess");
    database.transaction(session -> session.add(Post.of("Sorting", member)));
    ada = member.id();
  }

  @Test
  void itIsNullWhereNoQuerySaysIt() {
    populate();

    try (Session session = database.session()) {
      Member member = session.getOrFail(MEMBER, ada);
      sql.assertSendsNothing(() -> assertThat(member.score()).isNull());
      session.refresh(member);
      assertThat(member.score()).isNull();
      assertThat(Member.of("New", "Member").score()).isNull();
    }
  }

  @Test
  void eachQuerySaysIt() {
    populate();

    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(
                      session
                          .query(MEMBER)
                          .load(MEMBER.score.withExpression(MEMBER.lastName.length().times(2)))
                          .one()
                          .score())
                  .isEqualTo(16),
          "select id, first_name, last_name, nickname, (first_name || ' ' || last_name), "
              + POST_COUNT
              + "coalesce(nickname, first_name), "
              + "char_length(last_name) * ? from members limit ?");
      Member again =
          session.query(MEMBER).load(MEMBER.score.withExpression(MEMBER.firstName.length())).one();
      assertThat(again.score()).isEqualTo(3);
    }
  }

  @Test
  void itIsNullAgainWhenTheObjectIsExpiredOrFlushed() {
    populate();

    try (Session session = database.session()) {
      Member member =
          session.query(MEMBER).load(MEMBER.score.withExpression(MEMBER.firstName.length())).one();
      member.nickname(null);
      assertThat(member.score()).isEqualTo(3);
      session.flush();
      assertThat(member.score()).isNull();
    }
  }

  @Test
  void joinedObjectsGetItOfTheirOwnPlace() {
    populate();

    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(
                      requireNonNull(
                              session
                                  .query(POST)
                                  .load(
                                      POST.author
                                          .joined()
                                          .load(
                                              MEMBER.score.withExpression(
                                                  MEMBER.firstName.length())))
                                  .one()
                                  .author())
                          .score())
                  .isEqualTo(3),
          "select posts.id, posts.title, posts.author_id, length(posts.title), "
              + "members.first_name, members.last_name, members.nickname, "
              + "(members.first_name || ' ' || members.last_name), "
              + POST_COUNT
              + "coalesce(members.nickname, members.first_name), "
              + "char_length(members.first_name) from posts "
              + "left join members on members.id = posts.author_id limit ?");
    }
  }

  @Test
  void aPropertyWithSqlCanHaveAnotherInAQuery() {
    populate();

    try (Session session = database.session()) {
      Member_ m = MEMBER.as("m");
      Member member = session.query(m).load(m.fullName.withExpression(m.nickname)).one();
      assertThat(member.fullName()).isEqualTo("Countess");
      session.refresh(member);
      assertThat(member.fullName()).isEqualTo("Ada Lovelace");
    }
  }

  @Test
  void aPageWithAJoinedListHasIt() {
    populate();

    try (Session session = database.session()) {
      Member member =
          session
              .query(MEMBER)
              .load(MEMBER.posts.joined(), MEMBER.score.withExpression(MEMBER.firstName.length()))
              .orderBy(MEMBER.fullName.asc())
              .limit(5)
              .list()
              .get(0);
      assertThat(member.score()).isEqualTo(3);
      assertThat(member.posts()).hasSize(1);
    }
  }
}
