package dev.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.jdbc.TestDatabase;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.sql.Bind;
import dev.aludel.sql.ColumnReference;
import dev.aludel.sql.Ordering;
import dev.aludel.sql.Select;
import dev.aludel.sql.SqlExpression;
import dev.aludel.type.SqlType;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CrudExecutionTest {
  private static final Table USERS =
      Table.named("users")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("name", SqlType.varchar(50)).nullable())
          .column(Column.of("rank", SqlType.BIGINT).serverDefault("7"))
          .primaryKey("id")
          .build();
  private static final Table TOKENS =
      Table.named("tokens")
          .column(Column.of("id", SqlType.UUID))
          .column(Column.of("user_id", SqlType.BIGINT))
          .primaryKey("id")
          .build();
  private static final Table FRIENDS =
      Table.named("friends")
          .column(Column.of("id", SqlType.BIGINT))
          .column(Column.of("name", SqlType.BIGINT))
          .primaryKey("id", "name")
          .foreignKey(ForeignKey.of("id").references("users", "id"))
          .build();

  @ParameterizedTest
  @EnumSource
  void multiRowInsertAnswersKeysInTheOrderOfTheRows(TestDatabase database) throws SQLException {
    try (Scratch scratch = Scratch.in(database)) {
      scratch.create(USERS);
      Object[] names = IntStream.range(0, 50).mapToObj(i -> "user " + i).toArray();
      String sql = scratch.dialect.crud().insert(USERS, at(1), 50, at(0, 2));
      List<List<Object>> answer = scratch.rows(sql, names);
      assertThat(answer).hasSize(50).first().isEqualTo(List.of(1L, 7L));
      assertThat(scratch.column("select name from users order by id")).containsExactly(names);
      assertThat(scratch.rows(scratch.dialect.crud().insert(USERS, at(), 1, at(0))))
          .containsExactly(List.of(51L));
      assertThat(scratch.rows(scratch.dialect.crud().insert(USERS, at(), 2, at(0))))
          .containsExactly(List.of(52L), List.of(53L));
    }
  }

  @Test
  void arrayInsertAnswersKeysInTheOrderOfAThousandRows() throws SQLException {
    try (Scratch scratch = Scratch.in(TestDatabase.POSTGRESQL)) {
      scratch.create(USERS);
      Object[] names = IntStream.range(0, 1_000).mapToObj(i -> "user " + (997 * i)).toArray();
      String sql = scratch.dialect.crud().insertFromArrays(USERS, at(1), at(0));
      Object[] ids = LongStream.rangeClosed(1, 1_000).boxed().toArray();
      assertThat(scratch.column(sql, (Object) names)).containsExactly(ids);
      assertThat(scratch.column("select name from users order by id")).containsExactly(names);
    }
  }

  @Test
  void arrayUpdateChangesEachRowToItsOwnValues() throws SQLException {
    try (Scratch scratch = Scratch.in(TestDatabase.POSTGRESQL)) {
      scratch.create(USERS);
      CrudStatements crud = scratch.dialect.crud();
      scratch.rows(crud.insert(USERS, at(1), 3, at(0)), "a", "b", "c");
      String sql = crud.updateFromArrays(USERS, at(1, 2), at(0));
      assertThat(scratch.update(sql, new String[] {"x", "z"}, longs(10, 30), longs(1, 3)))
          .isEqualTo(2);
      assertThat(scratch.rows("select name, rank from users order by id"))
          .containsExactly(List.of("x", 10L), List.of("b", 7L), List.of("z", 30L));
    }
  }

  @Test
  void arrayUpdateChangesKeys() throws SQLException {
    try (Scratch scratch = Scratch.in(TestDatabase.POSTGRESQL)) {
      scratch.create(TOKENS);
      CrudStatements crud = scratch.dialect.crud();
      UUID before = UUID.randomUUID();
      UUID after = UUID.randomUUID();
      scratch.update(crud.insert(TOKENS, at(0, 1), 1), before, 1L);
      String sql = crud.updateFromArrays(TOKENS, at(0), at(0));
      assertThat(scratch.update(sql, new UUID[] {after}, new UUID[] {before})).isEqualTo(1);
      assertThat(scratch.column(crud.select(TOKENS))).containsExactly(after);
    }
  }

  @ParameterizedTest
  @EnumSource
  void rowsAreFoundAndDeletedByManyKeys(TestDatabase database) throws SQLException {
    try (Scratch scratch = Scratch.in(database)) {
      scratch.create(USERS, TOKENS, FRIENDS);
      CrudStatements crud = scratch.dialect.crud();
      scratch.rows(crud.insert(USERS, at(1), 3, at(0)), "a", "b", "c");
      UUID token = UUID.randomUUID();
      scratch.update(crud.insert(TOKENS, at(0, 1), 1), token, 1L);
      assertThat(scratch.update(crud.deleteByKeys(TOKENS), (Object) new UUID[] {token}))
          .isEqualTo(1);
      scratch.update(crud.insert(FRIENDS, at(0, 1), 3), 1L, 2L, 1L, 3L, 2L, 3L);
      String friends = crud.select(FRIENDS, at(0, 1)) + crud.whereAmongTail(FRIENDS, at(0, 1), 2);
      assertThat(scratch.rows(friends, 1L, 3L, 2L, 2L)).containsExactly(List.of(1L, 3L));
      scratch.update(crud.delete(FRIENDS, at(0)), 1L);
      scratch.update(crud.delete(FRIENDS, at(0)), 2L);
      assertThat(scratch.update(crud.deleteByKeys(USERS), (Object) longs(1, 3))).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aManyToManyTailDoesNotMixUpColumnsOfTheSameName(TestDatabase database) throws SQLException {
    try (Scratch scratch = Scratch.in(database)) {
      scratch.create(USERS, FRIENDS);
      CrudStatements crud = scratch.dialect.crud();
      scratch.rows(crud.insert(USERS, at(1), 3, at(0)), "a", "b", "c");
      scratch.update(crud.insert(FRIENDS, at(0, 1), 2), 1L, 2L, 1L, 3L);
      String tail =
          crud.throughTail(
              USERS,
              at(0),
              new CrudStatements.Links(FRIENDS, List.of("name"), List.of("id")),
              List.of());
      assertThat(scratch.column(crud.select(USERS) + tail, 1L)).containsExactlyInAnyOrder(2L, 3L);
    }
  }

  @ParameterizedTest
  @EnumSource
  @Tag("B026")
  void limitAndOffsetAreBound(TestDatabase database) throws SQLException {
    try (Scratch scratch = Scratch.in(database)) {
      scratch.create(USERS);
      scratch.rows(scratch.dialect.crud().insert(USERS, at(1), 4, at(0)), "a", "b", "c", "d");
      assertThat(page(scratch, 2L, 1L)).containsExactly(2L, 3L);
      assertThat(page(scratch, 2L, null)).containsExactly(1L, 2L);
      assertThat(page(scratch, 0L, null)).isEmpty();
      assertThat(page(scratch, null, 3L)).containsExactly(4L);
      assertThat(page(scratch, null, null)).hasSize(4);
    }
  }

  private static List<Object> page(Scratch scratch, @Nullable Long limit, @Nullable Long offset)
      throws SQLException {
    SqlExpression id = ColumnReference.of("id");
    Rendered rendered =
        scratch.dialect.render(
            Select.of(id)
                .withFrom(USERS.reference())
                .withOrderBy(List.of(Ordering.ascending(id)))
                .withLimit(limit == null ? null : new Bind(SqlType.BIGINT, limit))
                .withOffset(offset == null ? null : new Bind(SqlType.BIGINT, offset)));
    return scratch.column(rendered.text(), rendered.binds().stream().map(Bind::value).toArray());
  }

  private static int[] at(int... columns) {
    return columns;
  }

  private static Long[] longs(long... values) {
    return LongStream.of(values).boxed().toArray(Long[]::new);
  }
}
