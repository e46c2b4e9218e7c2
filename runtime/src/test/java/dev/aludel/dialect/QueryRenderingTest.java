package dev.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.MappingException;
import dev.aludel.sql.Aggregate;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Collate;
import dev.aludel.sql.ColumnReference;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.Compound;
import dev.aludel.sql.Delete;
import dev.aludel.sql.DerivedTable;
import dev.aludel.sql.Extract;
import dev.aludel.sql.FunctionCall;
import dev.aludel.sql.FunctionTable;
import dev.aludel.sql.Grouping;
import dev.aludel.sql.GroupingSets;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.Infix;
import dev.aludel.sql.Join;
import dev.aludel.sql.Literal;
import dev.aludel.sql.Ordering;
import dev.aludel.sql.Over;
import dev.aludel.sql.Projection;
import dev.aludel.sql.Quantified;
import dev.aludel.sql.Query;
import dev.aludel.sql.RowValue;
import dev.aludel.sql.Select;
import dev.aludel.sql.SelectColumn;
import dev.aludel.sql.Slice;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.SqlStatement;
import dev.aludel.sql.TableReference;
import dev.aludel.sql.TimeShift;
import dev.aludel.sql.ValuesTable;
import dev.aludel.sql.Window;
import dev.aludel.sql.With;
import dev.aludel.type.SqlType;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryRenderingTest {
  private static final SqlExpression A = ColumnReference.of("a");
  private static final SqlExpression B = ColumnReference.of("b");
  private static final Select T = Select.of(A).withFrom(TableReference.of("t"));
  private static final Select U = Select.of(B).withFrom(TableReference.of("u"));
  private static final Identifier X = Identifier.of("x");

  @Test
  void aChainOfOneOperatorNeedsNoParentheses() {
    assertSame(
        "select a from t union all select b from u union all select a from t",
        unionAll(unionAll(T, U), T));
  }

  @Test
  void otherMembersStandInParentheses() {
    assertSame(
        "select a from t union all (select b from u union all select a from t)",
        unionAll(T, unionAll(U, T)));
    assertSame(
        "(select a from t except select b from u) union all (select a from t limit ?)",
        unionAll(
            Compound.of(Compound.Operator.EXCEPT, T, U),
            T.withLimit(new Bind(SqlType.BIGINT, 1L))));
  }

  @Test
  void aCompoundHasAnOrderOfItsOwn() {
    Slice slice = new Slice(List.of(Ordering.ascending(A)), Literal.of(3), null, null);
    assertSame(
        "select a from t intersect select b from u order by a limit 3",
        new Compound(Compound.Operator.INTERSECT, T, U, slice));
  }

  @Test
  void commonTablesComeFirst() {
    With.CommonTable x = new With.CommonTable(X, List.of(Identifier.of("a")), T, true, null);
    assertSame(
        "with recursive x (a) as (select a from t) select a from x",
        new With(List.of(x), Select.of(A).withFrom(new TableReference(null, X, null))));
  }

  @Test
  void changesAndHintsInCommonTablesAreForThoseWhoHaveThem() {
    Delete gone = Delete.from(TableReference.of("t"), null);
    With with = new With(List.of(new With.CommonTable(X, List.of(), gone, false, true)), U);
    assertText("postgresql", "with x as materialized (delete from t) select b from u", with);
    assertThatThrownBy(() -> Dialect.named("h2").render(with))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("ALU-5210")
        .hasMessageContaining("MATERIALIZED");
  }

  @Test
  void tablesAreMadeOfQueriesRowsAndFunctions() {
    assertText(
        "postgresql",
        "select a from lateral (select b from u) as x(a)",
        T.withFrom(new DerivedTable(U, X, List.of(Identifier.of("a")), true)));
    assertSame(
        "select a from (values (1, 2), (3, 4)) as x(a, b)",
        T.withFrom(
            new ValuesTable(
                List.of(row(1, 2), row(3, 4)),
                X,
                List.of(Identifier.of("a"), Identifier.of("b")))));
    assertText(
        "postgresql",
        "select a from generate_series(1, 3) with ordinality as x(a, n)",
        T.withFrom(
            new FunctionTable(
                FunctionCall.of("generate_series", Literal.of(1), Literal.of(3)),
                X,
                List.of(Identifier.of("a"), Identifier.of("n")),
                false,
                true)));
  }

  @Test
  void whatADatabaseLacksIsSaidBeforeAnythingIsSent() {
    Join full = new Join(Join.Kind.FULL, TableReference.of("t"), TableReference.of("u"), A);
    assertThatThrownBy(() -> Dialect.named("h2").render(T.withFrom(full)))
        .hasMessageContaining("h2 cannot express FULL JOIN")
        .hasMessageContaining("UNION ALL");
    assertText("postgresql", "select a from t full join u on a", T.withFrom(full));
  }

  @Test
  void distinctOnKeepsTheFirstRowOfEach() {
    Projection projection = new Projection(List.of(SelectColumn.of(A)), false, List.of(B));
    assertSame(
        "select distinct on (b) a from t",
        new Select(projection, TableReference.of("t"), null, Grouping.NONE, Slice.ALL));
  }

  @Test
  void aggregatesSayTheirOrderAndFilter() {
    FunctionCall names = FunctionCall.of("string_agg", A, Literal.of(", "));
    assertSame(
        "select string_agg(a, ', ' order by a) filter (where b)",
        Select.of(new Aggregate(names, List.of(Ordering.ascending(A)), List.of(), B)));
    assertSame(
        "select percentile_cont(1) within group (order by a desc)",
        Select.of(
            new Aggregate(
                FunctionCall.of("percentile_cont", Literal.of(1)),
                List.of(),
                List.of(Ordering.descending(A)),
                null)));
  }

  @Test
  void windowsHavePartitionsOrdersAndFrames() {
    Window.Frame frame =
        new Window.Frame(
            Window.Frame.Unit.ROWS,
            new Window.Bound(Window.Bound.Kind.PRECEDING, Literal.of(2)),
            Window.Bound.CURRENT_ROW,
            Window.Frame.Exclusion.TIES);
    Window window = new Window(null, List.of(A), List.of(Ordering.ascending(B)), frame);
    assertSame(
        "select sum(a) over (partition by a order by b rows between 2 preceding and current row"
            + " exclude ties)",
        Select.of(new Over(FunctionCall.of("sum", A), window)));
    assertSame(
        "select row_number() over ()",
        Select.of(new Over(FunctionCall.of("row_number"), Window.ALL)));
  }

  @Test
  void windowsHaveNames() {
    Window named = new Window(X, List.of(), List.of(), null);
    Window more = new Window(X, List.of(), List.of(Ordering.ascending(B)), null);
    Grouping grouping =
        new Grouping(
            List.of(),
            null,
            List.of(new Window.Named(X, new Window(null, List.of(A), List.of(), null))));
    Projection columns =
        Projection.of(
            List.of(
                SelectColumn.of(new Over(FunctionCall.of("sum", A), named)),
                SelectColumn.of(new Over(FunctionCall.of("rank"), more))));
    assertSame(
        "select sum(a) over x, rank() over (x order by b) from t window x as (partition by a)",
        new Select(columns, TableReference.of("t"), null, grouping, Slice.ALL));
  }

  @Test
  void timesAreTakenApartAndShifted() {
    Select select =
        Select.of(
            new Extract(Extract.Part.ISODOW, A),
            new TimeShift(A, Literal.of(3), TimeShift.Unit.DAY));
    assertText("postgresql", "select extract(isodow from a), a + 3 * interval '1 day'", select);
    assertText("h2", "select extract(iso_day_of_week from a), dateadd(day, 3, a)", select);
  }

  @Test
  void groupingSetsListTheirGroupings() {
    GroupingSets sets =
        new GroupingSets(
            GroupingSets.Kind.SETS,
            List.of(
                new RowValue(List.of(A, B)), new RowValue(List.of(A)), new RowValue(List.of())));
    assertText(
        "postgresql",
        "select a from t group by grouping sets ((a, b), a, ())",
        T.withGroupBy(List.of(sets)));
  }

  @Test
  void otherOperatorsTakeNoChances() {
    assertSame(
        "select a <-> b, ((a <-> b) <<-> b) = a, a >= all (select b from u)",
        Select.of(
            new Infix("<->", A, B),
            Comparison.equal(new Infix("<<->", new Infix("<->", A, B), B), A),
            new Comparison(Comparison.Operator.GREATER_OR_EQUAL, A, new Quantified(true, U))));
    assertText(
        "postgresql", "select a collate x = b", Select.of(Comparison.equal(new Collate(A, X), B)));
    assertThatThrownBy(() -> new Infix("= 1 --", A, B)).isInstanceOf(MappingException.class);
  }

  private static Compound unionAll(Query left, Query right) {
    return Compound.of(Compound.Operator.UNION_ALL, left, right);
  }

  private static RowValue row(int first, int second) {
    return new RowValue(List.of(Literal.of(first), Literal.of(second)));
  }

  private static void assertSame(String text, SqlStatement statement) {
    assertText("h2", text, statement);
    assertText("postgresql", text, statement);
  }

  private static void assertText(String dialect, String text, SqlStatement statement) {
    assertThat(Dialect.named(dialect).render(statement).text()).isEqualTo(text);
  }
}
