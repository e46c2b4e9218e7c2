package dev.aludel.conformance.warehouse;

import static dev.aludel.conformance.warehouse.Item_.ITEM;
import static dev.aludel.conformance.warehouse.Shelf_.SHELF;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.excluded;
import static dev.aludel.query.Sql.field;
import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.max;
import static dev.aludel.query.Sql.number;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.update;
import static dev.aludel.query.Sql.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.Connection;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.QueryException;
import dev.aludel.mapping.ObjectState;
import dev.aludel.query.InsertStatement;
import dev.aludel.query.Subquery;
import dev.aludel.session.Session;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Statements that insert, update and delete rows without objects. */
class ChangingRowsTest extends ConformanceTest {
  private static final InsertStatement SHELVES =
      insertInto(SHELF)
          .values(
              List.of(1, 2, 3),
              field(SHELF.aisle, level -> "A"),
              field(SHELF.level, level -> level),
              field(SHELF.label, level -> level == 3 ? null : "l" + level));

  private Connection connection;

  ChangingRowsTest() {
    super(WarehouseModelsSchema.SCHEMA);
  }

  @BeforeEach
  void begin() {
    connection = database.connect();
    sql.clear();
  }

  @AfterEach
  void end() {
    connection.close();
  }

  private void items(int... stocks) {
    for (int i = 0; i < stocks.length; i++) {
      connection.execute(
          insertInto(ITEM)
              .set(ITEM.sku, "S" + (i + 1))
              .set(ITEM.stock, stocks[i])
              .set(ITEM.remark, "-")
              .set(ITEM.version, 1));
    }
    sql.clear();
  }

  private List<String> shelves() {
    return connection
        .list(select(SHELF.aisle, SHELF.level, SHELF.label).from(SHELF).orderBy(SHELF.level.asc()))
        .stream()
        .map(row -> row.get(SHELF.aisle) + row.get(SHELF.level) + row.get(SHELF.label))
        .toList();
  }

  private List<Integer> stocks() {
    return connection.list(select(ITEM.stock).from(ITEM).orderBy(ITEM.sku.asc()));
  }

  @Test
  @Tag("B067")
  void manyRowsAreOneStatement() {
    sql.assertSends(
        () -> assertThat(connection.execute(SHELVES)).isEqualTo(3),
        "insert into shelves (aisle, level, label) values (?, ?, ?), (?, ?, ?), (?, ?, ?)");
    assertThat(shelves()).containsExactly("A1l1", "A2l2", "A3null");
  }

  @Test
  void rowsThatSetOtherColumnsGetDefaults() {
    InsertStatement rows =
        insertInto(SHELF)
            .set(SHELF.aisle, "A")
            .set(SHELF.level, 1)
            .row()
            .set(SHELF.label, "x")
            .set(SHELF.level, 2)
            .set(SHELF.aisle, "B");
    sql.assertSends(
        () -> connection.execute(rows),
        "insert into shelves (aisle, level, label) values (?, ?, default), (?, ?, ?)");
    assertThat(shelves()).containsExactly("A1null", "B2x");
  }

  @Test
  void veryManyRowsAreSeveralStatements() {
    List<Integer> levels = IntStream.range(0, 2_500).boxed().toList();
    InsertStatement rows =
        insertInto(SHELF)
            .values(levels, field(SHELF.aisle, level -> "A"), field(SHELF.level, level -> level));
    assertThat(connection.execute(rows)).isEqualTo(2_500);
    assertThat(sql.texts()).hasSize(3);
    assertThat(connection.one(select(count()).from(SHELF))).isEqualTo(2_500);
  }

  @Test
  @Tag("B067")
  void rowsOfAQueryAreInserted() {
    items(4, 9);
    sql.assertSends(
        () ->
            connection.execute(
                insertInto(SHELF)
                    .columns(SHELF.aisle, SHELF.level)
                    .from(select(ITEM.sku, ITEM.stock.plus(1)).from(ITEM))),
        "insert into shelves (aisle, level) select sku, stock + ? from items");
    assertThat(shelves()).containsExactly("S15null", "S210null");
  }

  @Test
  void aCommonTableStandsInsideTheQueryOfAnInsert() {
    items(4, 9);
    Subquery few = select(ITEM.sku, ITEM.stock).from(ITEM).where(ITEM.stock.lt(5)).cte("few");
    connection.execute(
        insertInto(SHELF)
            .columns(SHELF.aisle, SHELF.level)
            .from(select(few.column(ITEM.sku), few.column(ITEM.stock)).from(few)));
    assertThat(sql.texts())
        .containsExactly(
            "insert into shelves (aisle, level) with few (sku, stock) as"
                + " (select sku, stock from items where stock < ?)"
                + " select few.sku, few.stock from few");
    assertThat(shelves()).containsExactly("S14null");
  }

