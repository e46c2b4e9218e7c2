package dev.aludel.shop.model;

import dev.aludel.annotation.Cascade;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** What a user bought, as it was at that time. */
@Model(table = "orders")
public abstract class Order {

  /** For loading; use {@link #place}. */
  protected Order() {}

  /** An order without items, to be sent to an address of the user. */
  public static Order place(User user, Address address) {
    return OrderEntity.create(user, address);
  }

  @Id
  public abstract Long id();

  @Relationship(backPopulates = "orders")
  public abstract User user();

  @Relationship(backPopulates = "orders")
  public abstract Address address();

  @Default(now = true)
  public abstract Instant orderDate();

  @Default("PENDING")
  @Column(length = 20)
  public abstract OrderStatus status();

  protected abstract void status(OrderStatus status);

  @Default("0")
  @Column(precision = 10, scale = 2)
  public abstract BigDecimal shippingFee();

  public abstract void shippingFee(BigDecimal shippingFee);

  @Relationship(
      backPopulates = "order",
      cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
  public abstract List<OrderItem> items();

  /** Adds an item at the product's price of today and takes it from the stock. */
  public OrderItem sell(Product product, int quantity) {
    product.stock(product.stock() - quantity);
    return OrderItemEntity.create(this, product, quantity, product.price());
  }

  /** Marks the order as sent; an order without items cannot be. */
  public void ship() {
    if (items().isEmpty()) {
      throw new IllegalStateException("nothing to ship");
    }
    status(OrderStatus.SHIPPED);
  }

  /** The sum of the items. */
  @Hybrid
  public BigDecimal subtotal() {
    return items().stream().map(OrderItem::subtotal).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The sum of the items, and the fee. */
  @Hybrid
  public BigDecimal total() {
    return subtotal().add(shippingFee());
  }
}
