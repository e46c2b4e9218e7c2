package dev.aludel.query;

import dev.aludel.schema.Table;
import dev.aludel.schema.TableName;
import dev.aludel.sql.Identifier;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a table stands in a statement: under its own name, under an alias, or at the end of a path
 * from another table. Equal by value, so that two mentions of one path are one table. Generated
 * metamodels pass it on; users write {@code as("p")} and {@code PRODUCT.category()} instead.
 */
public final class TablePlace {
  private static final TablePlace OWN = new TablePlace(null, null, null, null);

  private final @Nullable Identifier alias;
  private final @Nullable Step step;
  private final @Nullable Derivation derivation;
  // Whose rows these are, if they have another name than the model's table; says nothing about
  // where they are.
  private final @Nullable TableName of;
  // A path's is that of all its steps: kept, since statements look for places often.
  private final int hash;

  private TablePlace(
      @Nullable Identifier alias,
      @Nullable Step step,
      @Nullable Derivation derivation,
      @Nullable TableName of) {
    this.alias = alias;
    this.step = step;
    this.derivation = derivation;
    this.of = of;
    this.hash = 31 * Objects.hashCode(alias) + Objects.hashCode(step);
  }

  /** Under its own name. */
  public static TablePlace own() {
    return OWN;
  }

  /** Under another name; refused if it cannot be an identifier. */
  public static TablePlace as(String alias) {
    return new TablePlace(Identifier.of(Checks.operand(alias, "as")), null, null, null);
  }

  /** The same rows, if they are none of the database's tables, under another name. */
  TablePlace named(String alias) {
    TablePlace named = as(alias);
    return derivation == null ? named : new TablePlace(named.alias, null, derivation, of);
  }

  static TablePlace after(Step step) {
    return new TablePlace(null, step, null, null);
  }

  /** Rows that are none of the database's tables. */
  static TablePlace of(Derivation derivation, Identifier alias) {
    return new TablePlace(alias, null, derivation, null);
  }

  /** The same where a model's columns are those of another table. */
  TablePlace of(TableName other) {
    return new TablePlace(alias, step, derivation, other);
  }

  /** A model's table as it is called here. */
  Table named(Table table) {
    return of == null || of.equals(table.tableName()) ? table : table.named(of);
  }

  Optional<Identifier> alias() {
    return Optional.ofNullable(alias);
  }

  boolean isAlias() {
    return alias != null;
  }

  Identifier requireAlias() {
    return Objects.requireNonNull(alias);
  }

  @Nullable Derivation derivation() {
    return derivation;
  }

  Derivation requireDerivation() {
    return Objects.requireNonNull(derivation);
  }

  @Nullable Step step() {
    return step;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof TablePlace that
        && hash == that.hash
        && Objects.equals(alias, that.alias)
        && Objects.equals(step, that.step)
        && Objects.equals(derivation, that.derivation);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    if (step != null) {
      return step.toString();
    }
    return alias == null ? "its own name" : "alias " + alias.text();
  }
}
