package dev.aludel.shop;

import static dev.aludel.shop.model.Product_.PRODUCT;
import static dev.aludel.shop.model.User_.USER;

import dev.aludel.Database;
import dev.aludel.error.CheckViolationException;
import dev.aludel.session.Session;
import dev.aludel.shop.model.CartItem;
import dev.aludel.shop.model.CartItemEntity;
import dev.aludel.shop.model.Order;
import dev.aludel.shop.model.Product;
import dev.aludel.shop.model.User;
import java.io.PrintWriter;
import java.util.List;

/** Somebody fills a cart and orders; then something goes wrong, and nothing is left of it. */
final class PlaceOrder {
  private static final int PRODUCTS = 3;
  private static final int QUANTITY = 2;

  private final Database database;
  private final PrintWriter out;

  PlaceOrder(Database database, PrintWriter out) {
    this.database = database;
    this.out = out;
  }

  void run() {
    out.printf("%nPlacing an order%n");
    say("at first", database.call(Counts::of));
    fillCart();
    say("with a cart", database.call(Counts::of));
    orderCart();
    Counts before = database.call(Counts::of);
    say("with an order", before);
    orderNothing();
    Counts after = database.call(Counts::of);
    say(after.equals(before) ? "as it was" : "NOT AS IT WAS", after);
  }

  private void fillCart() {
    database.transaction(
        session -> {
          User user = buyer(session);
          for (Product product : abundant(session)) {
            CartItem item = CartItemEntity.create(user, product);
            item.quantity(QUANTITY);
            session.add(item);
          }
        });
  }

  /** Everything happens in one transaction: the order, the stock, the cart. */
  private void orderCart() {
    database.transaction(
        session -> {
          User user = buyer(session);
          Order order = Order.place(user, user.addresses().get(0));
          for (CartItem item : List.copyOf(user.cartItems())) {
            order.sell(item.product(), item.quantity());
            session.delete(item);
          }
          session.add(order);
          session.flush();
          out.printf(
              "  %s ordered %d products for %s: %s%n",
              user, order.items().size(), order.total(), order);
        });
  }

  /** The database refuses a quantity of zero; the whole transaction is rolled back. */
  private void orderNothing() {
    try {
      database.transaction(
          session -> {
            User user = buyer(session);
            Order order = Order.place(user, user.addresses().get(0));
            List<Product> products = abundant(session);
            order.sell(products.get(0), QUANTITY);
            order.sell(products.get(1), 0);
            session.add(order);
          });
    } catch (CheckViolationException refused) {
      out.printf(
          "  A bad order was refused by the check %s%n", refused.constraint().orElse("(unknown)"));
    }
  }

  private static User buyer(Session session) {
    return session.query(USER).orderBy(USER.username.asc()).limit(1).one();
  }

  private static List<Product> abundant(Session session) {
    return session
        .query(PRODUCT)
        .where(PRODUCT.stock.ge(2 * QUANTITY))
        .orderBy(PRODUCT.price.asc(), PRODUCT.id.asc())
        .limit(PRODUCTS)
        .list();
  }

  private void say(String when, Counts counts) {
    out.printf(
        "  %-14s %d cart items, %d orders, %d order items, %d pieces in stock%n",
        when + ":", counts.cartItems(), counts.orders(), counts.orderItems(), counts.stock());
  }
}
