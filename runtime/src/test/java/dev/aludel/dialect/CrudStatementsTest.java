package dev.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.CrudStatements.Links;
import dev.aludel.dialect.CrudStatements.TailOrder;
import dev.aludel.error.MappingException;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.sql.SqlText;
import dev.aludel.type.SqlType;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CrudStatementsTest {
  private static final Table USERS =
      Table.named("users")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("name", SqlType.varchar(50)))
          .column(Column.of("order", SqlType.INTEGER).nullable())
          .primaryKey("id")
          .build();
  private static final Table ENROLLMENTS =
      Table.named("enrollments")
          .schema("school")
          .column(Column.of("student_id", SqlType.BIGINT))
          .column(Column.of("course_id", SqlType.BIGINT))
          .column(Column.of("grade", SqlType.varchar(2)).nullable())
          .primaryKey("student_id", "course_id")
          .build();

  @Test
  void selectsRowsByKey() {
    assertSame("select id, name, \"order\" from users", crud -> crud.select(USERS));
    assertSame("select \"order\" from users", crud -> crud.select(USERS, at(2)));
    assertSame(
        "select id, name, \"order\" from users where id = ?", crud -> crud.selectByKey(USERS));
    assertSame("select name from users where id = ?", crud -> crud.selectByKey(USERS, at(1)));
    assertSame(
        "select student_id, course_id, grade from school.enrollments "
            + "where student_id = ? and course_id = ?",
        crud -> crud.selectByKey(ENROLLMENTS));
  }

  @Test
  void insertsRowsOfSomeColumns() {
    assertSame(
        "insert into users (name, \"order\") values (?, ?), (?, ?)",
        crud -> crud.insert(USERS, at(1, 2), 2));
    assertSame("insert into users default values", crud -> crud.insert(USERS, at(), 1));
    assertSame(
        "insert into users (id) values (default), (default), (default)",
        crud -> crud.insert(USERS, at(), 3));
  }

  @Test
  void insertAnswersColumns() {
    Function<CrudStatements, String> insert = crud -> crud.insert(USERS, at(1), 1, at(0, 2));
    assertText("postgresql", "insert into users (name) values (?) returning id, \"order\"", insert);
    assertText(
        "h2",
        "select id, \"order\" from final table (insert into users (name) values (?))",
        insert);
  }

  @Test
  void insertsAndUpdatesRowsFromArrays() {
    assertText(
        "postgresql",
        "insert into users (name, \"order\") select name, \"order\" from unnest(?, ?) "
            + "with ordinality as input(name, \"order\", ordinality) order by ordinality "
            + "returning id",
        crud -> crud.insertFromArrays(USERS, at(1, 2), at(0)));
    assertText(
        "postgresql",
        "update users set name = input.name from unnest(?, ?) as input(name, key_1) "
            + "where users.id = input.key_1",
        crud -> crud.updateFromArrays(USERS, at(1), at(0)));
    assertText(
        "postgresql",
        "update school.enrollments set course_id = input.course_id "
            + "from unnest(?, ?, ?) as input(course_id, key_1, key_2) "
            + "where enrollments.student_id = input.key_1 "
            + "and enrollments.course_id = input.key_2",
        crud -> crud.updateFromArrays(ENROLLMENTS, at(1), at(0, 1)));
  }

  @Test
  void namesOfArraysKeepOutOfTheWayOfColumns() {
    Table table =
        Table.named("input")
            .column(Column.of("ordinality", SqlType.BIGINT))
            .column(Column.of("key_1", SqlType.BIGINT))
            .primaryKey("ordinality")
            .build();
    assertText(
        "postgresql",
        "insert into input (ordinality) select ordinality from unnest(?) "
            + "with ordinality as input_(ordinality, ordinality_) order by ordinality_",
        crud -> crud.insertFromArrays(table, at(0), at()));
    assertText(
        "postgresql",
        "update input set key_1 = input_.key_1 from unnest(?, ?) as input_(key_1, key_1_) "
            + "where input.ordinality = input_.key_1_",
        crud -> crud.updateFromArrays(table, at(1), at(0)));
  }

  @Test
  void updatesAndDeletesByKeyOrMore() {
    assertSame(
        "update users set name = ?, \"order\" = ? where id = ?",
        crud -> crud.update(USERS, at(1, 2)));
    assertSame(
        "update users set id = ? where id = ? and \"order\" = ?",
        crud -> crud.update(USERS, at(0), at(0, 2)));
    assertSame("delete from users where id = ?", crud -> crud.deleteByKey(USERS));
    assertSame(
        "delete from users where id = ? and \"order\" = ?", crud -> crud.delete(USERS, at(0, 2)));
    assertSame("delete from users where id = any(?)", crud -> crud.deleteByKeys(USERS));
  }

  @Test
  void tailsContinueASelect() {
    assertSame(" where student_id = ?", crud -> crud.whereTail(ENROLLMENTS, 0));
    assertSame(
        " where (student_id, course_id) in ((?, ?), (?, ?))",
        crud -> crud.whereAmongTail(ENROLLMENTS, at(0, 1), 2));
    assertSame(
        " join (select course_id as link_1 from school.enrollments where student_id = ?) as link"
            + " on link.link_1 = id",
        crud ->
            crud.throughTail(
                USERS,
                at(0),
                new Links(ENROLLMENTS, List.of("course_id"), List.of("student_id")),
                List.of()));
  }

  @Test
  void tailsSort() {
    assertSame(
        " where student_id = ? order by course_id desc, student_id",
        crud ->
            crud.whereTail(
                ENROLLMENTS,
                at(0),
                List.of(new TailOrder(1, false, true), new TailOrder(0, false, false))));
    assertSame(
        " join (select course_id as link_1, student_id as link_2 from school.enrollments"
            + " where student_id = ?) as link on link.link_1 = id"
            + " order by link.link_2 desc, \"order\"",
        crud ->
            crud.throughTail(
                USERS,
                at(0),
                new Links(ENROLLMENTS, List.of("course_id"), List.of("student_id")),
                List.of(new TailOrder(0, true, true), new TailOrder(2, false, false))));
  }

  @Test
  void oneTextServesAllDialectsThatAgree() {
    assertThat(CrudStatements.inEach(Dialect.all(), crud -> crud.select(USERS)))
        .isEqualTo(SqlText.of("select id, name, \"order\" from users"));
    SqlText insert =
        CrudStatements.inEach(Dialect.all(), crud -> crud.insert(USERS, at(1), 1, at(0)));
    assertThat(insert.in("h2")).startsWith("select id from final table");
    assertThat(insert.in("postgresql")).endsWith("returning id");
  }

  @Test
  void aTableWithoutAKeyHasNoRowsByKey() {
    Table log = Table.named("log").column(Column.of("line", SqlType.TEXT)).build();
    assertThatThrownBy(() -> Dialect.named("h2").crud().selectByKey(log))
        .isInstanceOf(MappingException.class)
        .hasMessage(
            "ALU-5207: Table log has no primary key, but rows are to be found by it. "
                + "Declare one.");
  }

  private static int[] at(int... columns) {
    return columns;
  }

  private static void assertSame(String text, Function<CrudStatements, String> statement) {
    for (Dialect dialect : Dialect.all()) {
      assertText(dialect.name(), text, statement);
    }
  }

  private static void assertText(
      String dialect, String text, Function<CrudStatements, String> statement) {
    assertThat(statement.apply(Dialect.named(dialect).crud())).isEqualTo(text);
  }
}
