package dev.aludel.conformance.ecommerce;

import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.sum;
import static dev.aludel.query.Sql.update;
import static dev.aludel.shop.model.CartItem_.CART_ITEM;
import static dev.aludel.shop.model.OrderItem_.ORDER_ITEM;
import static dev.aludel.shop.model.Order_.ORDER;
import static dev.aludel.shop.model.Product_.PRODUCT;
import static dev.aludel.shop.model.User_.USER;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.query.ResultRow;
import dev.aludel.session.Session;
import dev.aludel.shop.model.AddressEntity;
import dev.aludel.shop.model.CartItem;
import dev.aludel.shop.model.CartItemEntity;
import dev.aludel.shop.model.Order;
import dev.aludel.shop.model.OrderItem;
import dev.aludel.shop.model.Product;
import dev.aludel.shop.model.ShopSchema;
import dev.aludel.shop.model.User;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The seven hybrids of set 11 in queries: where SQLAlchemy answers nonsense ({@code full_name}) or
 * fails ({@code CartItem.subtotal}, {@code Order.subtotal}, {@code Order.total}), they work.
 */
@Tag("A128")
class EcommerceHybridsTest extends ConformanceTest {

  EcommerceHybridsTest() {
    super(ShopSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    User ada = user("ada", "Ada", "Lovelace");
    User bob = user("bob", "Bob", null);
    Product lamp = product("Lamp", "10.00", 5);
    Product chair = product("Chair", "59.95", 1);
    chair.softDelete(Instant.EPOCH);
    CartItemEntity.create(ada, lamp).quantity(2);
    CartItemEntity.create(bob, chair).quantity(4);
    order(ada, "4.90").sell(lamp, 2);
    order(ada, "0").sell(chair, 1);
    order(bob, "3.00");
    database.transaction(session -> session.addAll(List.of(ada, bob)));
    sql.clear();
  }

  @Test
  @Tag("A069")
  void aProductInStockIsFoundByItsStock() {
    try (Session session = database.session()) {
      session.query(PRODUCT).where(PRODUCT.isInStock()).list();
      assertThat(sql.texts().get(0)).endsWith(" from products where stock > ?");
      assertThat(session.query(PRODUCT).where(PRODUCT.isInStock()).list())
          .extracting(Product::name)
          .containsExactly("Lamp");
    }
  }

  @Test
  void aHybridOfAMixinIsOneOfTheModel() {
    try (Session session = database.session()) {
      assertThat(session.query(PRODUCT).where(PRODUCT.isDeleted()).list())
          .extracting(Product::name)
          .containsExactly("Chair");
      assertThat(sql.texts().get(0)).endsWith(" from products where deleted_at is not null");
    }
  }

  @Test
  @Tag("A070")
  void aNameWithAConditionIsACase() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(
                      session.list(select(USER.fullName()).from(USER).orderBy(USER.username.asc())))
                  .containsExactly("Ada Lovelace", "bob"),
          "select case when first_name is null or last_name is null then username"
              + " else first_name || ? || last_name end from users order by username");
    }
  }

  @Test
  @Tag("A071")
  void aHybridFollowsARelationship() {
    try (Session session = database.session()) {
      List<CartItem> found =
          session.query(CART_ITEM).where(CART_ITEM.subtotal().gt(new BigDecimal("20"))).list();
      assertThat(sql.texts().get(0))
          .contains(" join products on products.id = cart_items.product_id where ")
          .endsWith("products.price * cart_items.quantity > ?");
      assertThat(found)
          .singleElement()
          .extracting(CartItem::subtotal)
          .isEqualTo(new BigDecimal("239.80"));
    }
  }

  @Test
  @Tag("A072")
  void ordersByTheirTotalAreInTheOrderOfObjectsTheEmptyOneLast() {
    try (Session session = database.session()) {
      List<Order> bySql = session.query(ORDER).orderBy(ORDER.total().desc()).list();
      List<Order> byHand =
          session.query(ORDER).list().stream()
              .sorted(Comparator.comparing(Order::total).reversed())
              .toList();
      assertThat(bySql).containsExactlyElementsOf(byHand);
      assertThat(bySql.get(2).items()).isEmpty();
    }
  }

  @Test
  @Tag("A072")
  void anOrderWithoutItemsCostsZero() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(
                      session.list(
                          select(ORDER.subtotal()).from(ORDER).orderBy(ORDER.subtotal().asc())))
                  .usingElementComparator(BigDecimal::compareTo)
                  .containsExactly(
                      BigDecimal.ZERO, new BigDecimal("20.00"), new BigDecimal("59.95")),
          "select coalesce((select sum(items.price * items.quantity) from order_items as items"
              + " where items.order_id = orders.id), 0) from orders"
              + " order by coalesce((select sum(items.price * items.quantity) from order_items"
              + " as items where items.order_id = orders.id), 0)");
    }
  }

  @Test
  @Tag("A073")
  void aHybridOfHybridsAddsThem() {
    try (Session session = database.session()) {
      for (ResultRow row : session.list(select(ORDER.id, ORDER.total()).from(ORDER))) {
        Order order = session.get(ORDER, requireNonNull(row.get(ORDER.id))).orElseThrow();
        assertThat(row.get(ORDER.total())).isEqualByComparingTo(order.total());
      }
    }
  }

  @Test
  @Tag("A074")
  void aPriceTimesAQuantityKeepsItsScale() {
    try (Session session = database.session()) {
      OrderItem item = session.query(ORDER_ITEM).where(ORDER_ITEM.product().name.eq("Lamp")).one();
      assertThat(item.subtotal()).isEqualTo(new BigDecimal("20.00"));
      assertThat(
              session.one(
                  select(ORDER_ITEM.subtotal())
                      .from(ORDER_ITEM)
                      .where(ORDER_ITEM.id.eq(item.id()))))
          .isEqualTo(new BigDecimal("20.00"));
    }
  }

  @Test
  void hybridsAreGroupedBySummedUpAndAskedForThroughPaths() {
    try (Session session = database.session()) {
      List<ResultRow> rows =
          session.list(
              select(ORDER.user().fullName(), count(), sum(ORDER.total()))
                  .from(ORDER)
                  .groupBy(ORDER.user().fullName())
                  .orderBy(count().desc()));
      assertThat(rows)
          .extracting(row -> row.get(ORDER.user().fullName()))
          .containsExactly("Ada Lovelace", "bob");
    }
  }

  @Test
  void aChangeOfRowsIsAboutThoseForWhichAHybridIsTrue() {
    try (Session session = database.session()) {
      session.execute(
          update(PRODUCT)
              .set(PRODUCT.stock, PRODUCT.stock.plus(10))
              .where(PRODUCT.isInStock().not(), PRODUCT.isDeleted()));
      assertThat(session.query(PRODUCT).where(PRODUCT.isInStock()).count()).isEqualTo(2);
    }
  }

  private static User user(String name, String first, @Nullable String last) {
    User user = User.of(name, name + "@example.org", "no login");
    user.firstName(first);
    user.lastName(last);
    user.addresses()
        .add(AddressEntity.create(user, "1 Mill Lane", "London", "England", "N1", "UK"));
    return user;
  }

  private static Order order(User user, String fee) {
    Order order = Order.place(user, user.addresses().get(0));
    order.shippingFee(new BigDecimal(fee));
    return order;
  }

  private static Product product(String name, String price, int stock) {
    Product product = Product.of(name, new BigDecimal(price));
    product.stock(stock);
    return product;
  }
}
