package dev.aludel.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.MappingException;
import dev.aludel.type.SqlType;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableOrderTest {

  @Test
  void aTableComesAfterThoseThatItRefersTo() {
    Table items = table("items", "orders", "products");
    Table orders = table("orders", "users");
    TableOrder order = TableOrder.sort(List.of(items, orders, table("products"), table("users")));
    assertThat(order.tables())
        .extracting(Table::name)
        .containsExactly("users", "orders", "products", "items");
    assertThat(order.added()).isEmpty();
  }

  @Test
  void tablesThatNeedNothingKeepTheirOrder() {
    assertThat(TableOrder.sort(List.of(table("b"), table("a"), table("b"))).tables())
        .extracting(Table::name)
        .containsExactly("b", "a");
  }

  @Test
  void aTableThatRefersToItselfOrToAStrangerMakesNoCircle() {
    TableOrder order = TableOrder.sort(List.of(table("nodes", "nodes", "elsewhere")));
    assertThat(order.tables()).hasSize(1);
    assertThat(order.added()).isEmpty();
  }

  @Test
  void foreignKeysThatCloseACircleAreAddedLater() {
    Table a = table("a", "b");
    Table b = table("b", "c");
    Table c = table("c", "a", "b");
    TableOrder order = TableOrder.sort(List.of(a, b, c));
    assertThat(order.tables()).extracting(Table::name).containsExactly("c", "b", "a");
    assertThat(order.added())
        .containsExactly(
            new TableOrder.Added(c, c.foreignKeys().get(0)),
            new TableOrder.Added(c, c.foreignKeys().get(1)));
    assertThat(order.isAdded(c, c.foreignKeys().get(0))).isTrue();
    assertThat(order.isAdded(a, a.foreignKeys().get(0))).isFalse();
  }

  @Test
  void twoTablesOfOneNameAreRefused() {
    assertThatThrownBy(() -> TableOrder.sort(List.of(table("a"), table("a", "b"))))
        .isInstanceOf(MappingException.class)
        .hasMessage("ALU-5209: Two tables are named a. Rename one, or give it another schema.");
  }

  private static Table table(String name, String... targets) {
    TableBuilder table = Table.named(name).column(Column.of("id", SqlType.BIGINT)).primaryKey("id");
    for (String target : targets) {
      table.column(Column.of(target + "_id", SqlType.BIGINT).nullable());
      table.foreignKey(ForeignKey.of(target + "_id").references(target, "id"));
    }
    return table.build();
  }
}
