package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * How a method with {@code @Sql} is carried out.
 *
 * @param pieces of the statement, in order
 * @param reading how a row is read; empty if rows are counted
 * @param tables what it mentions, sorted
 */
public record SqlMethodPlan(
    SqlMethodDescriptor method,
    List<Piece> pieces,
    Effect effect,
    Optional<Reading> reading,
    List<String> tables) {

  public SqlMethodPlan {
    pieces = List.copyOf(pieces);
    tables = List.copyOf(tables);
  }

  /**
   * A part of the statement.
   *
   * @param bindings one for each of its question marks
   * @param needed the parameters without which it is left out
   */
  public record Piece(SqlPlan.Text text, List<Binding> bindings, List<String> needed) {
    public Piece {
      bindings = List.copyOf(bindings);
      needed = List.copyOf(needed);
    }
  }

  /**
   * The value of a question mark.
   *
   * @param type of its values, which is the column's if they travel as those of a column
   * @param sqlType that column's; empty where the Java type says it
   */
  public record Binding(
      SqlMethodDescriptor.Parameter parameter,
      JavaType type,
      Optional<SqlTypeDescriptor> sqlType,
      boolean sensitive) {}

  /** What it does to rows. */
  public enum Kind {
    SELECT,
    INSERT,
    CHANGE
  }

  /**
   * What it does to rows, and whose.
   *
   * @param model whose objects load again; empty for those of all
   */
  public record Effect(Kind kind, Optional<ClassName> model) {}

  /** How a row, or a part of it, is read; columns are counted from 1. */
  public sealed interface Reading {

    /**
     * A value.
     *
     * @param sqlType of the column whose values travel so; empty where the Java type says it
     */
    record Value(JavaType type, Optional<SqlTypeDescriptor> sqlType, boolean nullable, int index)
        implements Reading {}

    /**
     * An object whose columns begin there.
     *
     * @param names what they are to a model of a hierarchy; empty for others, whose columns have an
     *     order
     */
    record Entity(ClassName model, int index, List<String> names) implements Reading {
      public Entity {
        names = List.copyOf(names);
      }
    }

    /**
     * A record, by its constructor.
     *
     * @param absent the columns that are all NULL where there is no record; empty if there is one
     */
    record Row(ClassName type, List<Reading> parts, List<Integer> absent) implements Reading {
      public Row {
        parts = List.copyOf(parts);
        absent = List.copyOf(absent);
      }
    }
  }
}
