package dev.aludel.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.shop.model.ShopSchema;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShopSchemaTest {
  private static final Pattern TABLE = Pattern.compile("create table if not exists (\\w+)");

  @ParameterizedTest
  @EnumSource
  @Tag("A004")
  void createsTablesAfterThoseTheyReferTo(EmbeddedServer server) throws Exception {
    try (TestShop shop = new TestShop(server)) {
      shop.database().drop(ShopSchema.SCHEMA);

      List<String> sql = shop.sqlOf(() -> shop.database().create(ShopSchema.SCHEMA));

      assertThat(tables(sql))
          .containsExactlyInAnyOrder(
              "categories", "products", "users", "addresses", "cart_items", "orders", "order_items")
          .containsSubsequence("categories", "products", "cart_items")
          .containsSubsequence("users", "addresses", "orders", "order_items")
          .containsSubsequence("products", "order_items");
    }
  }

  private static List<String> tables(List<String> sql) {
    return TABLE.matcher(String.join("\n", sql)).results().map(match -> match.group(1)).toList();
  }
}
