package dev.aludel.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The definition of a table, as the metamodel spells it out.
 *
 * @param name of the table
 * @param columns in table order
 * @param primaryKey the names of its columns, none for a guilty model
 * @param foreignKeys in order
 * @param constraints what else is demanded of the rows
 * @param properties what selects compute
 */
public record TablePlan(
    TableName name,
    List<TableColumn> columns,
    List<String> primaryKey,
    List<LinkedForeignKey> foreignKeys,
    Constraints constraints,
    List<Property> properties) {

  public TablePlan {
    columns = List.copyOf(columns);
    primaryKey = List.copyOf(primaryKey);
    foreignKeys = List.copyOf(foreignKeys);
    properties = List.copyOf(properties);
  }

  /**
   * What selects compute of a row.
   *
   * @param parts text and columns in turn; empty where only queries say it
   * @param tables what its subqueries call their tables
   * @param kept whether writing the row leaves it as it is
   */
  public record Property(
      SqlTypeDescriptor type,
      List<String> parts,
      List<String> tables,
      boolean nullable,
      boolean kept) {

    public Property {
      parts = List.copyOf(parts);
      tables = List.copyOf(tables);
    }
  }

  /** What a table is called, and what is said about it. */
  public record TableName(String text, Optional<String> schema, Optional<String> comment) {}

  /**
   * A column of a table.
   *
   * @param source where the database takes a value from that was not sent
   */
  public record TableColumn(
      String name,
      SqlTypeDescriptor type,
      boolean nullable,
      boolean sensitive,
      Optional<String> comment,
      Source source) {}

  /** Where the database takes a value from that was not sent. */
  public sealed interface Source {

    /** From nowhere. */
    record None() implements Source {}

    /** It counts. */
    record Identity(Numbering numbering) implements Source {}

    /** From a sequence. */
    record FromSequence(String name, Numbering numbering) implements Source {}

    /** Its clock. */
    record Now() implements Source {}

    /** An SQL expression. */
    record Expression(String text) implements Source {}

    /** An SQL expression over the row, which nobody else sets. */
    record Computed(String text) implements Source {}
  }

  /** What else is demanded of the rows, what is indexed, and what is executed with it. */
  public record Constraints(
      List<Unique> uniques,
      List<CheckConstraint> checks,
      List<Index> indexes,
      List<DdlDescriptor> ddl) {

    public Constraints {
      uniques = List.copyOf(uniques);
      checks = List.copyOf(checks);
      indexes = List.copyOf(indexes);
      ddl = List.copyOf(ddl);
    }
  }

  /** A UNIQUE constraint over columns of these names. */
  public record Unique(
      List<String> columns,
      Optional<String> name,
      ForeignKeyActions.Deferral deferral,
      Optional<String> comment) {

    public Unique {
      columns = List.copyOf(columns);
    }

    /** One that is named by the convention and checked at once. */
    public static Unique of(List<String> columns) {
      return new Unique(
          columns, Optional.empty(), ForeignKeyActions.Deferral.NOT_DEFERRABLE, Optional.empty());
    }
  }

  /** A CHECK constraint; the columns it mentions are for its conventional name. */
  public record CheckConstraint(
      String condition, Optional<String> name, List<String> columns, Optional<String> comment) {

    public CheckConstraint {
      columns = List.copyOf(columns);
    }
  }

  /** An index. */
  public record Index(List<IndexEntry> entries, Optional<String> name, boolean unique) {

    public Index {
      entries = List.copyOf(entries);
    }
  }

  /**
   * What an index sorts by.
   *
   * @param text a column's name, or an expression
   * @param expression whether it is an expression
   * @param descending whether the largest comes first
   * @param columns the columns that an expression mentions
   */
  public record IndexEntry(
      String text, boolean expression, boolean descending, List<String> columns) {

    public IndexEntry {
      columns = List.copyOf(columns);
    }
  }
}
