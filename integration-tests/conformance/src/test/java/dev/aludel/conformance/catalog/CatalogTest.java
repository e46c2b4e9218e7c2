package dev.aludel.conformance.catalog;

import static dev.aludel.conformance.catalog.Article_.ARTICLE;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.Connection;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.error.CheckViolationException;
import dev.aludel.error.NullAttributeException;
import dev.aludel.session.Session;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A bean-style model with constructors, every kind of default, two mixins and odd names. */
class CatalogTest extends ConformanceTest {

  CatalogTest() {
    super(CatalogModelsSchema.SCHEMA);
  }

  private Article stored(Article article) {
    database.transaction(session -> session.add(article));
    return article;
  }

  @Test
  @Tag("A007")
  void loadingRunsTheConstructorWithoutArgumentsOnly() {
    Article made = stored(new ArticleEntity("Acme", "A-1"));
    assertThat(made.constructed()).isEqualTo(1);
    assertThat(made.getBrand()).as("set by the constructor").isEqualTo("Acme");

    try (Session session = database.session()) {
      Article loaded = session.query(ARTICLE).one();
      assertThat(loaded.constructed()).isZero();
      assertThat(loaded.getSku()).isEqualTo("A-1");
    }
  }

  @Test
  @Tag("A029")
  void constantsFillWhatWasNotSet() {
    Article article = new ArticleEntity("Acme", "A-1");
    assertThat(article.isActive()).as("answered before the flush").isTrue();
    stored(article);

    try (Session session = database.session()) {
      Article loaded = session.query(ARTICLE).one();
      assertThat(loaded.isActive()).isTrue();
      assertThat(loaded.getStock()).isZero();
      assertThat(loaded.getPrice()).isEqualTo(new BigDecimal("9.99"));
      assertThat(loaded.getNote()).isEqualTo("odd");
    }
  }

  @Test
  @Tag("A030")
  @Tag("A013")
  @Tag("A080")
  @Tag("A083")
  void oneClockValueServesAFlushAndAnotherTheNext() throws InterruptedException {
    try (Session session = database.session()) {
      Article first = new ArticleEntity("Acme", "A-1");
      Article second = new ArticleEntity("Acme", "A-2");
      session.addAll(List.of(first, second));
      session.flush();
      assertThat(first.createdAt()).isEqualTo(second.createdAt()).isEqualTo(first.updatedAt());
      Thread.sleep(10);
      Article third = new ArticleEntity("Acme", "A-3");
      session.add(third);
      session.commit();
      assertThat(third.createdAt()).isAfter(first.createdAt());
    }
  }

