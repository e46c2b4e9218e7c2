package dev.aludel.conformance.warehouse;

import static dev.aludel.conformance.warehouse.Item_.ITEM;
import static dev.aludel.conformance.warehouse.Shelf_.SHELF;
import static dev.aludel.query.Sql.field;
import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.max;
import static dev.aludel.query.Sql.number;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.Connection;
import dev.aludel.Database;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.SqlLog;
import dev.aludel.conformance.UnorderedAnswers;
import dev.aludel.error.MappingException;
import dev.aludel.error.UniqueViolationException;
import dev.aludel.query.CoreTable;
import dev.aludel.query.InsertStatement;
import dev.aludel.query.NumberExpression;
import dev.aludel.query.TextColumn;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.session.Session;
import dev.aludel.type.SqlType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which object gets which key, and what many rows are inserted by. */
class InsertedKeysTest extends ConformanceTest {
  private static final int MANY = 10_000;

  InsertedKeysTest() {
    super(WarehouseModelsSchema.SCHEMA);
  }

  private static Item item(int number) {
    return Item.of("S" + number, number);
  }

  @Test
  void eachOfTenThousandObjectsGetsTheKeyOfItsRow() {
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, MANY).boxed().toList());
    Collections.shuffle(numbers, new Random(7));
    List<Item> items = numbers.stream().map(InsertedKeysTest::item).toList();
    database.transaction(session -> session.addAll(items));
    assertThat(items).extracting(Item::id).isSorted().doesNotHaveDuplicates();
    try (Connection connection = database.connect()) {
      assertThat(connection.list(select(ITEM.stock).from(ITEM).orderBy(ITEM.id.asc())))
          .isEqualTo(numbers);
    }
  }

  @Test
  @Tag("B069")
  void anObjectGetsTheKeyOfItsRowFromADatabaseThatAnswersInAnyOrder() {
    List<Item> items = IntStream.range(0, MANY).mapToObj(InsertedKeysTest::item).toList();
    addTo(new UnorderedAnswers(dataSource, (n, size) -> 1 + (n - 1) * 7 % size), items);
    assertThat(items).extracting(Item::id).isSorted().doesNotHaveDuplicates();
    try (Connection connection = database.connect()) {
      assertThat(connection.list(select(ITEM.stock).from(ITEM).orderBy(ITEM.id.asc())))
          .isEqualTo(items.stream().map(Item::stock).toList());
    }
  }

  @Test
  void keysThatCountDownAreRefusedForTheyDoNotTellWhichRowHasWhich() {
    List<Item> items = Stream.of(1, 2, 3).map(InsertedKeysTest::item).toList();
    assertThatThrownBy(
            () -> addTo(new UnorderedAnswers(dataSource, (n, size) -> size + 1 - n), items))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("ALU-5332");
    try (Connection connection = database.connect()) {
      assertThat(connection.list(select(ITEM.stock).from(ITEM))).isEmpty();
    }
  }

  private void addTo(DataSource unordered, List<Item> items) {
    try (Database other = kind.open(unordered, new SqlLog())) {
      other.transaction(session -> session.addAll(items));
    }
  }

  @Test
  @Tag("B070")
  void neighboursThatSetTheSameColumnsShareAStatementAndAllKeepTheirOrder() {
    List<Item> items = Stream.of(1, 2, 3, 4, 5).map(InsertedKeysTest::item).toList();
    items.get(0).price(BigDecimal.ONE);
    try (Session session = database.session()) {
      session.addAll(items);
      ITEM.stock.set(items.get(2), number(select(max(ITEM.stock)).from(ITEM)).plus(10));
      session.flush();
      assertThat(items).extracting(Item::id).isSorted().doesNotHaveDuplicates();
      assertThat(sql.texts()).hasSize(3);
      assertThat(items.get(2).stock()).isEqualTo(12);
      assertThat(items.get(1).price()).isNull();
    }
  }

  @Test
  @Tag("B076")
  void aCompositeKeyIsKnownWithoutAnAnswer() {
    Shelf shelf = Shelf.of("A", 1, null);
    try (Session session = database.session()) {
      session.add(shelf);
      sql.assertSends(session::flush, "insert into shelves (aisle, level, label) values (?, ?, ?)");
      assertThat(session.get(SHELF, new ShelfKey("A", 1))).containsSame(shelf);
    }
  }

  @Test
  @Tag("B076")
  void aTableWithoutAKeyAnswersNone() {
    Table table = Table.named("entries").column(Column.of("line", SqlType.varchar(20))).build();
    CoreTable entries = CoreTable.of(table);
    TextColumn line = entries.text("line");
    database.create(List.of(table));
    try (Connection connection = database.connect()) {
      assertThat(connection.execute(insertInto(entries).set(line, "one"))).isEqualTo(1);
      assertThat(connection.list(insertInto(entries).set(line, "two").returning(line)))
          .containsExactly("two");
      connection.commit();
    }
    database.drop(List.of(table));
  }

  @Test
  @Tag("B075")
  void aValueCanBeWhatAQueryAnswers() {
    NumberExpression<Integer> next = number(select(max(ITEM.stock)).from(ITEM)).coalesce(0).plus(1);
    try (Session session = database.session()) {
      List<Item> items = Stream.of(1, 2, 3).map(InsertedKeysTest::item).toList();
      items.forEach(item -> ITEM.stock.set(item, next));
      session.addAll(items);
      session.flush();
      assertThat(items).extracting(Item::stock).containsExactly(1, 2, 3);
      session.execute(
          insertInto(ITEM)
              .set(ITEM.sku, "S4")
              .set(ITEM.stock, next)
              .set(ITEM.remark, "-")
              .set(ITEM.version, 1));
      assertThat(session.one(select(max(ITEM.stock)).from(ITEM))).isEqualTo(4);
    }
  }

  @Test
  void manyRowsAreInsertedAllOrNone() {
    InsertStatement rows = shelves(2_500).row().set(SHELF.aisle, "A").set(SHELF.level, 7);
    try (Connection connection = database.connect()) {
      connection.execute(insertInto(SHELF).set(SHELF.aisle, "B").set(SHELF.level, 1));
      assertThatThrownBy(() -> connection.execute(rows))
          .isInstanceOf(UniqueViolationException.class);
      assertThat(connection.list(select(SHELF.aisle).from(SHELF))).containsExactly("B");
      assertThatThrownBy(() -> connection.list(rows.returning(SHELF.level)))
          .isInstanceOf(UniqueViolationException.class);
      assertThat(connection.list(select(SHELF.aisle).from(SHELF))).containsExactly("B");
    }
  }

  @Test
  void aSessionKeepsWhatItFlushedBeforeManyRowsThatFail() {
    InsertStatement rows = shelves(2_500).row().set(SHELF.aisle, "A").set(SHELF.level, 7);
    try (Session session = database.session()) {
      Shelf kept = Shelf.of("B", 1, null);
      session.add(kept);
      assertThatThrownBy(() -> session.execute(rows)).isInstanceOf(UniqueViolationException.class);
      assertThatThrownBy(() -> session.list(rows.returning(SHELF.level)))
          .isInstanceOf(UniqueViolationException.class);
      session.commit();
      assertThat(session.query(SHELF).list()).containsExactly(kept);
    }
  }

  private static InsertStatement shelves(int count) {
    List<Integer> levels = IntStream.range(0, count).boxed().toList();
    return insertInto(SHELF)
        .values(levels, field(SHELF.aisle, level -> "A"), field(SHELF.level, level -> level));
  }
}
