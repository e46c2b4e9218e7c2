package dev.aludel.dialect;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Cast;
import dev.aludel.sql.ColumnReference;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.DefaultValue;
import dev.aludel.sql.Delete;
import dev.aludel.sql.Exists;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.InArray;
import dev.aludel.sql.InList;
import dev.aludel.sql.Insert;
import dev.aludel.sql.InsertRows;
import dev.aludel.sql.Literal;
import dev.aludel.sql.Logical;
import dev.aludel.sql.Not;
import dev.aludel.sql.RowValue;
import dev.aludel.sql.Select;
import dev.aludel.sql.SelectColumn;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.SqlStatement;
import dev.aludel.sql.SqlText;
import dev.aludel.sql.Update;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * The texts that mappers are made of: by key, by foreign key, whole rows. The annotation processor
 * writes them into generated code, the session asks for those whose shape is known at run time
 * only. Columns are meant by position in their table; parameters stand in the order of the text.
 */
public final class CrudStatements {
  private final Dialect dialect;

  /**
   * An association table as one side of a many-to-many relationship sees it.
   *
   * @param toTarget the columns that refer to the target
   * @param toSource the columns that refer to the source
   */
  public record Links(Table table, List<String> toTarget, List<String> toSource) {

    /** Copies the lists. */
    public Links {
      toTarget = List.copyOf(toTarget);
      toSource = List.copyOf(toSource);
    }

    int[] source() {
      return table.indexesOf(toSource);
    }
  }

  /** A column to sort by: of the target, or of the association table. */
  public record TailOrder(int column, boolean ofLink, boolean descending) {}

  CrudStatements(Dialect dialect) {
    this.dialect = dialect;
  }

  /** One text for several dialects: that of the first, and those of others where they differ. */
  public static SqlText inEach(List<Dialect> dialects, Function<CrudStatements, String> statement) {
    String common = statement.apply(dialects.get(0).crud());
    SqlText text = SqlText.of(common);
    for (Dialect dialect : dialects) {
      String own = statement.apply(dialect.crud());
      text = own.equals(common) ? text : text.with(dialect.name(), own);
    }
    return text;
  }

  /** All columns in the table's order: {@code select id, name from products}. */
  public String select(Table table) {
    return text(all(table));
  }

  /** Some columns: {@code select name, price from products}. */
  public String select(Table table, int[] columns) {
    return text(some(table, columns));
  }

  /** All columns of one row: {@code … where id = ?}. */
  public String selectByKey(Table table) {
    return text(all(table).withWhere(match(table, key(table))));
  }

  /** Some columns of one row. */
  public String selectByKey(Table table, int[] columns) {
    return text(some(table, columns).withWhere(match(table, key(table))));
  }

  /** Inserts rows of some columns: {@code insert into t (a, b) values (?, ?), (?, ?)}. */
  public String insert(Table table, int[] columns, int rows) {
    return insert(table, columns, rows, new int[0]);
  }

  /**
   * The same, executed as a query that answers columns of each new row, in the order of the rows.
   * No columns make rows of defaults.
   */
  public String insert(Table table, int[] columns, int rows, int[] returning) {
    List<SelectColumn> answer = columns(table, returning);
    if (columns.length == 0 && rows > 1) {
      InsertRows defaults =
          new InsertRows(Collections.nCopies(rows, List.of(DefaultValue.DEFAULT)));
      return text(new Insert(table.reference(), names(table, new int[] {0}), defaults, answer));
    }
    InsertRows values = new InsertRows(Collections.nCopies(rows, parameters(table, columns)));
    return text(new Insert(table.reference(), names(table, columns), values, answer));
  }

  /**
   * Inserts any number of rows, given as one array per column; executed as a query if columns are
   * returned. Numbers that the database gives ascend in the order of the rows. For dialects that
   * {@link Dialect#supportsArrayInsert}.
   */
  public String insertFromArrays(Table table, int[] columns, int[] returning) {
    return text(ArrayStatements.insert(table, columns, columns(table, returning)));
  }

  /**
   * Inserts a row unless there is one whose columns match: {@code insert into t (a, b) select
   * cast(? as integer), cast(? as integer) where not exists (select 1 from t where a = ? and b =
   * ?)}.
   */
  public String insertMissing(Table table, int[] columns, int[] matching) {
    List<SelectColumn> values =
        Arrays.stream(columns)
            .mapToObj(table::column)
            .map(column -> SelectColumn.of(new Cast(parameter(column), column.type())))
            .toList();
    Select same =
        Select.of(Literal.of(1)).withFrom(table.reference()).withWhere(match(table, matching));
    Select row = Select.of(values).withWhere(new Not(new Exists(same)));
    return text(new Insert(table.reference(), names(table, columns), row, List.of()));
  }

  /** Updates columns of one row: {@code update t set a = ? where id = ?}. */
  public String update(Table table, int[] columns) {
    return update(table, columns, key(table));
  }

  /**
   * Updates columns where others match, say the key and a version: {@code … where id = ? and …}.
   */
  public String update(Table table, int[] columns, int[] matching) {
    return update(table, columns, matching, new int[0]);
  }

  /** The same; with columns to return it is executed as a query that answers them. */
  public String update(Table table, int[] columns, int[] matching, int[] returning) {
    List<Update.Assignment> assignments =
        Arrays.stream(columns)
            .mapToObj(table::column)
            .map(column -> new Update.Assignment(column.identifier(), parameter(column)))
            .toList();
    return text(
        new Update(
            table.reference(),
            assignments,
            null,
            match(table, matching),
            columns(table, returning)));
  }