  @Test
  @Tag("A031")
  void aStaticMethodIsCalledOncePerRow() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      articles.add(new ArticleEntity("Acme", "A-" + i));
    }
    database.transaction(session -> session.addAll(articles));

    assertThat(articles).extracting(Article::getToken).doesNotHaveDuplicates();
    assertThat(articles).allMatch(article -> article.getToken().length() == 64);
  }

  @Test
  @Tag("A033")
  void serverDefaultsAreReadBackAndServeOtherPrograms() throws Exception {
    Article article = stored(new ArticleEntity("Acme", "A-1"));
    int sent = sql.events().size();
    assertThat(article.getRole()).isEqualTo("user");
    assertThat(article.getListedAt())
        .isCloseTo(Instant.now(), org.assertj.core.api.Assertions.within(1, ChronoUnit.MINUTES));
    assertThat(sql.events()).as("no further statement").hasSize(sent);

    TestDatabase.run(
        dataSource,
        "insert into \"order\" (brand, sku, price, stock, active, token, created_at, updated_at)"
            + " values ('X', 'X-1', 1, 0, true, 't', now(), now())");
    try (Session session = database.session()) {
      Article other = session.query(ARTICLE).where(ARTICLE.sku.eq("X-1")).one();
      assertThat(other.getListedAt()).isNotNull();
      assertThat(other.getRole()).isEqualTo("user");
    }
  }

  @Test
  void whatTheDatabaseFilledInManyRowsNeedsNoSelectAfterTheFlush() {
    try (Session session = database.session()) {
      List<Article> articles = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        articles.add(new ArticleEntity("Acme", "A-" + i));
      }
      session.addAll(articles);
      session.flush();
      assertThat(sql.texts()).hasSize(1);
      sql.assertSendsNothing(
          () -> assertThat(articles).extracting(Article::getRole).containsOnly("user"));
      articles.get(0).setStock(7);
      session.flush();
      sql.assertSendsNothing(() -> assertThat(articles.get(0).getRole()).isEqualTo("user"));
    }
  }

  @Test
  @Tag("A033")
  void whatWasSetIsSentInPlaceOfTheServerDefault() {
    Article article = new ArticleEntity("Acme", "A-1");
    article.setRole("admin");
    stored(article);
    try (Session session = database.session()) {
      assertThat(session.query(ARTICLE).one().getRole()).isEqualTo("admin");
    }
  }

  @Test
  @Tag("A034")
  void onUpdateValuesComeWithRealUpdatesOnly() throws InterruptedException {
    try (Session session = database.session()) {
      Article article = new ArticleEntity("Acme", "A-1");
      session.add(article);
      session.commit();
      Instant before = article.updatedAt();
      sql.assertSendsNothing(
          () -> {
            article.setStock(article.getStock());
            session.flush();
          });
      Thread.sleep(5);
      article.setStock(7);
      sql.assertSends(
          session::flush, "update \"order\" set stock = ?, updated_at = ? where id = ?");
      assertThat(article.updatedAt()).isAfter(before);
      session.commit();
    }
  }

  @Test
  @Tag("A034")
  void onUpdateValuesComeWithUpdatesOfManyRowsToo() throws InterruptedException {
    Article first = stored(new ArticleEntity("Acme", "A-1"));
    Article second = stored(new ArticleEntity("Acme", "A-2"));
    Instant explicit = Instant.parse("2030-01-01T00:00:00Z");
    Thread.sleep(5);
    try (Session session = database.session()) {
      sql.assertSends(
          () -> session.execute(update(ARTICLE).set(ARTICLE.stock, 7).all()),
          "update \"order\" set stock = ?, updated_at = ?");
      List<Article> found = session.query(ARTICLE).orderBy(ARTICLE.id.asc()).list();
      assertThat(found.get(0).updatedAt()).isAfter(second.updatedAt());
      assertThat(found.get(1).updatedAt()).isEqualTo(found.get(0).updatedAt());
      session.commit();
    }
    try (Connection connection = database.connect()) {
      sql.assertSends(
          () ->
              connection.execute(
                  update(ARTICLE)
                      .set(ARTICLE.updatedAt, explicit)
                      .where(ARTICLE.id.eq(first.getId()))),
          "update \"order\" set updated_at = ? where id = ?");
      assertThat(connection.list(select(ARTICLE.updatedAt).from(ARTICLE).orderBy(ARTICLE.id.asc())))
          .startsWith(explicit)
          .hasSize(2);
    }
  }

  @Test
  @Tag("A026")
  void nullIsRefusedAtTheCall() {
    Article article = new ArticleEntity("Acme", "A-1");
    String none = nothing();
    assertThatThrownBy(() -> article.setBrand(none))
        .isInstanceOf(NullAttributeException.class)
        .hasMessageContaining("brand");
    assertThat(article.getBrand()).isEqualTo("Acme");
  }

  @SuppressWarnings("NullAway") // What an unchecked caller would pass.
  private static String nothing() {
    return null;
  }

  @Test
  void nullThatWasSetIsSentAndBeatsTheDefault() {
    Article article = new ArticleEntity("Acme", "A-1");
    article.setNote(null);
    stored(article);
    try (Session session = database.session()) {
      assertThat(session.query(ARTICLE).one().getNote()).isNull();
    }
  }

  @Test
  @Tag("A039")
  @Tag("A040")
  @Tag("A041")
  void namedChecksAreTypedErrorsThatNameTheConstraint() {
    Article free = new ArticleEntity("Acme", "A-1");
    free.setPrice(BigDecimal.ZERO);
    assertThatThrownBy(() -> stored(free))
        .isInstanceOfSatisfying(
            CheckViolationException.class,
            e -> {
              assertThat(e.constraint()).contains("check_positive_price");
              assertThat(e.sql())
                  .hasValueSatisfying(s -> assertThat(s).contains("insert into \"order\""));
            });
    Article owed = new ArticleEntity("Acme", "A-2");
    owed.setStock(-1);
    assertThatThrownBy(() -> stored(owed))
        .isInstanceOfSatisfying(
            CheckViolationException.class, e -> assertThat(e.constraint()).contains("check_stock"));
  }

  @Test
  @Tag("A040")
  void checksOfAColumnAndOfTheTableAreWrittenAlike() {
    String ddl = database.dialect().create(CatalogModelsSchema.SCHEMA.tables(), false).get(0);
    assertThat(ddl)
        .contains(", constraint check_positive_price check (price > 0)")
        .contains(", constraint check_stock check (stock >= 0 and stock <= 1000000)");
  }

  @Test
  @Tag("A041")
  void theCompositeUniqueConstraintIsEnforcedAndHasAFinder() {
    stored(new ArticleEntity("Acme", "A-1"));
    stored(new ArticleEntity("Acme", "A-2"));
    assertThatThrownBy(() -> stored(new ArticleEntity("Acme", "A-1")))
        .isInstanceOf(dev.aludel.error.UniqueViolationException.class);
    try (Session session = database.session()) {
      assertThat(session.query(ARTICLE).byBrandAndSku("Acme", "A-2").one().getSku())
          .isEqualTo("A-2");
    }
  }

  @Test
  @Tag("A020")
  void decimalsAreRoundedHalfUpWhenSet() {
    Article article = new ArticleEntity("Acme", "A-1");
    article.setPrice(new BigDecimal("12.345"));
    assertThat(article.getPrice()).isEqualTo(new BigDecimal("12.35"));
    article.setPrice(BigDecimal.TEN);
    stored(article);
    assertThat(article.getPrice()).isEqualTo(new BigDecimal("10.00"));
    try (Session session = database.session()) {
      assertThat(session.query(ARTICLE).one().getPrice()).isEqualTo(new BigDecimal("10.00"));
    }
  }

  @Test
  @Tag("A081")
  @Tag("A082")
  @Tag("A127")
  void aMixinsMethodChangesTrackedState() {
    try (Session session = database.session()) {
      Article article = new ArticleEntity("Acme", "A-1");
      session.add(article);
      session.commit();
      article.softDelete(Instant.now());
      sql.assertSends(
          session::flush, "update \"order\" set updated_at = ?, deleted_at = ? where id = ?");
      session.commit();
      assertThat(article.isDeleted()).isTrue();
    }
  }

  @Test
  @Tag("B091")
  void anOddColumnNameIsQuoted() {
    assertThat(Article_.TABLE.indexOf("a b%c")).isPositive();
    stored(new ArticleEntity("Acme", "A-1"));
    try (Session session = database.session()) {
      assertThat(session.query(ARTICLE).where(ARTICLE.note.eq("odd")).count()).isEqualTo(1);
    }
  }

  @Test
  @Tag("A130")
  void namesAreInSnakeCase() {
    assertThat(Article_.TABLE.indexOf("listed_at")).isPositive();
    assertThat(Article_.TABLE.indexOf("created_at")).isPositive();
  }

  @Test
  void sensitiveValuesAreNotHeard() {
    Article article = stored(new ArticleEntity("Acme", "A-1"));
    assertThat(sql.events().toString()).doesNotContain(article.getToken());
    assertThat(article.toString()).doesNotContain(article.getToken());
  }
}
