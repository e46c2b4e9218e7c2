package dev.aludel.conformance.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.session.Session;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When values that the database made are read: SQLAlchemy's {@code eager_defaults}. */
class EagerDefaultsTest extends ConformanceTest {
  private Session session;

  EagerDefaultsTest() {
    super(PressModelsSchema.SCHEMA);
  }

  @BeforeEach
  void begin() {
    PressTrigger.create(kind, dataSource);
    session = database.session();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  @Tag("B153")
  void autoAnswersInsertsAndReadsNothingAfterUpdates() {
    List<Article> articles = many(100, Article::of);
    assertThat(selectsOf(session::flush)).isZero();
    assertThat(selectsOf(() -> articles.forEach(Article::slug))).isZero();
    articles.forEach(article -> article.title(article.title() + "!"));
    assertThat(selectsOf(session::flush)).isZero();
    assertThat(selectsOf(() -> articles.get(0).slug())).isEqualTo(1);
    sql.assertSendsNothing(() -> articles.get(0).revisions());
  }

  @Test
  @Tag("B153")
  void autoUpdatesManyRowsWithoutAnswers() {
    List<Article> articles = many(2, Article::of);
    session.flush();
    articles.forEach(article -> article.title("Same"));
    sql.clear();
    session.flush();
    assertThat(sql.texts())
        .containsExactly(
            onH2OrPostgresql(
                "update articles set title = ? where id = ?",
                "update articles set title = input.title from unnest(?, ?) as"
                    + " input(title, key_1) where articles.id = input.key_1"));
  }

  @Test
  @Tag("B153")
  void alwaysAnswersTheUpdateOfOneRow() {
    Bulletin bulletin = many(1, Bulletin::of).get(0);
    session.flush();
    bulletin.title("Newer News");
    sql.assertSends(
        session::flush,
        onH2OrPostgresql(
            "select slug, revisions from final table (update bulletins set title = ? where id = ?)",
            "update bulletins set title = ? where id = ? returning slug, revisions"));
    sql.assertSendsNothing(
        () -> {
          assertThat(bulletin.slug()).isEqualTo("newer-news");
          assertThat(bulletin.revisions()).isEqualTo(1);
        });
  }

  @Test
  @Tag("B153")
  void alwaysAnswersTheUpdateOfManyRowsOnceAtMost() {
    List<Bulletin> bulletins = many(100, Bulletin::of);
    session.flush();
    bulletins.forEach(bulletin -> bulletin.title(bulletin.title() + " X"));
    int selects = selectsOf(session::flush);
    assertThat(selects).isEqualTo(kind == TestDatabase.H2 ? 1 : 0);
    sql.assertSendsNothing(
        () ->
            assertThat(bulletins)
                .allSatisfy(
                    one -> {
                      assertThat(one.slug())
                          .isEqualTo(one.title().toLowerCase(Locale.ROOT).replace(' ', '-'));
                      assertThat(one.revisions()).isEqualTo(1);
                    }));
  }

  @Test
  @Tag("B153")
  void alwaysAnswersAnExpression() {
    Bulletin bulletin = many(1, Bulletin::of).get(0);
    session.flush();
    Bulletin_.BULLETIN.title.set(bulletin, Bulletin_.BULLETIN.title.concat("!"));
    sql.assertSends(
        session::flush,
        onH2OrPostgresql(
            "select title, slug, revisions from final table (update bulletins set title = title ||"
                + " ? where id = ?)",
            "update bulletins set title = title || ? where id = ? returning title, slug,"
                + " revisions"));
    sql.assertSendsNothing(() -> assertThat(bulletin.title()).isEqualTo("News 0!"));
  }

  @Test
  @Tag("B153")
  void neverAnswersNoMoreThanTheKey() {
    Draft draft = many(1, Draft::of).get(0);
    sql.assertSends(
        session::flush,
        onH2OrPostgresql(
            "select id from final table (insert into drafts (title) values (?))",
            "insert into drafts (title) values (?) returning id"));
    sql.assertSends(
        () -> assertThat(draft.slug()).isEqualTo("news-0"),
        "select id, title, slug, revisions from drafts where id = ?");
    sql.assertSendsNothing(() -> assertThat(draft.revisions()).isZero());
  }

  @Test
  @Tag("B153")
  void neverReadsWhenItIsAskedFor() {
    List<Draft> drafts = many(100, Draft::of);
    assertThat(selectsOf(session::flush)).isZero();
    drafts.forEach(draft -> draft.title("Same"));
    assertThat(selectsOf(session::flush)).isZero();
    assertThat(selectsOf(() -> assertThat(drafts.get(7).slug()).isEqualTo("same"))).isEqualTo(1);
  }

  @Test
  void neverForgetsAValueThatWasSetAndThatATriggerMayHaveChanged() {
    Draft draft = Draft.of("Old News");
    draft.slug("mine");
    session.add(draft);
    session.flush();
    assertThat(draft.slug()).isEqualTo("old-news");
  }

  @Test
  void aRolledBackInsertForgetsWhatWasReadLater() {
    Draft draft = many(1, Draft::of).get(0);
    session.flush();
    assertThat(draft.slug()).isEqualTo("news-0");
    session.rollback();
    draft.title("Other");
    session.add(draft);
    session.commit();
    assertThat(draft.slug()).isEqualTo("other");
  }

  private <T> List<T> many(int count, Function<String, T> make) {
    List<T> made = IntStream.range(0, count).mapToObj(i -> make.apply("News " + i)).toList();
    session.addAll(made);
    return made;
  }

  /** How many statements only read. */
  private int selectsOf(Runnable action) {
    sql.clear();
    action.run();
    return (int)
        sql.texts().stream()
            .filter(text -> text.startsWith("select") && !text.contains("final table"))
            .count();
  }
}
