package dev.aludel.conformance.consumer;

import static dev.aludel.conformance.consumer.Review_.REVIEW;
import static dev.aludel.shop.model.Product_.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.AludelException;
import dev.aludel.schema.Table;
import dev.aludel.session.Session;
import dev.aludel.shop.model.Category;
import dev.aludel.shop.model.Product;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Models of two modules in one registry, with a relationship from one to the other. */
class ModulesTest extends ConformanceTest {

  ModulesTest() {
    super(ConsumerModelsSchema.SCHEMA);
  }

  @Test
  @Tag("A131")
  void oneRegistryHasTheModelsOfBothModules() {
    assertThat(ConsumerModelsSchema.SCHEMA.tables())
        .extracting(Table::name)
        .contains("reviews", "products", "categories", "users", "order_items");
  }

  @Test
  @Tag("A131")
  void aRelationshipLeadsIntoTheOtherModule() {
    Product lamp = Product.of("lamp", new BigDecimal("9.99"));
    lamp.category(Category.of("light"));
    database.transaction(session -> session.add(Review.of(lamp, "bright")));

    try (Session session = database.session()) {
      Review review = session.query(REVIEW).where(REVIEW.product().name.eq("lamp")).one();
      assertThat(sql.texts())
          .contains(
              "select reviews.id, reviews.product_id, reviews.text from reviews"
                  + " join products on products.id = reviews.product_id where products.name = ? limit ?");
      Product product = review.product();
      assertThat(product).isSameAs(session.query(PRODUCT).one());
      assertThat(Objects.requireNonNull(product.category()).name()).isEqualTo("light");
    }
  }

  @Test
  @Tag("A038")
  void aRequiredReferenceMustBeThere() {
    try (Session session = database.session()) {
      session.add(ReviewEntity.builder().text("of nothing").build());
      sql.clear();
      assertThatThrownBy(session::flush)
          .isInstanceOf(AludelException.class)
          .hasMessageContaining("product");
      assertThat(sql.texts()).isEmpty();
    }
  }

  @Test
  @Tag("A162")
  void generatedClassesOfAModuleAreUsedWithoutTheProcessor() throws Exception {
    assertThat(System.getProperty("java.class.path")).doesNotContain("aludel-processor");
    Class<?> consumer = PlainJavac.compile("shopping.Counter", COUNTER);
    assertThat(consumer.getMethod("count", dev.aludel.Database.class).invoke(null, database))
        .isEqualTo(1L);
  }

  private static final String COUNTER =
      """
      package shopping;

      import static dev.aludel.shop.model.Product_.PRODUCT;

      import dev.aludel.Database;
      import dev.aludel.shop.model.ProductEntity;
      import java.math.BigDecimal;

      public final class Counter {
        public static long count(Database database) {
          database.transaction(
              session -> session.add(ProductEntity.create("lamp", new BigDecimal("1.50"))));
          return database.call(session -> session.query(PRODUCT).where(PRODUCT.price.gt(1)).count());
        }
      }
      """;
}
