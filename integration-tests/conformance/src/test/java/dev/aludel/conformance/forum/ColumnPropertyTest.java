package dev.aludel.conformance.forum;

import static dev.aludel.conformance.forum.Member_.MEMBER;
import static dev.aludel.conformance.forum.Post_.POST;
import static dev.aludel.conformance.forum.Reply_.REPLY;
import static dev.aludel.query.LoadOption.loadOnly;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.query.ColumnExpression;
import dev.aludel.query.ExecutionOptions;
import dev.aludel.session.Inspection;
import dev.aludel.session.Session;
import dev.aludel.sql.Lock;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Attributes that every select computes. */
@Tag("B138")
class ColumnPropertyTest extends ConformanceTest {
  private static final String MEMBERS =
      "select id, first_name, last_name, nickname, (first_name || ' ' || last_name), "
          + "(select count(*) from posts where posts.author_id = members.id), "
          + "coalesce(nickname, first_name) from members";

  private long ada;
  private long sorting;

  ColumnPropertyTest() {
    super(ForumModelsSchema.SCHEMA);
  }

  private void populate() {
    Member member = Member.of("Ada", "Lovelace");
    Post post = Post.of("Sorting", member);
    database.transaction(
        session -> {
          session.add(member);
          session.add(Post.of("Searching", member));
          session.add(Reply.of(5, post));
          session.add(Reply.of(2, post));
          session.add(Member.of("Blaise", "Pascal"));
        });
    ada = member.id();
    sorting = post.id();
  }

