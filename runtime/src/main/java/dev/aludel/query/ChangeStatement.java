package dev.aludel.query;

import dev.aludel.dialect.Dialect;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.sql.SqlStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An insert, update or delete made by {@link Sql}: an immutable value until a runner executes it.
 */
public sealed interface ChangeStatement permits DeleteStatement, InsertStatement, UpdateStatement {

  /** The statement as a tree; refused if something is missing or mentioned out of place. */
  SqlStatement tree();

  /**
   * The statements that do it, one after the other: one, but for an insert of more rows than one
   * should have. A runner does all of them, or none, in a savepoint; with {@code
   * Isolation.AUTOCOMMIT} each is committed on its own.
   */
  default List<SqlStatement> trees() {
    return List.of(tree());
  }

  /** How the model is mapped whose rows this may change or delete; empty if there is none. */
  default Optional<EntityMapper<?>> mapper() {
    return Optional.empty();
  }

  /** The condition on rows as a test of objects in memory; empty if it cannot be one. */
  default Optional<RowTest> rowTest() {
    return Optional.empty();
  }

  /** The same of rows only that fulfil what a session demands; an insert stays as it is. */
  default ChangeStatement demanding(Criteria criteria) {
    return this;
  }

  /** The same answering this of each row that it changes: a value, or a record of some. */
  default <T> ReturningStatement<T> returning(Selectable<T> item) {
    return ReturningStatement.of(this, RowShape.single(Checks.present(item, "An expression")));
  }

  /**
   * The same answering these of each row that it changes. They name columns of the table only, and
   * follow no path.
   */
  default ReturningStatement<ResultRow> returning(
      Selectable<?> first, Selectable<?> second, Selectable<?>... more) {
    List<Selectable<?>> all = new ArrayList<>(List.of(first, second));
    all.addAll(Checks.noNulls(Arrays.asList(more), "An expression"));
    return ReturningStatement.of(this, RowShape.several(all));
  }

  /** The text for this database; values are {@code ?}. */
  default String sql(Dialect dialect) {
    return dialect.render(tree()).text();
  }

  /** The text for the database of this name: {@code "h2"}, {@code "postgresql"}. */
  default String sql(String dialect) {
    return sql(Dialect.named(dialect));
  }

  /**
   * The text for this database with the values written into it, see {@link
   * QueryStatement#literalSql}; of several statements one after the other, with semicolons between
   * them.
   */
  default String literalSql(Dialect dialect) {
    return trees().stream().map(dialect::renderLiterally).collect(Collectors.joining(";\n"));
  }

  /** The same for the database of this name: {@code "h2"}, {@code "postgresql"}. */
  default String literalSql(String dialect) {
    return literalSql(Dialect.named(dialect));
  }
}
