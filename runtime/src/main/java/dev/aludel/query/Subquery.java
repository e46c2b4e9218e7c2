package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.schema.TableBuilder;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.Star;
import dev.aludel.type.SqlType;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of a query, of a function, or listed rows, as a table of FROM: a subquery, a common
 * table, a lateral subquery, VALUES. Its columns are asked for by what was selected, so they keep
 * their types:
 *
 * <pre>{@code
 * NumberExpression<Long> posts = count();
 * Subquery perUser =
 *     select(POST.author().id, posts).from(POST).groupBy(POST.author().id).subquery("per_user");
 *
 * select(USER.name, perUser.column(posts))
 *     .from(USER).leftJoin(perUser).on(perUser.column(POST.author().id).eq(USER.id));
 * }</pre>
 *
 * <p>Immutable, and shared freely.
 */
public final class Subquery extends TableSource {
  private static final NumberExpression<Long> ORDINALITY =
      new NumberExpression<>(new Node.ConstantNode(Star.STAR), NumberExpression.LONG);

  private final List<Node> selected;

  private Subquery(Table table, TablePlace place, List<Node> selected) {
    super(table, place);
    this.selected = selected;
  }

  static Subquery of(QueryStatement<?> query, String alias, boolean lateral) {
    Derivation rows = new Derivation.Rows(wholeBody(query), lateral);
    return of(query, rows, Identifier.of(Checks.operand(alias, "subquery")));
  }

  /** Rows like those of a query, however they are made. */
  static Subquery of(QueryStatement<?> query, Derivation rows, Identifier alias) {
    QueryBody body = wholeBody(query);
    List<SqlType> types = query.shape().types();
    return of(body.columns(), types, body.nullable(), TablePlace.of(rows, alias));
  }

  /** Objects are read from all their columns, also from deferred ones. */
  static QueryBody wholeBody(QueryStatement<?> query) {
    return query.shape().isRow() ? query.part().ofWholeRows() : query.part();
  }

  /** The rows that a function answers, and perhaps their numbers. */
  static Subquery of(Expression<?> call, String alias, boolean ordinality) {
    Expression<?> function = Checks.present(call, "A function");
    List<Node> selected = new ArrayList<>(List.of(function.node()));
    List<SqlType> types = new ArrayList<>(List.of(function.type().sqlType()));
    List<Boolean> nullable = new ArrayList<>(List.of(true));
    if (ordinality) {
      selected.add(ORDINALITY.node());
      types.add(SqlType.BIGINT);
      nullable.add(false);
    }
    Derivation rows = new Derivation.Called(function.node(), ordinality);
    Identifier name = Identifier.of(Checks.operand(alias, "rowsOf"));
    return of(selected, types, nullable, TablePlace.of(rows, name));
  }

  /** Listed rows. */
  static <T> Subquery of(String alias, Collection<T> rows, List<ValuesField<T>> fields) {
    List<Node> selected = new ArrayList<>();
    List<SqlType> types = new ArrayList<>();
    for (ValuesField<T> field : fields) {
      selected.add(field.expression().node());
      types.add(field.expression().type().sqlType());
    }
    List<List<Node>> values = new ArrayList<>(rows.size());
    for (T row : rows) {
      values.add(fields.stream().map(field -> field.value(row)).toList());
    }
    Derivation listed = new Derivation.Listed(types, values);
    Identifier name = Identifier.of(Checks.operand(alias, "values"));
    List<Boolean> nullable = Collections.nCopies(types.size(), true);
    return of(selected, types, nullable, TablePlace.of(listed, name));
  }

  /** Rows of these columns. */
  static Subquery of(
      List<Node> selected, List<SqlType> types, List<Boolean> nullable, TablePlace place) {
    TableBuilder table = Table.named(place.requireAlias().text());
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < types.size(); i++) {
      Column column = Column.of(name(selected.get(i), i, taken), types.get(i));
      column = nullable.get(i) ? column.nullable() : column;
      table.column(selected.get(i).isSensitive() ? column.sensitive() : column);
    }
    return new Subquery(table.build(), place, List.copyOf(selected));
  }

  private static String name(Node node, int index, Set<String> taken) {
    String name = "c" + (index + 1);
    if (node instanceof NamedNode named) {
      name = named.name().text();
    } else if (node instanceof Node.ColumnNode column) {
      name = column.read().column().name();
    }
    String free = free(name, taken);
    taken.add(free);
    return free;
  }

  /** The name, or one like it that nothing has yet. */
  static String free(String name, Set<String> taken) {
    String free = name;
    for (int i = 2; taken.contains(free); i++) {
      free = name + "_" + i;
    }
    return free;
  }

  /** The same rows under another name, to be read twice in one statement. */
  public Subquery as(String alias) {
    Identifier name = Identifier.of(Checks.operand(alias, "as"));
    return new Subquery(
        aludelTable(), TablePlace.of(aludelSource().place().requireDerivation(), name), selected);
  }

  /**
   * The column that this expression became, a number.
   *
   * @throws QueryException if it was not selected
   */
  public <T extends Number> NumberExpression<T> column(NumberExpression<T> selected) {
    return selected.with(columnOf(selected));
  }

  /** The column that this expression became, a text. */
  public TextExpression column(TextExpression selected) {
    return selected.with(columnOf(selected));
  }

  /** The column that this expression became, a date or time. */
  public <T extends Temporal> TemporalExpression<T> column(TemporalExpression<T> selected) {
    return selected.with(columnOf(selected));
  }

  /** The column that this condition became. */
  public Condition column(Condition selected) {
    return Condition.of(columnOf(selected));
  }

  /** The column that this expression became. */
  public <T> ValueExpression<T> column(ValueExpression<T> selected) {
    return new ValueExpression<>(columnOf(selected), selected.type());
  }

  /** The number of the row, from one, where the rows of a function were asked to have it. */
  public NumberExpression<Long> ordinality() {
    return column(ORDINALITY);
  }

  private Node columnOf(Expression<?> expression) {
    int index = Expression.nodeOf(expression).indexIn(selected);
    if (index < 0) {
      throw new QueryException(
          ErrorCode.EXPRESSION_WAS_NOT_SELECTED,
          expression,
          selected.stream().map(Node::describe).toList());
    }
    return aludelColumn(index);
  }
}
