package dev.aludel.query;

import dev.aludel.sql.Compound;
import dev.aludel.sql.Identifier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A common table of a statement. Equal to itself only: the query of a recursive one names it. */
final class CommonRows {
  private final Identifier name;
  private final @Nullable Boolean materialized;
  private @Nullable QueryBody body;

  private CommonRows(String name, @Nullable Boolean materialized) {
    this.name = Identifier.of(Checks.operand(name, "cte"));
    this.materialized = materialized;
  }

  static Subquery of(QueryStatement<?> query, String name, @Nullable Boolean materialized) {
    CommonRows rows = new CommonRows(name, materialized);
    rows.body = Subquery.wholeBody(query);
    return Subquery.of(query, new Derivation.Common(rows), rows.name);
  }

  /** A table that is read in its own query. */
  static <R> Subquery recursive(
      String name,
      Compound.Operator operator,
      QueryStatement<R> base,
      Function<Subquery, QueryStatement<R>> step) {
    CommonRows rows = new CommonRows(name, null);
    Subquery self = Subquery.of(base, new Derivation.Common(rows), rows.name);
    rows.body = CompoundStatement.of(operator, base, step.apply(self)).body();
    return self;
  }

  Identifier name() {
    return name;
  }

  @Nullable Boolean materialized() {
    return materialized;
  }

  QueryBody body() {
    if (body == null) {
      throw new IllegalStateException(name.text() + " is not complete yet");
    }
    return body;
  }
}
