package dev.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import dev.aludel.sql.ArrayTable;
import dev.aludel.sql.Bind;
import dev.aludel.sql.ColumnReference;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.Delete;
import dev.aludel.sql.DerivedTable;
import dev.aludel.sql.FromItem;
import dev.aludel.sql.FunctionCall;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.Insert;
import dev.aludel.sql.InsertRows;
import dev.aludel.sql.Join;
import dev.aludel.sql.Literal;
import dev.aludel.sql.Ordering;
import dev.aludel.sql.Select;
import dev.aludel.sql.SelectColumn;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.SqlStatement;
import dev.aludel.sql.TableReference;
import dev.aludel.sql.Update;
import dev.aludel.type.SqlType;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementRenderingTest {
  private static final SqlExpression ID = ColumnReference.of("id");
  private static final SqlExpression NAME = ColumnReference.of("name");
  private static final Bind N = Bind.parameter(SqlType.BIGINT);
  private static final TableReference USERS = TableReference.of("users");
  private static final TableReference POSTS = TableReference.of("posts").as("p");
  private static final List<SelectColumn> RETURN_ID = List.of(SelectColumn.of(ID));

  @Test
  void selectHasItsClausesInOrder() {
    Select select =
        Select.of(NAME, FunctionCall.of("max", ID))
            .withDistinct(true)
            .withFrom(USERS)
            .withWhere(Comparison.equal(ID, N))
            .withGroupBy(List.of(NAME))
            .withHaving(Comparison.equal(FunctionCall.of("max", ID), N))
            .withOrderBy(
                List.of(
                    Ordering.descending(NAME),
                    new Ordering(ID, false, Ordering.Nulls.LAST),
                    new Ordering(ID, true, Ordering.Nulls.FIRST)))
            .withLimit(N)
            .withOffset(N);
    assertSame(
        "select distinct name, max(id) from users where id = ? group by name having max(id) = ? "
            + "order by name desc, id nulls last, id desc nulls first limit ? offset ?",
        select);
  }

  @Test
  void offsetStandsAlone() {
    assertSame("select id from users offset ?", Select.of(ID).withFrom(USERS).withOffset(N));
  }

  @Test
  void columnsHaveLabels() {
    assertSame(
        "select id as \"order\" from users",
        Select.of(List.of(new SelectColumn(ID, Identifier.of("order")))).withFrom(USERS));
  }

  @Test
  void joinsAreNestedOnTheRight() {
    Join inner = new Join(Join.Kind.LEFT, POSTS, TableReference.of("tags"), Literal.TRUE);
    assertSame(
        "select id from users join (posts as p left join tags on true) on false",
        Select.of(ID).withFrom(new Join(Join.Kind.INNER, USERS, inner, Literal.FALSE)));
    assertSame(
        "select id from posts as p left join tags on true cross join users",
        Select.of(ID).withFrom(new Join(Join.Kind.CROSS, inner, USERS, null)));
  }

  @Test
  void subqueriesAndSchemasStandInFrom() {
    Select users =
        Select.of(ID).withFrom(new TableReference(Identifier.of("s"), USERS.name(), null));
    assertSame(
        "select id from (select id from s.users) as u",
        Select.of(ID).withFrom(new DerivedTable(users, Identifier.of("u"))));
  }

  @Test
  void arraysStandInFrom() {
    ArrayTable rows =
        new ArrayTable(
            List.of(N), Identifier.of("r"), List.of(Identifier.of("id"), Identifier.of("n")), true);
    Select select = Select.of(ID).withFrom(rows);
    assertText("postgresql", "select id from unnest(?) with ordinality as r(id, n)", select);
    assertText(
        "h2", "select id from unnest(cast(? as bigint array)) with ordinality as r(id, n)", select);
  }

  @Test
  void insertTakesRowsQueriesAndDefaults() {
    List<Identifier> columns = List.of(Identifier.of("id"), Identifier.of("name"));
    assertSame(
        "insert into users (id, name) values (?, ?), (?, ?)",
        new Insert(
            USERS, columns, new InsertRows(List.of(List.of(N, N), List.of(N, N))), List.of()));
    assertSame(
        "insert into users (id, name) select id, name from posts as p",
        new Insert(USERS, columns, Select.of(ID, NAME).withFrom(POSTS), List.of()));
    assertSame(
        "insert into users default values",
        new Insert(USERS, List.of(), new InsertRows(List.of(List.of())), List.of()));
  }

  @Test
  void changesAnswerRowsInTheDialectsWay() {
    Insert insert = new Insert(USERS, List.of(), new InsertRows(List.of(List.of())), RETURN_ID);
    assertText("postgresql", "insert into users default values returning id", insert);
    assertText("h2", "select id from final table (insert into users default values)", insert);
    Delete delete = new Delete(USERS, null, Comparison.equal(ID, N), RETURN_ID);
    assertText("postgresql", "delete from users where id = ? returning id", delete);
    assertText("h2", "select id from old table (delete from users where id = ?)", delete);
    Update update = new Update(USERS, List.of(set("name", N)), null, null, RETURN_ID);
    assertText("postgresql", "update users set name = ? returning id", update);
    assertText("h2", "select id from final table (update users set name = ?)", update);
  }

  @Test
  void updateTakesValuesFromOtherTablesWhereTheDialectCan() {
    Update update = new Update(USERS, List.of(set("name", NAME)), POSTS, null, List.of());
    assertText("postgresql", "update users set name = name from posts as p", update);
    assertText(
        "h2",
        "merge into users using posts as p on true when matched then update set name = name",
        update);
    FromItem both = new Join(Join.Kind.CROSS, POSTS, POSTS, null);
    Update ofTwo = new Update(USERS, List.of(set("name", NAME)), both, null, List.of());
    assertThatThrownBy(() -> Dialect.named("h2").render(ofTwo))
        .isInstanceOfSatisfying(
            MappingException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.SQL_IS_NOT_SUPPORTED))
        .hasMessage("ALU-5210: h2 cannot express UPDATE … FROM. Take the values from a subquery.");
  }

  private static Update.Assignment set(String column, SqlExpression value) {
    return new Update.Assignment(Identifier.of(column), value);
  }

  private static void assertSame(String text, SqlStatement statement) {
    for (Dialect dialect : Dialect.all()) {
      assertText(dialect.name(), text, statement);
    }
  }

  private static void assertText(String dialect, String text, SqlStatement statement) {
    assertThat(Dialect.named(dialect).render(statement).text()).isEqualTo(text);
  }
}
