package dev.aludel.conformance.storefront;

import static dev.aludel.shop.model.Category_.CATEGORY;
import static dev.aludel.shop.model.Product_.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import dev.aludel.shop.model.Category;
import dev.aludel.shop.model.Product;
import dev.aludel.shop.model.ShopSchema;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The seeds' custom query class: {@code Product.query.in_stock().by_category(5)}. */
@Tag("A093")
class ProductScopesTest extends ConformanceTest {
  private long lamps;

  ProductScopesTest() {
    super(ShopSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    Category category = Category.of("Lamps");
    database.transaction(
        session -> {
          session.add(category);
          session.add(product("Globe", "19.90", 3, category));
          session.add(product("Torch", "5.00", 0, category));
          session.add(product("Chair", "49.00", 2, Category.of("Chairs")));
        });
    lamps = category.id();
    sql.clear();
  }

  private static Product product(String name, String price, int stock, Category category) {
    Product product = Product.of(name, new BigDecimal(price));
    product.stock(stock);
    product.category(category);
    return product;
  }

  @Test
  void scopesAreChainedToOneStatement() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(session.query(PRODUCT).inStock().byCategory(lamps).list())
                  .extracting(Product::name)
                  .containsExactly("Globe"),
          "select id, name, description, price, stock, category_id, created_at, updated_at,"
              + " deleted_at from products where stock > ? and category_id = ?");
    }
  }

  @Test
  void aScopeTakesParametersAndGoesTogetherWithOtherConditions() {
    try (Session session = database.session()) {
      assertThat(
              session
                  .query(PRODUCT)
                  .where(PRODUCT.name.ne("Globe"))
                  .priced(BigDecimal.TEN, new BigDecimal(50))
                  .list())
          .extracting(Product::name)
          .containsExactly("Chair");
    }
  }

  @Test
  void aScopeIsARelationshipsCriterion() {
    try (Session session = database.session()) {
      assertThat(
              session
                  .query(CATEGORY)
                  .where(CATEGORY.products.any(Product.inStock(PRODUCT)))
                  .where(
                      CATEGORY.products.any(
                          Product.priced(PRODUCT, BigDecimal.ONE, BigDecimal.TEN)))
                  .list())
          .extracting(Category::name)
          .containsExactly("Lamps");
    }
  }

  @Test
  void scopesOfAnAliasAreAboutTheAlias() {
    var other = PRODUCT.as("other");
    try (Session session = database.session()) {
      assertThat(session.query(other).inStock().count()).isEqualTo(2);
      assertThat(session.query(other).inStock().sql("postgresql"))
          .endsWith("from products as other where other.stock > ?");
    }
  }
}
