package dev.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.jdbc.TestDatabase;
import dev.aludel.schema.Check;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.ForeignKey.Action;
import dev.aludel.schema.ForeignKey.Deferral;
import dev.aludel.schema.Index;
import dev.aludel.schema.PrimaryKey;
import dev.aludel.schema.Table;
import dev.aludel.schema.UniqueConstraint;
import dev.aludel.type.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was declared is found in the database's own catalog. */
class CatalogTest {
  private static final Table ORDERS =
      Table.named("orders")
          .column(Column.of("region", SqlType.varchar(2)))
          .column(Column.of("number", SqlType.INTEGER))
          .primaryKey(PrimaryKey.of("region", "number").named("orders_key"))
          .build();

  @ParameterizedTest
  @EnumSource
  @Tag("A028")
  @Tag("A036")
  void oneColumnHasAllOfItsConstraintsOnce(TestDatabase database) throws SQLException {
    try (Scratch scratch = Scratch.in(database)) {
      scratch.create(
          Table.named("users")
              .column(Column.of("id", SqlType.BIGINT).identity())
              .column(Column.of("email", SqlType.varchar(100)).comment("lower case"))
              .column(Column.of("age", SqlType.INTEGER).nullable())
              .primaryKey("id")
              .unique(UniqueConstraint.of("email"))
              .index(Index.of("age"))
              .index(Index.of("email").named("by_email"))
              .build());
      assertThat(indexes(scratch, "users"))
          .contains("ix_users_age not unique age", "by_email not unique email")
          .filteredOn(index -> index.contains(" unique email") && !index.contains("not unique"))
          .hasSize(1);
      assertThat(nullability(scratch, "users", "email")).isEqualTo("NO lower case");
      assertThat(nullability(scratch, "users", "age")).isEqualTo("YES null");
    }
  }

  @ParameterizedTest
  @EnumSource
  @Tag("B080")
  void constraintsHaveTheirNamesAndEffects(TestDatabase database) throws SQLException {
    try (Scratch scratch = Scratch.in(database)) {
      scratch.create(
          ORDERS,
          lines("cascading", Action.CASCADE),
          lines("nulling", Action.SET_NULL),
          lines("restricting", Action.RESTRICT));
      assertThat(constraints(scratch, "cascading"))
          .containsExactlyInAnyOrder(
              "CHECK ck_cascading_quantity",
              "FOREIGN KEY fk_cascading_region_number_orders",
              "PRIMARY KEY pk_cascading",
              "UNIQUE uq_cascading_quantity");
      assertThat(constraints(scratch, "orders")).containsExactly("PRIMARY KEY orders_key");
      scratch.execute("insert into orders values ('eu', 1), ('eu', 2), ('eu', 3)");
      String line = " (region, number, quantity) values ('eu', ";
      scratch.execute(
          "insert into cascading" + line + "1, 1)",
          "insert into nulling" + line + "2, 1)",
          "insert into restricting" + line + "3, 1)");
      scratch.execute("delete from orders where number < 3");
      assertThat(scratch.rows("select id from cascading")).isEmpty();
      assertThat(scratch.column("select count(*) from nulling where number is null"))
          .containsExactly(1L);
      assertThatThrownBy(() -> scratch.execute("delete from orders"))
          .isInstanceOf(SQLException.class);
      scratch.execute("update orders set number = 4");
      assertThat(scratch.column("select number from restricting")).containsExactly(4);
    }
  }

  @Test
  void deferredForeignKeysAreCheckedAtTheEndOfTheTransaction() throws SQLException {
    try (Scratch scratch = Scratch.in(TestDatabase.POSTGRESQL)) {
      scratch.create(ORDERS, lines("lines", Action.NO_ACTION));
      scratch.connection().setAutoCommit(false);
      scratch.execute(
          "insert into lines (region, number, quantity) values ('eu', 1, 1)",
          "insert into orders values ('eu', 1)");
      scratch.connection().commit();
      scratch.execute("delete from orders");
      assertThatThrownBy(() -> scratch.connection().commit()).isInstanceOf(SQLException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  @Tag("B083")
  void longNamesStayDifferentAndWithinTheLimit(TestDatabase database) throws SQLException {
    try (Scratch scratch = Scratch.in(database)) {
      String column = "a_rather_long_name_of_a_column_that_";
      scratch.create(
          Table.named("a_table_with_a_long_name")
              .column(Column.of(column + "begins", SqlType.INTEGER))
              .column(Column.of(column + "begins_and_ends", SqlType.INTEGER))
              .unique(UniqueConstraint.of(column + "begins"))
              .unique(UniqueConstraint.of(column + "begins_and_ends"))
              .check(Check.of("1 = 1"))
              .check(Check.of("2 = 2"))
              .build());
      assertThat(constraints(scratch, "a_table_with_a_long_name"))
          .containsExactlyInAnyOrder(
              "UNIQUE uq_a_table_with_a_long_name_a_rather_long_name_of_a_co_0a442a48",
              "UNIQUE uq_a_table_with_a_long_name_a_rather_long_name_of_a_co_993b6bf4",
              "CHECK ck_a_table_with_a_long_name_table",
              "CHECK ck_a_table_with_a_long_name_table_2");
    }
  }

  private static Table lines(String name, Action onDelete) {
    return Table.named(name)
        .column(Column.of("id", SqlType.BIGINT).identity())
        .column(Column.of("region", SqlType.varchar(2)).nullable())
        .column(Column.of("number", SqlType.INTEGER).nullable())
        .column(Column.of("quantity", SqlType.INTEGER))
        .primaryKey("id")
        .unique(UniqueConstraint.of("quantity"))
        .check(Check.of("quantity > 0").columns("quantity"))
        .foreignKey(
            ForeignKey.of("region", "number")
                .references("orders", "region", "number")
                .onDelete(onDelete)
                .onUpdate(Action.CASCADE)
                .deferral(Deferral.INITIALLY_DEFERRED))
        .build();
  }

  private static List<String> constraints(Scratch scratch, String table) throws SQLException {
    String schema = scratch.dialect.name().equals("h2") ? "'PUBLIC'" : "current_schema";
    return scratch
        .rows(
            "select constraint_type, lower(constraint_name) "
                + "from information_schema.table_constraints where lower(table_name) = ? "
                + "and constraint_name not like '%not_null' and table_schema = "
                + schema,
            table)
        .stream()
        .map(row -> row.get(0) + " " + row.get(1))
        .toList();
  }

  private static List<String> indexes(Scratch scratch, String table) throws SQLException {
    List<String> indexes = new ArrayList<>();
    try (ResultSet found =
        scratch
            .connection()
            .getMetaData()
            .getIndexInfo(
                null, scratch.connection().getSchema(), cased(scratch, table), false, false)) {
      while (found.next()) {
        indexes.add(
            found.getString("INDEX_NAME").toLowerCase(Locale.ROOT)
                + (found.getBoolean("NON_UNIQUE") ? " not unique " : " unique ")
                + found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
      }
    }
    return indexes;
  }

  private static String nullability(Scratch scratch, String table, String column)
      throws SQLException {
    try (ResultSet found =
        scratch
            .connection()
            .getMetaData()
            .getColumns(
                null,
                scratch.connection().getSchema(),
                cased(scratch, table),
                cased(scratch, column))) {
      found.next();
      return found.getString("IS_NULLABLE") + " " + found.getString("REMARKS");
    }
  }

  private static String cased(Scratch scratch, String name) {
    return scratch.dialect.name().equals("h2") ? name.toUpperCase(Locale.ROOT) : name;
  }
}
