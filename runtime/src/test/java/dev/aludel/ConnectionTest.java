package dev.aludel;

import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.sum;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.CheckViolationException;
import dev.aludel.error.IntegrityException;
import dev.aludel.jdbc.StatementEvent;
import dev.aludel.jdbc.StatementListener;
import dev.aludel.jdbc.TestDatabase;
import dev.aludel.jdbc.TransactionEvent;
import dev.aludel.query.CoreTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.ResultRow;
import dev.aludel.query.TextColumn;
import dev.aludel.schema.Check;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Statements without any object. */
class ConnectionTest {
  private static final Table STOCK_TABLE =
      Table.named("core_stock")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("name", SqlType.varchar(100)))
          .column(Column.of("amount", SqlType.INTEGER))
          .column(Column.of("secret", SqlType.varchar(100)).nullable().sensitive())
          .primaryKey("id")
          .check(Check.of("amount >= 0").named("check_stock_amount"))
          .build();
  private static final CoreTable STOCK = CoreTable.of(STOCK_TABLE);
  private static final TextColumn NAME = STOCK.text("name");
  private static final TextColumn SECRET = STOCK.text("secret");
  private static final NumberColumn<Integer> AMOUNT = STOCK.number("amount", ValueTypes::integer);

  private final List<String> heard = new ArrayList<>();

  @ParameterizedTest
  @EnumSource
  @Tag("A107")
  void coreAloneInsertsSelectsUpdatesAndDeletes(TestDatabase kind) {
    try (Database database = opened(kind);
        Connection connection = database.connect()) {
      insert(connection, "lamp", 3);
      insert(connection, "bulb", 4);
      assertThat(
              connection.execute(update(STOCK).set(AMOUNT, AMOUNT.plus(1)).where(NAME.eq("lamp"))))
          .isEqualTo(1);
      assertThat(connection.one(select(sum(AMOUNT)).from(STOCK))).isEqualTo(8);
      assertThat(connection.execute(deleteFrom(STOCK).where(AMOUNT.gt(100)))).isZero();
      List<ResultRow> rows = connection.list(select(NAME, AMOUNT).from(STOCK).orderBy(NAME.asc()));
      assertThat(rows)
          .extracting(row -> row.get(NAME) + " " + row.get(AMOUNT))
          .containsExactly("bulb 4", "lamp 4");
    }
  }

  @ParameterizedTest
  @EnumSource
  @Tag("B096")
  void transactionBeginsByItselfAndIsRolledBackOnClose(TestDatabase kind) {
    try (Database database = opened(kind)) {
      try (Connection connection = database.connect()) {
        assertThat(connection.inTransaction()).isFalse();
        insert(connection, "committed", 1);
        assertThat(connection.inTransaction()).isTrue();
        connection.commit();
        assertThat(connection.inTransaction()).isFalse();
        insert(connection, "rolled back", 1);
        connection.rollback();
        connection.begin();
        insert(connection, "never committed", 1);
      }
      try (Connection connection = database.connect()) {
        assertThat(connection.list(select(NAME).from(STOCK))).containsExactly("committed");
      }
    }
    assertThat(heard)
        .containsSubsequence("BEGIN", "COMMIT", "BEGIN", "ROLLBACK", "BEGIN", "ROLLBACK");
  }

  @ParameterizedTest
  @EnumSource
  @Tag("A098")
  void exceptionInTheBlockRollsBackAndCloses(TestDatabase kind) {
    try (Database database = opened(kind)) {
      assertThatThrownBy(
              () -> {
                try (Connection connection = database.connect()) {
                  insert(connection, "lamp", 3);
                  insert(connection, "bulb", -1);
                  connection.commit();
                }
              })
          .isInstanceOf(CheckViolationException.class)
          .satisfies(
              failure ->
                  assertThat(((IntegrityException) failure).constraint())
                      .contains("check_stock_amount"));
      try (Connection connection = database.connect()) {
        assertThat(connection.exists(select(NAME).from(STOCK))).isFalse();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void sensitiveValueIsHeardByNobody(TestDatabase kind) {
    try (Database database = opened(kind);
        Connection connection = database.connect()) {
      connection.execute(insertInto(STOCK).set(NAME, "lamp").set(AMOUNT, 1).set(SECRET, "hunter2"));
      assertThat(connection.list(select(NAME).from(STOCK).where(SECRET.eq("hunter2")))).hasSize(1);
    }
    assertThat(heard)
        .noneMatch(line -> line.contains("hunter2"))
        .anyMatch(line -> line.startsWith("insert into core_stock") && line.contains("***"))
        .anyMatch(line -> line.startsWith("select name from core_stock") && line.contains("***"));
  }

  @ParameterizedTest
  @EnumSource
  void textIsExecutedAsItIs(TestDatabase kind) {
    try (Database database = opened(kind);
        Connection connection = database.connect()) {
      connection.execute("insert into core_stock (name, amount) values ('{d ? $1', 1)");
      assertThat(connection.list(select(NAME).from(STOCK))).containsExactly("{d ? $1");
    }
  }

  private static void insert(Connection connection, String name, int amount) {
    connection.execute(insertInto(STOCK).set(NAME, name).set(AMOUNT, amount));
  }

  private Database opened(TestDatabase kind) {
    Database database = Database.builder().url(kind.url()).listener(new Recording(heard)).connect();
    database.drop(List.of(STOCK_TABLE));
    database.create(List.of(STOCK_TABLE));
    heard.clear();
    return database;
  }

  private record Recording(List<String> heard) implements StatementListener {
    @Override
    public void onStatement(StatementEvent event) {
      heard.add(event.sql() + " " + event.parameters());
    }

    @Override
    public void onTransaction(TransactionEvent event) {
      heard.add(event.name());
    }
  }
}
