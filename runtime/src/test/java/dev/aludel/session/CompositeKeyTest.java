package dev.aludel.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.SessionStateException;
import dev.aludel.error.UniqueViolationException;
import dev.aludel.jdbc.TestDatabase;
import dev.aludel.mapping.Edge;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.sql.SqlText;
import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keys of several columns, and foreign keys to them. */
class CompositeKeyTest {
  private static final ThingMapper ORDER =
      new ThingMapper(
          "Order",
          Table.named("orders")
              .column(Column.of("region", SqlType.varchar(5)))
              .column(Column.of("number", SqlType.INTEGER))
              .column(Column.of("note", SqlType.TEXT).nullable())
              .column(Column.of("state", SqlType.varchar(10)).serverDefault("'new'"))
              .primaryKey("region", "number")
              .build(),
          Edge.toMany("items", () -> CompositeKeyTest.ITEM)
              .foreignKey("order_region", "order_number")
              .inverse("order")
              .loadedBy(SqlText.of(" where order_region = ? and order_number = ?")));

  private static final ThingMapper ITEM =
      new ThingMapper(
          "Item",
          Table.named("items")
              .column(Column.of("id", SqlType.BIGINT).identity())
              .column(Column.of("order_region", SqlType.varchar(5)))
              .column(Column.of("order_number", SqlType.INTEGER))
              .primaryKey("id")
              .foreignKey(
                  ForeignKey.of("order_region", "order_number")
                      .references("orders", "region", "number"))
              .build(),
          Edge.toOne("order", () -> CompositeKeyTest.ORDER)
              .foreignKey("order_region", "order_number")
              .inverse("items"));

  private static final Things ORDERS = new Things(ORDER);

  @ParameterizedTest
  @EnumSource
  void findsUpdatesAndDeletesByAllColumns(TestDatabase database) {
    Fixture fixture = new Fixture(database, List.of(ORDER.table(), ITEM.table()));
    List<Thing> orders = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Thing order = ORDER.make().set("region", "r" + i).set("number", 9 - i);
      order.list("items").add(ITEM.make());
      orders.add(order);
    }
    try (Session session = fixture.session()) {
      session.addAll(orders);
      session.flush();
      assertThat(orders).extracting(order -> order.get("state")).containsOnly("new");
      session.commit();
      assertThat(session.get(ORDERS, List.of("r1", 8))).containsSame(orders.get(1));
      assertThat(orders.get(1).list("items").get(0).one("order")).isSameAs(orders.get(1));
      orders.forEach(order -> order.set("note", "n" + order.get("number")));
      session.commit();
      assertThat(fixture.rows("select region, note from orders order by region"))
          .containsExactly("r0,n9", "r1,n8", "r2,n7");
      session.delete(orders.get(0));
      assertThatThrownBy(session::flush)
          .isInstanceOf(SessionStateException.class)
          .hasMessageContaining("Item#1")
          .hasMessageContaining("order_region");
      session.rollback();
      List<Thing> items = new ArrayList<>();
      orders.forEach(order -> items.addAll(order.list("items")));
      session.deleteAll(items);
      session.deleteAll(orders);
      session.commit();
    }
    assertThat(fixture.rows("select * from orders")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aDuplicateKeyIsRefused(TestDatabase database) {
    Fixture fixture = new Fixture(database, List.of(ORDER.table(), ITEM.table()));
    fixture.save(ORDER.make().set("region", "r").set("number", 1));
    try (Session session = fixture.session()) {
      session.add(ORDER.make().set("region", "r").set("number", 1));
      assertThatThrownBy(session::flush).isInstanceOf(UniqueViolationException.class);
    }
  }
}