  @Test
  void aQueryComputesItForEachRow() {
    populate();

    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(session.query(MEMBER).orderBy(MEMBER.id.asc()).list())
                  .extracting(Member::fullName, Member::postCount)
                  .containsExactly(tuple("Ada Lovelace", 2L), tuple("Blaise Pascal", 0L)),
          MEMBERS + " order by id");
    }
  }

  @Test
  void theConstantsByKeyAndOfRelationshipsHaveIt() {
    populate();

    try (Session session = database.session()) {
      Post post = session.getOrFail(POST, sorting);
      assertThat(sql.texts())
          .last()
          .isEqualTo("select id, title, author_id, length(title) from posts where id = ?");
      sql.assertSendsNothing(() -> assertThat(post.titleLength()).isEqualTo(7));
      sql.assertSends(
          () -> assertThat(post.replies()).extracting(Reply::isGood).contains(true, false),
          "select id, stars, post_id, (stars > 3) from replies where post_id = ?");
      sql.assertSends(
          () -> assertThat(session.getOrFail(MEMBER, ada).posts()).hasSize(2),
          MEMBERS + " where id = ?",
          "select id, title, author_id, length(title) from posts where author_id = ?");
    }
  }

  @Test
  void itIsAnExpressionInQueries() {
    populate();

    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(
                      session.list(
                          select(MEMBER.fullName, MEMBER.postCount.plus(1))
                              .from(MEMBER)
                              .where(MEMBER.postCount.gt(1), MEMBER.fullName.startsWith("Ada"))
                              .orderBy(MEMBER.shownName.asc())))
                  .singleElement()
                  .satisfies(
                      row -> {
                        assertThat(row.get(MEMBER.fullName)).isEqualTo("Ada Lovelace");
                        assertThat(row.get(1)).isEqualTo(3L);
                      }),
          "select (first_name || ' ' || last_name), "
              + "(select count(*) from posts where posts.author_id = members.id) + "
              + onH2OrPostgresql("cast(? as bigint) ", "? ")
              + "from members "
              + "where (select count(*) from posts where posts.author_id = members.id) > ? "
              + "and (first_name || ' ' || last_name) like ? escape '!' "
              + "order by coalesce(nickname, first_name)");
    }
  }

  @Test
  void aPathToItJoinsItsTableWhoseNameSubqueriesSee() {
    populate();

    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(session.query(POST).where(POST.author().postCount.eq(2)).list())
                  .hasSize(2),
          "select posts.id, posts.title, posts.author_id, length(posts.title) from posts "
              + "left join members on members.id = posts.author_id "
              + "where (select count(*) from posts where posts.author_id = members.id) = ?");
    }
  }

  @Test
  void anotherNameOfTheTableReachesSubqueries() {
    populate();
    Member_ other = MEMBER.as("m");

    try (Session session = database.session()) {
      sql.assertSends(
          () -> assertThat(session.query(other).where(other.postCount.eq(2)).list()).hasSize(1),
          "select m.id, m.first_name, m.last_name, m.nickname, "
              + "(m.first_name || ' ' || m.last_name), "
              + "(select count(*) from posts where posts.author_id = m.id), "
              + "coalesce(m.nickname, m.first_name) from members as m "
              + "where (select count(*) from posts where posts.author_id = m.id) = ?");
    }
  }

  @Test
  void aNameThatASubqueryHasIsRefused() {
    Member_ other = MEMBER.as("p");

    try (Session session = database.session()) {
      assertThatThrownBy(() -> session.query(other).where(other.lastTitle.isNotNull()).list())
          .hasMessageContaining("ALU-5406");
    }
  }

  @Test
  void joinedLoadingSaysWhoseColumnsItIsOf() {
    populate();

    try (Session session = database.session()) {
      sql.assertSends(
          () -> {
            Reply reply = session.query(REPLY).load(REPLY.post.joined()).first().orElseThrow();
            assertThat(reply.post().titleLength()).isEqualTo(7);
          },
          "select replies.id, replies.stars, replies.post_id, (replies.stars > 3), "
              + "posts.title, posts.author_id, length(posts.title) from replies "
              + "join posts on posts.id = replies.post_id limit ?");
    }
  }

  @Test
  void aPageWithAJoinedListComputesItOnce() {
    populate();

    try (Session session = database.session()) {
      sql.assertSends(
          () -> {
            Member first =
                session
                    .query(MEMBER)
                    .load(MEMBER.posts.joined())
                    .orderBy(MEMBER.postCount.desc())
                    .limit(1)
                    .list()
                    .get(0);
            assertThat(first.postCount()).isEqualTo(2);
            assertThat(first.shownName()).isEqualTo("Ada");
            assertThat(first.posts()).extracting(Post::titleLength).containsExactlyInAnyOrder(7, 9);
          },
          "select members.id, members.first_name, members.last_name, members.nickname, "
              + "members.value_5, members.value_6, members.value_7, "
              + "posts.id, posts.title, length(posts.title) from "
              + "(select id, first_name, last_name, nickname, "
              + "(first_name || ' ' || last_name) as value_5, "
              + "(select count(*) from posts where posts.author_id = members.id) as value_6, "
              + "coalesce(nickname, first_name) as value_7 from members order by "
              + "(select count(*) from posts where posts.author_id = members.id) desc limit ?) "
              + "as members left join posts on posts.author_id = members.id "
              + "order by members.value_6 desc nulls first");
    }
  }

  @Test
  void selectInLoadingHasIt() {
    populate();

    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(
                      session
                          .query(MEMBER)
                          .load(MEMBER.posts.selectIn())
                          .orderBy(MEMBER.id.asc())
                          .list()
                          .get(0)
                          .posts())
                  .extracting(Post::titleLength)
                  .containsExactlyInAnyOrder(7, 9),
          MEMBERS + " order by id",
          onH2OrPostgresql(
              "select id, title, author_id, length(title) from "
                  + "unnest(cast(? as bigint array)) as owners(owner_key_1) "
                  + "join posts on author_id = owners.owner_key_1",
              "select id, title, author_id, length(title) from posts where author_id = any(?)"));
    }
  }

  @Test
  void aNewObjectHasItWhenItIsFlushed() {
    try (Session session = database.session()) {
      Member grace = Member.of("Grace", "Hopper");
      session.add(grace);
      assertThatThrownBy(grace::fullName).hasMessageContaining("Member.fullName");
      sql.assertSends(
          session::flush,
          onH2OrPostgresql(
              "select id from final table "
                  + "(insert into members (first_name, last_name) values (?, ?))",
              "insert into members (first_name, last_name) values (?, ?) returning id"));
      sql.assertSends(
          () -> assertThat(grace.fullName()).isEqualTo("Grace Hopper"), MEMBERS + " where id = ?");
      sql.assertSendsNothing(() -> assertThat(grace.postCount()).isZero());
    }
  }

  @Test
  void aFlushedChangeMakesItUnknown() {
    populate();

    try (Session session = database.session()) {
      Member member = session.getOrFail(MEMBER, ada);
      member.firstName("Augusta");
      assertThat(member.fullName()).isEqualTo("Ada Lovelace");
      sql.assertSends(session::flush, "update members set first_name = ? where id = ?");
      sql.assertSends(
          () -> assertThat(member.fullName()).isEqualTo("Augusta Lovelace"),
          MEMBERS + " where id = ?");
    }
  }

  @Test
  void itIsKeptWhereThatWasAsked() {
    populate();

    try (Session session = database.session()) {
      Member member = session.getOrFail(MEMBER, ada);
      member.nickname("Countess");
      session.flush();
      sql.assertSendsNothing(() -> assertThat(member.shownName()).isEqualTo("Ada"));
      session.refresh(member, MEMBER.shownName);
      assertThat(member.shownName()).isEqualTo("Countess");
    }
  }

  @Test
  void aChangedListMakesItUnknown() {
    populate();

    try (Session session = database.session()) {
      Member member = session.getOrFail(MEMBER, ada);
      member.posts().add(PostEntity.create("Parsing"));
      session.flush();
      assertThat(member.postCount()).isEqualTo(3);
    }
  }

  @Test
  void aStatementThatChangesRowsMakesItUnknown() {
    populate();

    try (Session session = database.session()) {
      Member member = session.getOrFail(MEMBER, ada);
      session.execute(
          update(MEMBER).set(MEMBER.firstName, "Augusta").where(MEMBER.postCount.gt(0)));
      assertThat(member.fullName()).isEqualTo("Augusta Lovelace");
    }
  }

  @Test
  void aDeferredGroupIsLoadedTogether() {
    populate();

    try (Session session = database.session()) {
      Member member = session.getOrFail(MEMBER, ada);
      sql.assertSends(
          () -> assertThat(member.lastTitle()).isEqualTo("Sorting"),
          "select id, (select max(p.title) from posts p where p.author_id = members.id), "
              + "(select min(p.title) from posts p where p.author_id = members.id) "
              + "from members where id = ?");
      sql.assertSendsNothing(() -> assertThat(member.firstTitle()).isEqualTo("Searching"));
    }
  }

  @Test
  void optionsSayWhenItIsLoaded() {
    populate();

    try (Session session = database.session()) {
      sql.assertSends(
          () -> {
            Member member =
                session
                    .query(MEMBER)
                    .load(loadOnly(MEMBER.fullName), MEMBER.firstTitle.undefer())
                    .where(MEMBER.id.eq(ada))
                    .one();
            assertThat(member.fullName()).isEqualTo("Ada Lovelace");
            assertThat(member.firstTitle()).isEqualTo("Searching");
          },
          "select id, (first_name || ' ' || last_name), "
              + "(select max(p.title) from posts p where p.author_id = members.id), "
              + "(select min(p.title) from posts p where p.author_id = members.id) "
              + "from members where id = ? limit ?");
    }
  }

  @Test
  void itIsNoChangeAndHasNoColumn() {
    populate();

    try (Session session = database.session()) {
      Member member = session.getOrFail(MEMBER, ada);
      Inspection inspection = Inspection.of(member);
      assertThat(inspection.unloaded()).contains("lastTitle", "score", "posts");
      assertThat(inspection.history(MEMBER.fullName).unchanged()).containsExactly("Ada Lovelace");
      session.expire(member, MEMBER.fullName);
      assertThat(inspection.unloaded()).contains("fullName").doesNotContain("postCount");
      assertThat(inspection.isModified()).isFalse();
      assertThat(MEMBER.aludelTable().columns()).hasSize(4);
      // What statements set is a ColumnExpression: set(MEMBER.fullName, "…") does not compile.
      assertThat((Object) MEMBER.fullName).isNotInstanceOf(ColumnExpression.class);
    }
  }

  @Test
  void mergingAndBulkWorkLeaveItAlone() {
    populate();
    Member detached;
    try (Session session = database.session()) {
      detached = session.getOrFail(MEMBER, ada);
    }
    detached.firstName("Augusta");

    try (Session session = database.session()) {
      Member merged = session.merge(detached);
      assertThat(merged.fullName()).isEqualTo("Ada Lovelace");
      sql.assertSends(session::flush, "update members set first_name = ? where id = ?");
      assertThat(merged.fullName()).isEqualTo("Augusta Lovelace");
      Member bulk = Member.of("Alan", "Turing");
      sql.assertSends(
          () -> session.bulk().insert(List.of(bulk)),
          "insert into members (first_name, last_name) values (?, ?)");
    }
  }

  @Test
  void aLockedRowHasIt() {
    populate();

    try (Session session = database.session()) {
      Member member =
          session.get(MEMBER, ada, ExecutionOptions.NONE.lock(Lock.FOR_UPDATE)).orElseThrow();
      sql.assertSendsNothing(() -> assertThat(member.postCount()).isEqualTo(2));
      assertThat(member.score()).isNull();
    }
  }

  @Test
  void objectsBesideExpressionsHaveIt() {
    populate();

    try (Session session = database.session()) {
      assertThat(
              session.list(
                  select(POST, MEMBER.postCount)
                      .from(POST)
                      .join(POST.author)
                      .where(POST.id.eq(sorting))))
          .singleElement()
          .satisfies(
              row -> {
                assertThat(row.require(POST).titleLength()).isEqualTo(7);
                assertThat(row.get(MEMBER.postCount)).isEqualTo(2L);
              });
    }
  }
}
