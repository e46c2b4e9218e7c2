package dev.aludel.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import dev.aludel.type.SqlType;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void tablesAreEqualByValue() {
    assertThat(users().build()).isEqualTo(users().build()).hasSameHashCodeAs(users().build());
    assertThat(users().build()).isNotEqualTo(users().index(Index.of("name")).build());
    assertThat(users().build()).isNotEqualTo(users().schema("s").build());
  }

  @Test
  void columnsAreFoundByNameAndPosition() {
    Table table = users().build();
    assertThat(table.indexOf("name")).isEqualTo(1);
    assertThat(table.column(1)).isEqualTo(table.column("name"));
    assertThat(table.primaryKey()).containsExactly(0);
    assertThat(table.hasColumn("NAME")).isFalse();
  }

  @Test
  void constraintsAreNamedByTheConvention() {
    Table table =
        users()
            .unique(UniqueConstraint.of("name", "team_id"))
            .unique(UniqueConstraint.of("team_id").named("one_per_team"))
            .foreignKey(ForeignKey.of("team_id").references("teams", "id"))
            .check(Check.of("id > 0").columns("id"))
            .check(Check.of("id < 9").columns("id"))
            .check(Check.of("true"))
            .index(Index.of(IndexEntry.expression("lower(name)", "name")))
            .index(Index.of(IndexEntry.descending("name"), IndexEntry.column("id")))
            .build();
    assertThat(table.primaryKeyConstraint()).map(PrimaryKey::name).contains("pk_users");
    assertThat(table.uniqueConstraints())
        .extracting(UniqueConstraint::name)
        .containsExactly("uq_users_name_team_id", "one_per_team");
    assertThat(table.foreignKeys())
        .extracting(ForeignKey::name)
        .containsExactly("fk_users_team_id_teams");
    assertThat(table.checks())
        .extracting(Check::name)
        .containsExactly("ck_users_id", "ck_users_id_2", "ck_users_table");
    assertThat(table.indexes())
        .extracting(Index::name)
        .containsExactly("ix_users_name", "ix_users_name_id");
  }

  @Test
  void namesGivenByHandAreUsedFirst() {
    Table table = users().check(Check.of("a")).check(Check.of("b").named("ck_users_table")).build();
    assertThat(table.checks())
        .extracting(Check::name)
        .containsExactly("ck_users_table_2", "ck_users_table");
  }

  @Test
  void partsThatDoNotFitAreRefused() {
    assertRefused(ErrorCode.COLUMN_IS_DECLARED_TWICE, t -> t.column(text("name")));
    assertRefused(ErrorCode.COLUMN_DOES_NOT_EXIST, t -> t.primaryKey("nope"));
    assertRefused(ErrorCode.COLUMN_DOES_NOT_EXIST, t -> t.index(Index.of("nope")));
    assertRefused(ErrorCode.CONSTRAINT_HAS_NO_COLUMN, t -> t.unique(UniqueConstraint.of()));
    assertRefused(
        ErrorCode.FOREIGN_KEY_COLUMNS_DIFFER,
        t -> t.foreignKey(ForeignKey.of("id", "name").references("teams", "id")));
    assertRefused(
        ErrorCode.NAME_IS_USED_TWICE,
        t -> t.check(Check.of("a").named("x")).index(Index.of("id").named("x")));
    assertThatThrownBy(() -> Table.named("empty").build())
        .isInstanceOf(MappingException.class)
        .hasMessage("ALU-5202: Table empty has no column. Declare one at least.");
  }

  private static void assertRefused(ErrorCode code, UnaryOperator<TableBuilder> change) {
    assertThatThrownBy(() -> change.apply(users()).build())
        .isInstanceOfSatisfying(MappingException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private static TableBuilder users() {
    return Table.named("users")
        .column(Column.of("id", SqlType.BIGINT).identity())
        .column(text("name"))
        .column(Column.of("team_id", SqlType.BIGINT).nullable())
        .primaryKey("id");
  }

  private static Column text(String name) {
    return Column.of(name, SqlType.TEXT);
  }
}