  @Test
  void aQueryMustFillTheColumns() {
    assertThatThrownBy(
            () ->
                insertInto(SHELF)
                    .columns(SHELF.aisle, SHELF.level)
                    .from(select(ITEM.sku).from(ITEM)))
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith("ALU-5581: The query selects [VARCHAR]");
    assertThatThrownBy(
            () -> insertInto(SHELF).columns(SHELF.level).from(select(ITEM.sku).from(ITEM)))
        .hasMessageStartingWith("ALU-5581");
    assertThatThrownBy(() -> SHELVES.set(SHELF.level, 1)).hasMessageStartingWith("ALU-5580");
  }

  @Test
  void aValueCanBeASubquery() {
    items(4, 9);
    connection.execute(
        insertInto(SHELF)
            .set(SHELF.aisle, "A")
            .set(SHELF.level, number(select(max(ITEM.stock)).from(ITEM)).plus(1)));
    assertThat(shelves()).containsExactly("A10null");
  }

  @Test
  @Tag("B071")
  void anUpsertOfManyRowsUpdatesOnlyWhereItsConditionHolds() {
    connection.execute(SHELVES);
    InsertStatement again =
        insertInto(SHELF)
            .values(
                List.of(2, 3, 4),
                field(SHELF.aisle, level -> "A"),
                field(SHELF.level, level -> level),
                field(SHELF.label, level -> "new"))
            .onConflict(SHELF.aisle, SHELF.level)
            .doUpdate(SHELF.label, excluded(SHELF.label))
            .where(SHELF.label.isNull());
    sql.clear();
    assertThat(connection.execute(again)).isEqualTo(2);
    assertThat(sql.texts().get(0))
        .endsWith(
            onH2OrPostgresql(
                "when matched and shelves.label is null then update set label = excluded.label"
                    + " when not matched then insert (aisle, level, label)"
                    + " values (excluded.aisle, excluded.level, excluded.label)",
                "on conflict (aisle, level) do update set label = excluded.label"
                    + " where shelves.label is null"));
    assertThat(shelves()).containsExactly("A1l1", "A2l2", "A3new", "A4new");
  }

  @Test
  @Tag("B071")
  void doNothingChangesNoRow() {
    InsertStatement shelf = SHELVES.onConflict(SHELF.aisle, SHELF.level).doNothing();
    assertThat(connection.execute(shelf)).isEqualTo(3);
    assertThat(connection.execute(shelf)).isZero();
  }

  @Test
  void anUpsertOfUnlikeRowsIsRefused() {
    InsertStatement rows =
        insertInto(SHELF).set(SHELF.aisle, "A").set(SHELF.level, 1).set(SHELF.label, "x");
    assertThatThrownBy(
            () ->
                rows.row()
                    .set(SHELF.aisle, "B")
                    .set(SHELF.level, 1)
                    .onConflict(SHELF.aisle, SHELF.level)
                    .doNothing()
                    .tree())
        .hasMessageStartingWith("ALU-5582");
    assertThatThrownBy(() -> rows.where(SHELF.label.isNull())).hasMessageStartingWith("ALU-5583");
  }

  @Test
  @Tag("B072")
  void anUpdateTakesValuesFromAnotherTable() {
    items(4, 9);
    connection.execute(insertInto(SHELF).set(SHELF.aisle, "S1").set(SHELF.level, 10));
    sql.clear();
    assertThat(
            connection.execute(
                update(ITEM)
                    .set(ITEM.stock, ITEM.stock.plus(SHELF.level))
                    .from(SHELF)
                    .where(SHELF.aisle.eq(ITEM.sku))))
        .isOne();
    assertThat(sql.texts())
        .containsExactly(
            onH2OrPostgresql(
                "merge into items using shelves on shelves.aisle = items.sku"
                    + " when matched then update set stock = items.stock + shelves.level",
                "update items set stock = items.stock + shelves.level from shelves"
                    + " where shelves.aisle = items.sku"));
    assertThat(stocks()).containsExactly(14, 9);
  }

  @Test
  @Tag("B072")
  void anUpdateTakesListedValues() {
    items(4, 9);
    Subquery given =
        values(
            "given", List.of(1, 2), field(ITEM.sku, n -> "S" + n), field(ITEM.stock, n -> 100 * n));
    connection.execute(
        update(ITEM)
            .set(ITEM.stock, given.column(ITEM.stock))
            .from(given)
            .where(given.column(ITEM.sku).eq(ITEM.sku)));
    assertThat(stocks()).containsExactly(100, 200);
  }

