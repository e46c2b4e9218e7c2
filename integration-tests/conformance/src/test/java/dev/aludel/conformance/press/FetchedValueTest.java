package dev.aludel.conformance.press;

import static dev.aludel.conformance.press.Article_.ARTICLE;
import static dev.aludel.conformance.press.Bulletin_.BULLETIN;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Columns that a trigger fills and changes are read back after the flush. */
class FetchedValueTest extends ConformanceTest {
  private static final String SELECT =
      "select id, title, slug, revisions from articles where id = ?";

  private final Article article = Article.of("Old News");
  private Session session;

  FetchedValueTest() {
    super(PressModelsSchema.SCHEMA);
  }

  @BeforeEach
  void begin() {
    PressTrigger.create(kind, dataSource);
    session = database.session();
    session.add(article);
    session.commit();
    session.refresh(article);
    sql.clear();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  @Tag("B154")
  void whatATriggerFilledIsAnsweredByTheInsert() {
    Article fresh = Article.of("Good News");
    session.add(fresh);
    sql.assertSends(
        session::flush,
        onH2OrPostgresql(
            "select id, slug, revisions from final table (insert into articles (title) values (?))",
            "insert into articles (title) values (?) returning id, slug, revisions"));
    sql.assertSendsNothing(() -> assertThat(fresh.slug()).isEqualTo("good-news"));
  }

  @Test
  @Tag("B154")
  void whatATriggerChangedIsReadAfterTheUpdateWhenItIsAskedFor() {
    article.title("Newer News");
    sql.assertSends(session::flush, "update articles set title = ? where id = ?");
    sql.assertSendsNothing(() -> assertThat(article.title()).isEqualTo("Newer News"));
    sql.assertSends(() -> assertThat(article.slug()).isEqualTo("newer-news"), SELECT);
    sql.assertSendsNothing(() -> assertThat(article.revisions()).isEqualTo(1));
  }

  @Test
  @Tag("B154")
  void theTriggerHasTheLastWordOverAValueThatWasSet() {
    Article fresh = Article.of("Good News");
    fresh.slug("mine");
    session.add(fresh);
    session.flush();
    assertThat(fresh.slug()).isEqualTo("good-news");
    fresh.slug("mine again");
    session.flush();
    assertThat(fresh.slug()).isEqualTo("good-news");
  }

  @Test
  @Tag("B154")
  void manyNewRowsAreAnsweredByOneStatement() {
    List<Article> articles = List.of(Article.of("A A"), Article.of("B B"), Article.of("C C"));
    session.addAll(articles);
    session.flush();
    assertThat(sql.texts()).hasSize(1);
    sql.assertSendsNothing(
        () -> assertThat(articles).extracting(Article::slug).containsExactly("a-a", "b-b", "c-c"));
  }

  @Test
  @Tag("B076")
  @Tag("B154")
  void aKeyCanComeFromATrigger() {
    Ticket first = Ticket.of("a");
    Ticket second = Ticket.of("b");
    session.addAll(List.of(first, second));
    session.flush();
    assertThat(first.code()).isEqualTo("T-a");
    assertThat(session.get(Ticket_.TICKET, "T-b")).containsSame(second);
  }

  @Test
  void aRolledBackInsertForgetsWhatTheTriggerFilled() {
    Article fresh = Article.of("Good News");
    session.add(fresh);
    session.flush();
    session.rollback();
    assertThat(fresh.slug()).isNull();
    fresh.title("Better News");
    session.add(fresh);
    session.commit();
    assertThat(fresh.slug()).isEqualTo("better-news");
  }

  @Test
  void aRolledBackUpdateIsForgotten() {
    article.title("Newer News");
    session.flush();
    assertThat(article.slug()).isEqualTo("newer-news");
    session.rollback();
    assertThat(article.slug()).isEqualTo("old-news");
    assertThat(article.revisions()).isZero();
  }

  @Test
  void aStatementThatUpdatesManyRowsForgetsWhatATriggerMayHaveChanged() {
    Bulletin bulletin = Bulletin.of("One");
    session.add(bulletin);
    session.flush();
    session.execute(update(ARTICLE).set(ARTICLE.title, "All").where(ARTICLE.title.eq("Old News")));
    session.execute(update(BULLETIN).set(BULLETIN.title, "All").where(BULLETIN.title.eq("One")));
    assertThat(article.slug()).isEqualTo("all");
    assertThat(bulletin.slug()).isEqualTo("all");
  }

  @Test
  void anObjectThatLeftItsSessionLacksWhatWasNotRead() {
    article.title("Newer News");
    session.flush();
    session.expunge(article);
    assertThatThrownBy(article::slug).hasMessageContaining("Article.slug is not loaded");
  }
}
