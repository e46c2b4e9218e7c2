package dev.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.jdbc.TestDatabase;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.sql.Arithmetic;
import dev.aludel.sql.Bind;
import dev.aludel.sql.ColumnReference;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.Concatenation;
import dev.aludel.sql.InList;
import dev.aludel.sql.Like;
import dev.aludel.sql.Ordering;
import dev.aludel.sql.Select;
import dev.aludel.sql.SqlExpression;
import dev.aludel.type.SqlType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same tree means the same on every database. */
class SqlSemanticsTest {
  private static final SqlExpression ID = ColumnReference.of("id");
  private static final SqlExpression N = ColumnReference.of("n");
  private static final SqlExpression NAME = ColumnReference.of("name");
  private static final Table ROWS =
      Table.named("rows_")
          .column(Column.of("id", SqlType.INTEGER))
          .column(Column.of("n", SqlType.INTEGER).nullable())
          .column(Column.of("name", SqlType.varchar(20)).nullable())
          .primaryKey("id")
          .build();

  @ParameterizedTest
  @EnumSource
  void nullIsAbsenceInComparisonsAndLists(TestDatabase database) throws SQLException {
    try (Scratch scratch = filled(database)) {
      assertThat(ids(scratch, Comparison.equal(N, integer(null)))).containsExactly(3);
      assertThat(ids(scratch, compare(Comparison.Operator.NOT_EQUAL, integer(null))))
          .containsExactly(1, 2);
      assertThat(ids(scratch, compare(Comparison.Operator.NOT_EQUAL, integer(7))))
          .containsExactly(2);
      assertThat(ids(scratch, compare(Comparison.Operator.DISTINCT, integer(7))))
          .containsExactly(2, 3);
      assertThat(ids(scratch, in(false))).isEmpty();
      assertThat(ids(scratch, in(true))).containsExactly(1, 2, 3);
      assertThat(ids(scratch, in(false, 7, null))).containsExactly(1, 3);
      assertThat(ids(scratch, in(true, 7, null))).containsExactly(2);
      assertThat(ids(scratch, in(true, 7))).containsExactly(2);
      assertThat(ids(scratch, in(true, (Integer) null))).containsExactly(1, 2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void wildcardsInValuesStandForThemselves(TestDatabase database) throws SQLException {
    try (Scratch scratch = filled(database)) {
      assertThat(ids(scratch, startsWith("50%"))).containsExactly(1);
      assertThat(ids(scratch, startsWith("a_"))).isEmpty();
      assertThat(ids(scratch, startsWith("ab!\\"))).containsExactly(2);
      assertThat(ids(scratch, new Like(NAME, text("AB%"), null, Like.Mode.LIKE_IGNORING_CASE)))
          .containsExactly(2);
      assertThat(ids(scratch, new Like(NAME, text("ab%"), null, Like.Mode.NOT_LIKE)))
          .containsExactly(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void wholeNumbersAreDividedAsInJava(TestDatabase database) throws SQLException {
    try (Scratch scratch = filled(database)) {
      assertThat(of(scratch, calculate(Arithmetic.Operator.DIVIDE_WHOLE, integer(2))))
          .containsExactly(7 / 2, -7 / 2);
      assertThat(of(scratch, calculate(Arithmetic.Operator.REMAINDER, integer(2))))
          .containsExactly(7 % 2, -7 % 2);
      Bind half = new Bind(SqlType.numeric(10, 1), new BigDecimal("2.0"));
      assertThat(of(scratch, calculate(Arithmetic.Operator.DIVIDE, half)))
          .extracting(value -> ((Number) value).doubleValue())
          .containsExactly(3.5, -3.5);
      Bind more = new Bind(SqlType.numeric(10, 1), new BigDecimal("1.5"));
      assertThat(of(scratch, calculate(Arithmetic.Operator.MULTIPLY, more)))
          .extracting(value -> ((Number) value).doubleValue())
          .containsExactly(10.5, -10.5);
    }
  }

  @ParameterizedTest
  @EnumSource
  void textJoinedWithNullIsNull(TestDatabase database) throws SQLException {
    try (Scratch scratch = filled(database)) {
      SqlExpression joined = Concatenation.of(NAME, text("x"));
      assertThat(ids(scratch, Comparison.equal(joined, text(null)))).containsExactly(3);
      assertThat(ids(scratch, Comparison.equal(joined, text("50%x")))).containsExactly(1);
    }
  }

  private static Scratch filled(TestDatabase database) throws SQLException {
    Scratch scratch = Scratch.in(database);
    scratch.create(ROWS);
    scratch.execute("insert into rows_ values (1, 7, '50%'), (2, -7, 'ab!\\'), (3, null, null)");
    return scratch;
  }

  private static List<Object> ids(Scratch scratch, SqlExpression where) throws SQLException {
    return run(scratch, Select.of(ID).withWhere(where));
  }

  private static List<Object> of(Scratch scratch, SqlExpression value) throws SQLException {
    return run(
        scratch, Select.of(value).withWhere(compare(Comparison.Operator.NOT_EQUAL, integer(null))));
  }

  private static List<Object> run(Scratch scratch, Select select) throws SQLException {
    Rendered rendered =
        scratch.dialect.render(
            select.withFrom(ROWS.reference()).withOrderBy(List.of(Ordering.ascending(ID))));
    return scratch.column(rendered.text(), rendered.binds().stream().map(Bind::value).toArray());
  }

  private static SqlExpression startsWith(String text) {
    return new Like(NAME, text(Like.escaped(text) + "%"), Like.ESCAPE, Like.Mode.LIKE);
  }

  private static SqlExpression compare(Comparison.Operator operator, SqlExpression value) {
    return new Comparison(operator, N, value);
  }

  private static SqlExpression calculate(Arithmetic.Operator operator, SqlExpression value) {
    return new Arithmetic(operator, N, value);
  }

  private static SqlExpression in(boolean negated, @Nullable Integer... values) {
    List<SqlExpression> binds = new ArrayList<>();
    for (Integer value : values) {
      binds.add(integer(value));
    }
    return new InList(N, binds, negated);
  }

  private static Bind integer(@Nullable Integer value) {
    return new Bind(SqlType.INTEGER, value);
  }

  private static Bind text(@Nullable String value) {
    return new Bind(SqlType.TEXT, value);
  }
}
