package dev.aludel.conformance.inspection;

import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.Connection;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.error.MappingException;
import dev.aludel.inspect.Inspector;
import dev.aludel.query.CoreTable;
import dev.aludel.query.TextColumn;
import dev.aludel.schema.Check;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Index;
import dev.aludel.schema.IndexEntry;
import dev.aludel.schema.ServerDefault;
import dev.aludel.schema.Table;
import dev.aludel.schema.UniqueConstraint;
import dev.aludel.shop.model.CategoryEntity;
import dev.aludel.shop.model.ShopSchema;
import dev.aludel.type.SqlType;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is created is read back. */
class ShopInspectionTest extends ConformanceTest {

  ShopInspectionTest() {
    super(ShopSchema.SCHEMA);
  }

  @Test
  @Tag("A028")
  void theShopsTablesAreReadAsTheyWereDeclared() {
    Inspector inspector = database.inspect();
    assertThat(inspector.tableNames())
        .containsExactlyElementsOf(
            ShopSchema.SCHEMA.tables().stream().map(Table::name).sorted().toList());
    for (Table declared : ShopSchema.SCHEMA.tables()) {
      Table found = inspector.table(declared.name());
      assertThat(found.columns())
          .extracting(ShopInspectionTest::kept)
          .isEqualTo(declared.columns().stream().map(ShopInspectionTest::kept).toList());
      assertThat(found.primaryKeyConstraint()).isEqualTo(declared.primaryKeyConstraint());
      assertThat(found.foreignKeys()).containsExactlyInAnyOrderElementsOf(declared.foreignKeys());
      assertThat(found.uniqueConstraints())
          .containsExactlyInAnyOrderElementsOf(declared.uniqueConstraints());
      assertThat(found.indexes()).containsExactlyInAnyOrderElementsOf(declared.indexes());
      assertThat(found.checks().stream().map(Check::name))
          .containsExactlyInAnyOrderElementsOf(
              declared.checks().stream().map(Check::name).toList());
    }
  }

  @Test
  void whatWasReadCreatesTheSameAgain() {
    List<Table> found = database.inspect().tables();
    database.drop(ShopSchema.SCHEMA);
    assertThat(database.inspect().tableNames()).isEmpty();
    database.create(found);
    assertThat(database.inspect().tables()).isEqualTo(found);
  }

  @Test
  void allTablesAreReadByThreeStatements() {
    database.inspect().tables();
    assertThat(sql.texts()).hasSize(3);
  }

  @Test
  @Tag("A028")
  void everyKindOfColumnAndConstraintIsRead() {
    Table teams =
        Table.named("teams")
            .comment("who plays")
            .column(Column.of("league", SqlType.character(2)))
            .column(Column.of("Number", SqlType.INTEGER).comment("as registered"))
            .column(Column.of("name", SqlType.TEXT).serverDefault("'none'"))
            .column(Column.of("since", SqlType.DATE).nullable())
            .column(Column.of("at", SqlType.TIME).nullable())
            .column(Column.of("seen", SqlType.TIMESTAMP).serverDefaultNow())
            .column(Column.of("sent", SqlType.TIMESTAMP_WITH_TIME_ZONE).serverDefaultNow())
            .column(Column.of("rate", SqlType.numeric(8, 3)).serverDefault("0"))
            .column(Column.of("share", SqlType.DOUBLE).nullable())
            .column(Column.of("part", SqlType.REAL).nullable())
            .column(Column.of("rank", SqlType.SMALLINT).nullable())
            .column(Column.of("open", SqlType.BOOLEAN).serverDefault("true"))
            .column(Column.of("token", SqlType.UUID).nullable())
            .column(Column.of("logo", SqlType.binary(0)).nullable())
            .primaryKey("league", "Number")
            .unique(UniqueConstraint.of("name", "since"))
            .index(Index.of(IndexEntry.descending("since"), IndexEntry.column("rank")))
            .index(Index.of("token").unique().named("one_token"))
            .build();
    Table players =
        Table.named("players")
            .column(Column.of("id", SqlType.BIGINT).identity())
            .column(Column.of("league", SqlType.character(2)).nullable())
            .column(Column.of("team", SqlType.INTEGER).nullable())
            .primaryKey("id")
            .foreignKey(
                ForeignKey.of("league", "team")
                    .references("teams", "league", "Number")
                    .onDelete(ForeignKey.Action.SET_NULL)
                    .onUpdate(ForeignKey.Action.CASCADE)
                    .deferral(
                        kind == TestDatabase.H2
                            ? ForeignKey.Deferral.NOT_DEFERRABLE
                            : ForeignKey.Deferral.INITIALLY_DEFERRED))
            .build();
    database.create(List.of(teams, players));
    Inspector inspector = database.inspect();
    Table found = inspector.table("teams");
    assertThat(found.column("open").serverDefault().map(ShopInspectionTest::small))
        .contains("true");
    assertThat(found.columns().stream().filter(column -> !column.name().equals("open")))
        .isEqualTo(teams.columns().stream().filter(c -> !c.name().equals("open")).toList());
    assertThat(found.comment()).contains("who plays");
    assertThat(found.primaryKeyConstraint()).isEqualTo(teams.primaryKeyConstraint());
    assertThat(found.uniqueConstraints()).isEqualTo(teams.uniqueConstraints());
    assertThat(found.indexes()).containsExactlyInAnyOrderElementsOf(teams.indexes());
    assertThat(inspector.table("players")).isEqualTo(players);
    database.drop(List.of(teams, players));
  }

