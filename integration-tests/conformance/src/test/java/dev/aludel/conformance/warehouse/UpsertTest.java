package dev.aludel.conformance.warehouse;

import static dev.aludel.conformance.warehouse.Item_.ITEM;
import static dev.aludel.conformance.warehouse.Shelf_.SHELF;
import static dev.aludel.query.Sql.excluded;
import static dev.aludel.query.Sql.field;
import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aludel.Connection;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.DatabaseException;
import dev.aludel.error.NoResultException;
import dev.aludel.error.QueryException;
import dev.aludel.mapping.ObjectState;
import dev.aludel.query.InsertStatement;
import dev.aludel.session.Session;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Inserts of rows that may be there already. */
class UpsertTest extends ConformanceTest {
  private static final InsertStatement LAMP = insertInto(ITEM).set(ITEM.sku, "L-1");
  private static final InsertStatement MORE =
      LAMP.set(ITEM.stock, 3)
          .onConflict(ITEM.sku)
          .doUpdate(ITEM.stock, ITEM.stock.plus(excluded(ITEM.stock)));
  private static final InsertStatement IF_ABSENT =
      LAMP.set(ITEM.stock, 3).onConflict(ITEM.sku).doNothing();

  private Session session;

  UpsertTest() {
    super(WarehouseModelsSchema.SCHEMA);
  }

