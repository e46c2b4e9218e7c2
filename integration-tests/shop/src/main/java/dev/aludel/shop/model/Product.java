package dev.aludel.shop.model;

import dev.aludel.annotation.Check;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnType;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Index;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Scope;
import dev.aludel.query.Condition;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that is sold. */
@Model(table = "products", repr = "name")
@Check(name = "check_positive_price", value = "price > 0")
@Index(columns = {"category_id", "price"})
public interface Product extends Timestamped, SoftDeletable {

  /** A product with no stock and no category yet. */
  static Product of(String name, BigDecimal price) {
    return ProductEntity.create(name, price);
  }

  @Id
  Long id();

  @Column(length = 100)
  String name();

  void name(String name);

  @Column(type = ColumnType.TEXT)
  @Nullable String description();

  void description(@Nullable String description);

  @Column(precision = 10, scale = 2)
  BigDecimal price();

  void price(BigDecimal price);

  @Default("0")
  int stock();

  void stock(int stock);

  @Relationship(backPopulates = "products")
  @Nullable Category category();

  void category(@Nullable Category category);

  @Relationship(backPopulates = "product")
  List<CartItem> cartItems();

  @Relationship(backPopulates = "product")
  List<OrderItem> orderItems();

  @Hybrid
  default boolean isInStock() {
    return stock() > 0;
  }

  @Scope
  static Condition inStock(Product_ p) {
    return p.stock.gt(0);
  }

  @Scope
  static Condition byCategory(Product_ p, long category) {
    return p.category().id.eq(category);
  }

  @Scope
  static Condition priced(Product_ p, BigDecimal from, BigDecimal to) {
    return p.price.between(from, to);
  }
}
