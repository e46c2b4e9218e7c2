package dev.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.jdbc.TestDatabase;
import dev.aludel.schema.Check;
import dev.aludel.schema.Column;
import dev.aludel.schema.Index;
import dev.aludel.schema.Table;
import dev.aludel.schema.UniqueConstraint;
import dev.aludel.sql.Identifier;
import dev.aludel.type.SqlType;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IdentifierQuotingTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "users, users",
        "_hidden, _hidden",
        "line_2, line_2",
        "2nd, \"2nd\"",
        "Users, \"Users\"",
        "order, \"order\"",
        "key, \"key\"",
        "größe, \"größe\"",
        "a b%c, \"a b%c\"",
        "what?, \"what?\"",
        "say \"hi\", \"say \"\"hi\"\"\"",
        "a;b, \"a;b\"",
        "it's, \"it's\""
      })
  void isPrintedBareIfItIsAPlainWord(String name, String printed) {
    for (Dialect dialect : Dialect.all()) {
      assertThat(dialect.quoted(Identifier.of(name))).isEqualTo(printed);
    }
  }

  @ParameterizedTest
  @EnumSource
  @Tag("B091")
  void oddNamesMakeTheRoundTrip(TestDatabase database) throws SQLException {
    try (Scratch scratch = Scratch.in(database)) {
      for (String name : List.of("order", "a b%c", "größe", "what?", "q\"u?\"x", "数量", "Users")) {
        Table table = odd(name);
        scratch.create(table);
        CrudStatements crud = scratch.dialect.crud();
        assertThat(scratch.rows(crud.insert(table, new int[] {1}, 2, new int[] {0}), "x", "y"))
            .hasSize(2);
        assertThat(scratch.update(crud.update(table, new int[] {1}), "z", 1L)).isEqualTo(1);
        assertThat(scratch.rows(crud.selectByKey(table), 1L)).containsExactly(List.of(1L, "z"));
        assertThat(scratch.update(crud.deleteByKey(table), 2L)).isEqualTo(1);
        scratch.execute(scratch.dialect.drop(List.of(table), false).toArray(String[]::new));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void reservedWordsAreColumnsToo(TestDatabase database) throws SQLException {
    try (Scratch scratch = Scratch.in(database)) {
      for (String word : List.of("user", "value", "year", "group", "select", "limit", "key")) {
        scratch.create(odd(word));
        assertThat(scratch.rows(scratch.dialect.crud().select(odd(word)))).isEmpty();
      }
    }
  }

  private static Table odd(String name) {
    return Table.named(name)
        .column(Column.of("id", SqlType.BIGINT).identity())
        .column(Column.of(name, SqlType.varchar(20)).comment("it's " + name))
        .primaryKey("id")
        .unique(UniqueConstraint.of(name))
        .index(Index.of(name, "id"))
        .check(Check.of("id > 0"))
        .build();
  }
}