  @Test
  @Tag("B072")
  void anUpdateSetsWhatACorrelatedSubqueryAnswers() {
    items(4, 9);
    connection.execute(insertInto(SHELF).set(SHELF.aisle, "S2").set(SHELF.level, 10));
    sql.clear();
    connection.execute(
        update(ITEM)
            .set(
                ITEM.stock, number(select(SHELF.level).from(SHELF).where(SHELF.aisle.eq(ITEM.sku))))
            .where(ITEM.sku.eq("S2")));
    assertThat(sql.texts())
        .containsExactly(
            "update items set stock = (select shelves.level from shelves"
                + " where shelves.aisle = items.sku) where sku = ?");
    assertThat(stocks()).containsExactly(4, 10);
  }

  @Test
  @Tag("B073")
  void aDeleteUsesAnotherTable() {
    items(4, 9);
    connection.execute(insertInto(SHELF).set(SHELF.aisle, "S2").set(SHELF.level, 10));
    sql.clear();
    assertThat(connection.execute(deleteFrom(ITEM).using(SHELF).where(SHELF.aisle.eq(ITEM.sku))))
        .isOne();
    assertThat(sql.texts())
        .containsExactly(
            onH2OrPostgresql(
                "merge into items using shelves on shelves.aisle = items.sku"
                    + " when matched then delete",
                "delete from items using shelves where shelves.aisle = items.sku"));
    assertThat(stocks()).containsExactly(4);
  }

  @Test
  void objectsFollowAnUpdateFromAndADeleteUsing() {
    try (Session session = database.session()) {
      Item first = Item.of("S1", 4);
      Item second = Item.of("S2", 9);
      Shelf shelf = Shelf.of("S2", 10, null);
      session.addAll(List.of(first, second, shelf));
      session.flush();
      session.execute(
          update(ITEM).set(ITEM.stock, SHELF.level).from(SHELF).where(SHELF.aisle.eq(ITEM.sku)));
      assertThat(second.stock()).isEqualTo(10);
      assertThat(second.version()).isEqualTo(2);
      assertThat(first.stock()).isEqualTo(4);
      session.execute(deleteFrom(ITEM).using(SHELF).where(SHELF.aisle.eq(ITEM.sku)));
      assertThat(session.query(ITEM).list()).containsExactly(first);
    }
  }

  @Test
  @Tag("B074")
  void rowsThatAreFoundCountEvenIfTheyStayTheSame() {
    items(4, 9);
    assertThat(connection.execute(update(ITEM).set(ITEM.stock, 9).all())).isEqualTo(2);
    assertThat(connection.execute(update(ITEM).set(ITEM.stock, 9).all())).isEqualTo(2);
    assertThat(connection.execute(deleteFrom(ITEM).where(ITEM.stock.eq(1)))).isZero();
    assertThat(connection.execute(deleteFrom(ITEM).all())).isEqualTo(2);
  }

  @Test
  @Tag("B068")
  void anInsertReturnsTypedRows() {
    InsertStatement rows =
        insertInto(ITEM)
            .values(
                List.of(3, 5),
                field(ITEM.sku, n -> "S" + n),
                field(ITEM.stock, n -> n),
                field(ITEM.remark, n -> "-"),
                field(ITEM.version, n -> 1));
    List<String> returned =
        connection.list(rows.returning(ITEM.id, ITEM.sku, ITEM.stock.times(2))).stream()
            .map(row -> row.require(ITEM.sku) + row.require(ITEM.stock.times(2)))
            .toList();
    assertThat(returned).containsExactly("S36", "S510");
    assertThat(sql.texts())
        .containsExactly(
            onH2OrPostgresql(
                "select id, sku, stock * ? from final table (insert into items"
                    + " (sku, stock, remark, version) values (?, ?, ?, ?), (?, ?, ?, ?)) as items",
                "insert into items (sku, stock, remark, version) values (?, ?, ?, ?), (?, ?, ?, ?)"
                    + " returning id, sku, stock * ?"));
  }

  @Test
  @Tag("B068")
  void anUpdateReturnsRowsAsTheyAreAndADeleteAsTheyWere() {
    items(4, 9);
    Integer now =
        connection.one(
            update(ITEM)
                .set(ITEM.stock, ITEM.stock.plus(1))
                .where(ITEM.sku.eq("S2"))
                .returning(ITEM.stock));
    assertThat(now).isEqualTo(10);
    assertThat(connection.list(deleteFrom(ITEM).all().returning(ITEM.stock)))
        .containsExactlyInAnyOrder(4, 10);
    assertThat(connection.oneOrNone(deleteFrom(ITEM).all().returning(ITEM.id))).isEmpty();
    assertThat(sql.texts().subList(0, 2))
        .containsExactly(
            onH2OrPostgresql(
                "select stock from final table (update items set stock = stock + ? where sku = ?)",
                "update items set stock = stock + ? where sku = ? returning stock"),
            onH2OrPostgresql(
                "select stock from old table (delete from items)",
                "delete from items returning stock"));
  }

