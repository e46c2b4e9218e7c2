package dev.aludel.conformance.catalog;

import static dev.aludel.conformance.catalog.Article_.ARTICLE;
import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Updates and deletes of many rows by one statement, and the objects of those rows. */
class BulkChangeTest extends ConformanceTest {

  BulkChangeTest() {
    super(CatalogModelsSchema.SCHEMA);
  }

  @Test
  @Tag("A034")
  void aBulkUpdateSetsWhatEveryUpdateSets() throws InterruptedException {
    try (Session session = database.session()) {
      Article article = new ArticleEntity("Acme", "A-1");
      session.add(article);
      session.flush();
      Instant before = article.updatedAt();
      Thread.sleep(5);
      sql.assertSends(
          () -> session.execute(update(ARTICLE).set(ARTICLE.stock, 7).all()),
          "update \"order\" set stock = ?, updated_at = ?");
      assertThat(article.getStock()).isEqualTo(7);
      assertThat(article.updatedAt()).isAfter(before);
    }
  }

  @Test
  @Tag("A034")
  void aBulkUpdateKeepsWhatTheApplicationSets() {
    Instant chosen = Instant.parse("2026-03-01T10:15:30Z");
    try (Session session = database.session()) {
      Article article = new ArticleEntity("Acme", "A-1");
      session.add(article);
      session.flush();
      sql.assertSends(
          () -> session.execute(update(ARTICLE).set(ARTICLE.updatedAt, chosen).all()),
          "update \"order\" set updated_at = ?");
      assertThat(article.updatedAt()).isEqualTo(chosen);
    }
  }

  @Test
  void aBulkDeleteMakesItsObjectsLoadAgain() {
    try (Session session = database.session()) {
      Article kept = new ArticleEntity("Acme", "A-1");
      Article gone = new ArticleEntity("Acme", "A-2");
      session.add(kept);
      session.add(gone);
      session.flush();
      sql.assertSends(
          () -> session.execute(deleteFrom(ARTICLE).where(ARTICLE.sku.eq("A-2"))),
          "delete from \"order\" where sku = ?");
      assertThat(kept.getSku()).isEqualTo("A-1");
      assertThat(session.query(ARTICLE).list()).containsExactly(kept);
    }
  }
}