  @BeforeEach
  void begin() {
    session = database.session();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  @Tag("B126")
  void anUpsertAnswersThePersistentObjectOfANewRow() {
    Item[] lamp = new Item[1];
    sql.assertSends(
        () -> lamp[0] = session.bulk().insert(ITEM, MORE),
        onH2OrPostgresql(
            "select id, sku, stock, price, remark, version from final table (merge into items using"
                + " (values (cast(? as varchar), cast(? as integer), cast(? as varchar),"
                + " cast(? as integer))) as excluded (sku, stock, remark, version)"
                + " on items.sku = excluded.sku"
                + " when matched then update set stock = items.stock + excluded.stock,"
                + " version = items.version + 1"
                + " when not matched then insert (sku, stock, remark, version)"
                + " values (excluded.sku, excluded.stock, excluded.remark, excluded.version))",
            "insert into items (sku, stock, remark, version) values (?, ?, ?, ?)"
                + " on conflict (sku) do update set stock = items.stock + excluded.stock,"
                + " version = items.version + 1"
                + " returning id, sku, stock, price, remark, version"));
    assertThat(session.state(lamp[0])).isEqualTo(ObjectState.PERSISTENT);
    assertThat(session.getOrFail(ITEM, lamp[0].id())).isSameAs(lamp[0]);
    assertThat(lamp[0].stock()).isEqualTo(3);
    assertThat(lamp[0].remark()).isEqualTo("new");
    assertThat(lamp[0].version()).isOne();
  }

  @Test
  @Tag("B126")
  void anUpsertRefreshesTheObjectThatTheSessionHas() {
    Item lamp = Item.of("L-1", 2);
    session.add(lamp);
    session.commit();
    lamp.remark("kept");
    assertThat(session.bulk().insert(ITEM, MORE)).isSameAs(lamp);
    sql.clear();
    sql.assertSendsNothing(
        () -> {
          assertThat(lamp.stock()).isEqualTo(5);
          assertThat(lamp.remark()).isEqualTo("kept");
          assertThat(lamp.version()).isEqualTo(3);
        });
    lamp.stock(1);
    session.commit();
    assertThat(lamp.version()).isEqualTo(4);
    assertThat(session.query(ITEM).count()).isOne();
  }

  @Test
  @Tag("B126")
  void anUpsertAnswersTheObjectOfARowThatTheSessionDidNotKnow() {
    database.transaction(other -> other.add(Item.of("L-1", 2)));
    Item lamp = session.bulk().insert(ITEM, MORE);
    assertThat(session.state(lamp)).isEqualTo(ObjectState.PERSISTENT);
    assertThat(lamp.stock()).isEqualTo(5);
    session.rollback();
    assertThat(session.state(lamp)).isEqualTo(ObjectState.PERSISTENT);
    assertThat(lamp.stock()).isEqualTo(2);
  }

  @Test
  @Tag("B126")
  void whatIsThereCanStayAsItIs() {
    Item lamp = session.bulk().insertOrNone(ITEM, IF_ABSENT).orElseThrow();
    assertThat(lamp.stock()).isEqualTo(3);
    lamp.stock(8);
    assertThat(session.bulk().insertOrNone(ITEM, IF_ABSENT)).isEmpty();
    assertThat(lamp.stock()).isEqualTo(8);
    assertThatThrownBy(() -> session.bulk().insert(ITEM, IF_ABSENT))
        .isInstanceOf(NoResultException.class)
        .hasMessageStartingWith("ALU-5441: The insert into items inserted no row");
    session.rollback();
    assertThat(session.state(lamp)).isEqualTo(ObjectState.TRANSIENT);
  }

  @Test
  void aSavepointTakesAnUpsertBack() {
    Item lamp = Item.of("L-1", 2);
    session.add(lamp);
    session.commit();
    try (var savepoint = session.beginNested()) {
      session.bulk().insert(ITEM, MORE);
      savepoint.rollback();
    }
    assertThat(lamp.stock()).isEqualTo(2);
  }

  @Test
  void severalColumnsAreUpdatedByValuesAndExpressions() {
    BigDecimal price = new BigDecimal("9.50");
    InsertStatement statement =
        LAMP.set(ITEM.stock, 1)
            .set(ITEM.price, price)
            .onConflict(ITEM.sku)
            .doUpdate(ITEM.remark, "again")
            .doUpdate(ITEM.price, excluded(ITEM.price));
    session.add(Item.of("L-1", 2));
    Item lamp = session.bulk().insert(ITEM, statement);
    assertThat(lamp.price()).isEqualByComparingTo(price);
    assertThat(lamp.remark()).isEqualTo("again");
    assertThat(lamp.stock()).isEqualTo(2);
  }

  @Test
  void aKeyOfTwoColumnsIsNamedAsAWhole() {
    InsertStatement statement =
        insertInto(SHELF)
            .set(SHELF.level, 2)
            .set(SHELF.aisle, "A")
            .set(SHELF.label, "new")
            .onConflict(SHELF.aisle, SHELF.level)
            .doUpdate(SHELF.label, excluded(SHELF.label).upper());
    assertThat(session.bulk().insert(SHELF, statement).label()).isEqualTo("new");
    assertThat(session.bulk().insert(SHELF, statement).label()).isEqualTo("NEW");
    assertThatThrownBy(
            () ->
                insertInto(SHELF).set(SHELF.aisle, "A").onConflict(SHELF.aisle).doNothing().tree())
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith("ALU-5440: An insert into shelves is to react to a conflict in");
  }

  @Test
  void ofNewRowsWithTheSameKeyTheFirstIsInsertedIfOthersStayAsTheyAre() {
    session.execute(shelves(Shelf.of("A", 1, "old")));
    Shelf[] rows = {
      Shelf.of("C", 1, "first"),
      Shelf.of("A", 1, "new"),
      Shelf.of("C", 1, "second"),
      Shelf.of("B", 2, null)
    };
    InsertStatement absent = shelves(rows).onConflict(SHELF.aisle, SHELF.level).doNothing();
    assertThat(session.execute(absent)).isEqualTo(2);
    assertThat(session.query(SHELF).orderBy(SHELF.aisle.asc()).list())
        .extracting(Shelf::aisle, Shelf::label)
        .containsExactly(tuple("A", "old"), tuple("B", null), tuple("C", "first"));
  }

  @Test
  void theSameHoldsOfRowsOfAQuery() {
    session.execute(shelves(Shelf.of("A", 1, "lamps"), Shelf.of("B", 1, "lamps")));
    InsertStatement absent =
        insertInto(SHELF)
            .columns(SHELF.aisle, SHELF.level)
            .from(select(SHELF.label, SHELF.level).from(SHELF))
            .onConflict(SHELF.level, SHELF.aisle)
            .doNothing();
    sql.assertSends(
        () -> assertThat(session.execute(absent)).isOne(),
        onH2OrPostgresql(
            "merge into shelves using (select * from (select label, level"
                + " from shelves) as excluded (aisle, level) qualify row_number()"
                + " over (partition by level, aisle) = 1 or level is null or aisle is null)"
                + " as excluded on shelves.level = excluded.level"
                + " and shelves.aisle = excluded.aisle when not matched then"
                + " insert (aisle, level) values (excluded.aisle, excluded.level)",
            "insert into shelves (aisle, level) select label, level"
                + " from shelves on conflict (level, aisle) do nothing"));
  }

  @Test
  void newRowsWithTheSameKeyAreRefusedWhereTheSecondIsToUpdateTheFirst() {
    InsertStatement twice =
        shelves(Shelf.of("A", 1, "first"), Shelf.of("A", 1, "second"))
            .onConflict(SHELF.aisle, SHELF.level)
            .doUpdate(SHELF.label, excluded(SHELF.label));
    assertThatThrownBy(() -> session.execute(twice)).isInstanceOf(DatabaseException.class);
  }

  private static InsertStatement shelves(Shelf... rows) {
    return insertInto(SHELF)
        .values(
            List.of(rows),
            field(SHELF.aisle, Shelf::aisle),
            field(SHELF.level, Shelf::level),
            field(SHELF.label, Shelf::label));
  }

  @Test
  void executingAnUpsertLetsObjectsLoadAgain() {
    Item lamp = Item.of("L-1", 2);
    session.add(lamp);
    InsertStatement full = MORE.set(ITEM.remark, "x").set(ITEM.version, 1);
    sql.clear();
    assertThat(session.execute(full)).isOne();
    assertThat(sql.texts())
        .last()
        .isEqualTo(
            onH2OrPostgresql(
                "merge into items using (values (cast(? as varchar), cast(? as integer),"
                    + " cast(? as varchar), cast(? as integer)))"
                    + " as excluded (sku, stock, remark, version) on items.sku = excluded.sku"
                    + " when matched then update set stock = items.stock + excluded.stock"
                    + " when not matched then insert (sku, stock, remark, version)"
                    + " values (excluded.sku, excluded.stock, excluded.remark, excluded.version)",
                "insert into items (sku, stock, remark, version) values (?, ?, ?, ?)"
                    + " on conflict (sku) do update set stock = items.stock + excluded.stock"));
    assertThat(lamp.stock()).isEqualTo(5);
  }

  @Test
  void aConnectionSaysHowManyRowsWereInsertedOrUpdated() {
    InsertStatement shelf = insertInto(SHELF).set(SHELF.aisle, "A").set(SHELF.level, 1);
    try (Connection connection = database.connect()) {
      InsertStatement absent = shelf.onConflict(SHELF.level, SHELF.aisle).doNothing();
      assertThat(connection.execute(absent)).isOne();
      assertThat(connection.execute(absent)).isZero();
      assertThat(
              connection.execute(
                  shelf.onConflict(SHELF.level, SHELF.aisle).doUpdate(SHELF.label, "found")))
          .isOne();
    }
  }

  @Test
  void whatWasToBeInsertedIsNamedOnlyWhereThereIsAConflict() {
    assertThatThrownBy(() -> LAMP.set(ITEM.stock, excluded(ITEM.stock)).tree())
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith("ALU-5405: A column of items as excluded is mentioned");
    assertThatThrownBy(() -> LAMP.doUpdate(ITEM.stock, 1).tree())
        .hasMessageStartingWith("ALU-5440");
  }

  @Test
  @Tag("B125")
  void aListOfNewObjectsGetsFirstVersions() {
    session.bulk().insert(List.of(Item.of("A", 1), Item.of("B", 2)));
    assertThat(session.query(ITEM).list()).extracting(Item::version).containsExactly(1, 1);
  }
}