  @Test
  void anIndexOverAnExpressionIsPassedOver() {
    Table guests =
        Table.named("guests")
            .column(Column.of("id", SqlType.BIGINT))
            .column(Column.of("email", SqlType.varchar(100)))
            .primaryKey("id")
            .index(Index.of("email"))
            .index(Index.of(IndexEntry.expression("lower(email)", "email")).named("ix_lower"))
            .build();
    database.create(List.of(guests));
    Table found = database.inspect().table("guests");
    assertThat(found.indexes()).containsExactly(Index.of("email").named("ix_guests_email"));
    assertThat(found.columns()).isEqualTo(guests.columns());
    database.drop(List.of(guests));
  }

  @Test
  void aTableOfAnotherSchemaSaysSo() {
    try (Connection connection = database.connect()) {
      connection.execute("create schema archive");
      connection.commit();
    }
    Table old =
        Table.named("old_orders")
            .schema("archive")
            .column(Column.of("id", SqlType.BIGINT))
            .primaryKey("id")
            .build();
    database.create(List.of(old));
    Inspector inspector = database.inspect();
    assertThat(inspector.schemaNames()).contains("archive", "public");
    assertThat(inspector.tableNames("archive")).containsExactly("old_orders");
    assertThat(inspector.table("archive", "old_orders")).isEqualTo(old);
    assertThat(inspector.hasTable("old_orders")).isFalse();
    try (Connection connection = database.connect()) {
      connection.execute("drop schema archive cascade");
      connection.commit();
    }
  }

  @Test
  void aTableThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> database.inspect().table("product"))
        .isInstanceOf(MappingException.class)
        .hasMessageStartingWith("ALU-5460: The database has no table product.")
        .hasMessageContaining("products");
  }

  @Test
  void whatWasReadIsATableForStatements() {
    database.transaction(session -> session.add(CategoryEntity.create("Lamps")));
    CoreTable categories = CoreTable.of(database.inspect().table("categories"));
    TextColumn name = categories.text("name");
    try (Connection connection = database.connect()) {
      assertThat(connection.list(select(name).from(categories))).containsExactly("Lamps");
    }
  }

  /** What a database keeps of a column: not that it is sensitive. */
  private static List<Object> kept(Column column) {
    return List.of(
        column.name(),
        column.type(),
        column.isNullable(),
        column.serverDefault(),
        column.comment());
  }

  private static String small(ServerDefault value) {
    return ((ServerDefault.Expression) value).sql().toLowerCase(Locale.ROOT);
  }
}