  /**
   * Updates the same columns of many rows, given as one array per column, then one per matching
   * column (the key as it was). For dialects that {@link Dialect#supportsArrayInsert}.
   */
  public String updateFromArrays(Table table, int[] columns, int[] matching) {
    return updateFromArrays(table, columns, matching, new int[0]);
  }

  /** The same; with columns to return it is a query that answers them of the rows it found. */
  public String updateFromArrays(Table table, int[] columns, int[] matching, int[] returning) {
    List<SelectColumn> answer =
        Arrays.stream(returning)
            .mapToObj(table::column)
            .map(column -> new ColumnReference(table.reference().qualifier(), column.identifier()))
            .map(SelectColumn::of)
            .toList();
    return text(ArrayStatements.update(table, columns, matching, answer));
  }

  /** {@code update t set a = case when id = ? then ? … end where id in (?, ?)}. */
  public String updateByCase(Table table, int[] set, int rows) {
    int[] key = key(table);
    return text(ArrayStatements.byCase(table, set, match(table, key), among(table, key, rows)));
  }

  /** Deletes one row: {@code delete from t where id = ?}. */
  public String deleteByKey(Table table) {
    return delete(table, key(table));
  }

  /** Deletes the rows whose columns match: {@code delete from t where a = ? and b = ?}. */
  public String delete(Table table, int[] matching) {
    return text(Delete.from(table.reference(), match(table, matching)));
  }

  /** Deletes many rows, whose keys are one array: {@code delete from t where id = any(?)}. */
  public String deleteByKeys(Table table) {
    return text(Delete.from(table.reference(), any(table, onlyKey(table))));
  }

  /** Continues {@link #select}: {@code where user_id = ?}. */
  public String whereTail(Table table, int... columns) {
    return tail(match(table, columns));
  }

  /** The same, sorted: {@code where user_id = ? order by created_at desc}. */
  public String whereTail(Table table, int[] columns, List<TailOrder> order) {
    return whereTail(table, columns)
        + new RelationTails(dialect).order(order, term -> reference(table.column(term.column())));
  }

  /** Continues {@link #select} for many rows: {@code where (a, b) in ((?, ?), (?, ?))}. */
  public String whereAmongTail(Table table, int[] columns, int count) {
    return tail(among(table, columns, count));
  }

  /**
   * Continues {@link #select} of the target of a many-to-many relationship, for one source: {@code
   * join (select course_id as link_1 from enrollments where student_id = ?) as link on link.link_1
   * = id}. The association table's other columns stay inside, so that none of them can be mistaken
   * for one of the target's. (H2 takes ten times as long for {@code in (select …)}.)
   *
   * @param target the columns of the target that the association table refers to
   * @param order of the target's columns, and of the association table's
   */
  public String throughTail(Table table, int[] target, Links through, List<TailOrder> order) {
    return new RelationTails(dialect).through(table, target, through, order);
  }

  private String text(SqlStatement statement) {
    return dialect.render(statement).text();
  }

  private String tail(SqlExpression condition) {
    return new StatementRenderer(new SqlWriter(dialect)).expression(" where ", condition).text();
  }

  private static Select all(Table table) {
    return some(table, allColumns(table));
  }

  private static Select some(Table table, int[] columns) {
    return Select.of(columns(table, columns)).withFrom(table.reference());
  }

  static SqlExpression match(Table table, int[] columns) {
    return new Logical(
        Logical.Operator.AND,
        Arrays.stream(columns)
            .mapToObj(table::column)
            .<SqlExpression>map(column -> Comparison.equal(reference(column), parameter(column)))
            .toList());
  }

  private static SqlExpression any(Table table, int column) {
    return new InArray(reference(table.column(column)), parameter(table.column(column)), false);
  }

  private static InList among(Table table, int[] columns, int count) {
    List<SqlExpression> parameters = parameters(table, columns);
    SqlExpression row = parameters.size() == 1 ? parameters.get(0) : new RowValue(parameters);
    return new InList(row(table, columns), Collections.nCopies(count, row), false);
  }

  private static SqlExpression row(Table table, int[] columns) {
    List<SqlExpression> references =
        Arrays.stream(columns)
            .mapToObj(table::column)
            .<SqlExpression>map(CrudStatements::reference)
            .toList();
    return references.size() == 1 ? references.get(0) : new RowValue(references);
  }

  private static List<SqlExpression> parameters(Table table, int[] columns) {
    return Arrays.stream(columns)
        .mapToObj(table::column)
        .<SqlExpression>map(CrudStatements::parameter)
        .toList();
  }

  private static List<SelectColumn> columns(Table table, int[] columns) {
    return Arrays.stream(columns)
        .mapToObj(column -> SelectColumn.of(value(table, column)))
        .toList();
  }

  private static SqlExpression value(Table table, int number) {
    return table.isProperty(number)
        ? table.property(number).in(table)
        : reference(table.column(number));
  }

  private static List<Identifier> names(Table table, int[] columns) {
    return Arrays.stream(columns).mapToObj(table::column).map(Column::identifier).toList();
  }

  static ColumnReference reference(Column column) {
    return new ColumnReference(null, column.identifier());
  }

  private static Bind parameter(Column column) {
    return Bind.parameter(column.type());
  }

  private static int[] allColumns(Table table) {
    int[] columns = new int[table.columns().size()];
    Arrays.setAll(columns, position -> position);
    return columns;
  }

  private static int[] key(Table table) {
    int[] key = table.primaryKey();
    if (key.length == 0) {
      throw new MappingException(ErrorCode.PRIMARY_KEY_IS_MISSING, table);
    }
    return key;
  }

  private static int onlyKey(Table table) {
    int[] key = key(table);
    if (key.length > 1) {
      throw new IllegalArgumentException("the key of " + table + " has several columns");
    }
    return key[0];
  }
}
