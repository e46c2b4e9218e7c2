package dev.aludel.shop;

import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.sum;
import static dev.aludel.shop.model.CartItem_.CART_ITEM;
import static dev.aludel.shop.model.OrderItem_.ORDER_ITEM;
import static dev.aludel.shop.model.Order_.ORDER;
import static dev.aludel.shop.model.Product_.PRODUCT;

import dev.aludel.session.Session;

/**
 * What a sale changes.
 *
 * @param cartItems rows of that table
 * @param orders rows of that table
 * @param orderItems rows of that table
 * @param stock of all products together
 */
record Counts(long cartItems, long orders, long orderItems, long stock) {

  static Counts of(Session session) {
    return new Counts(
        session.query(CART_ITEM).count(),
        session.query(ORDER).count(),
        session.query(ORDER_ITEM).count(),
        session.one(select(sum(PRODUCT.stock.asLong())).from(PRODUCT)));
  }
}