  @Test
  void anUpdateFromAnotherTableReturnsItsOwnColumns() {
    items(4, 9);
    connection.execute(insertInto(SHELF).set(SHELF.aisle, "S1").set(SHELF.level, 10));
    assertThat(
            connection.list(
                update(ITEM)
                    .set(ITEM.stock, SHELF.level)
                    .from(SHELF)
                    .where(SHELF.aisle.eq(ITEM.sku))
                    .returning(ITEM.stock)))
        .containsExactly(10);
    assertThatThrownBy(
            () -> update(ITEM).set(ITEM.stock, 1).from(SHELF).all().returning(SHELF.level).trees())
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith("ALU-5405");
  }

  @Test
  void anUpsertThatDoesNothingReturnsNothing() {
    connection.execute(SHELVES);
    assertThat(
            connection.list(
                SHELVES.onConflict(SHELF.aisle, SHELF.level).doNothing().returning(SHELF.level)))
        .isEmpty();
  }

  @Test
  void tenThousandRowsReturnTheirKeysInOrder() {
    List<Integer> numbers = IntStream.range(0, 10_000).boxed().toList();
    InsertStatement rows =
        insertInto(ITEM)
            .values(
                numbers,
                field(ITEM.sku, n -> "S" + n),
                field(ITEM.stock, n -> n),
                field(ITEM.remark, n -> "-"),
                field(ITEM.version, n -> 1));
    List<Long> ids = connection.list(rows.returning(ITEM.id));
    assertThat(ids).hasSize(10_000).isSorted();
    assertThat(connection.list(select(ITEM.id).from(ITEM).orderBy(ITEM.stock.asc())))
        .isEqualTo(ids);
  }

  @Test
  void aSessionsObjectsFollowAChangeThatReturnsRows() {
    try (Session session = database.session()) {
      Item first = Item.of("S1", 4);
      Item second = Item.of("S2", 9);
      session.addAll(List.of(first, second));
      Integer stock =
          session.one(
              update(ITEM).set(ITEM.stock, 7).where(ITEM.sku.eq("S1")).returning(ITEM.stock));
      assertThat(stock).isEqualTo(7);
      assertThat(first.stock()).isEqualTo(7);
      assertThat(first.version()).isEqualTo(2);
      assertThat(session.list(update(ITEM).set(ITEM.stock, 8).all().returning(ITEM)))
          .containsExactlyInAnyOrder(first, second);
      assertThat(second.stock()).isEqualTo(8);
      assertThat(session.list(deleteFrom(ITEM).where(ITEM.sku.eq("S2")).returning(ITEM.sku)))
          .containsExactly("S2");
      assertThat(session.state(second)).isEqualTo(ObjectState.DELETED);
      assertThat(session.query(ITEM).list()).containsExactly(first);
    }
  }

  @Test
  void objectsOfInsertsAndDeletesAreNotReturned() {
    assertThatThrownBy(() -> deleteFrom(ITEM).all().returning(ITEM))
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith("ALU-5584");
  }

  @Test
  @Tag("B015")
  void aCommonTableCanBeADelete() {
    items(4, 9);
    Subquery gone =
        deleteFrom(ITEM).where(ITEM.stock.gt(5)).returning(ITEM.sku, ITEM.stock).cte("gone");
    var select = select(gone.column(ITEM.sku)).from(gone);
    if (onH2OrPostgresql("h2", "postgresql").equals("h2")) {
      assertThatThrownBy(() -> connection.list(select))
          .hasMessageContaining("h2 cannot express a change in a common table");
      return;
    }
    assertThat(connection.list(select)).containsExactly("S2");
    assertThat(sql.texts())
        .containsExactly(
            "with gone (sku, stock) as (delete from items where stock > ? returning sku, stock)"
                + " select gone.sku from gone");
    assertThat(stocks()).containsExactly(4);
    Subquery moved = deleteFrom(ITEM).all().returning(ITEM.sku, ITEM.stock).cte("moved");
    connection.execute(
        insertInto(SHELF)
            .columns(SHELF.aisle, SHELF.level)
            .from(select(moved.column(ITEM.sku), moved.column(ITEM.stock)).from(moved)));
    assertThat(stocks()).isEmpty();
    assertThat(shelves()).containsExactly("S14null");
  }
}
