package dev.aludel.session;

import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Inheritance;
import dev.aludel.mapping.ObjectState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Shares out what is written of objects whose rows are in several tables: a step for each table
 * that it is about, that of the root first where rows are made or changed, last where they are
 * deleted. The version is the root's alone.
 */
final class TableParts {
  private TableParts() {}

  static List<FlushStep.Insert> of(FlushStep.Insert step) {
    if (isWhole(step.mapper())) {
      return List.of(step);
    }
    List<FlushStep.Insert> steps = new ArrayList<>();
    for (Inheritance.Part part : parts(step.mapper())) {
      ColumnSet key = keyOf(part, steps.isEmpty());
      ColumnSet kept = ColumnSet.of(part.columns());
      steps.add(
          new FlushStep.Insert(
              part.mapper(),
              common(step.columns(), kept).and(key),
              common(step.returning(), kept).without(key),
              step.rows()));
    }
    return steps;
  }

  static List<FlushStep.Express> of(FlushStep.Express step) {
    if (isWhole(step.mapper())) {
      return List.of(step);
    }
    boolean isNew = step.row().lifecycle() == ObjectState.PENDING;
    List<FlushStep.Express> steps = new ArrayList<>();
    for (Inheritance.Part part : parts(step.mapper())) {
      ColumnSet key = isNew ? keyOf(part, steps.isEmpty()) : ColumnSet.NONE;
      ColumnSet kept = ColumnSet.of(part.columns());
      ColumnSet columns = common(step.columns(), kept).and(key);
      if (isNew || !columns.isEmpty()) {
        ColumnSet returning = common(step.returning(), kept).without(key);
        steps.add(new FlushStep.Express(part.mapper(), columns, returning, step.row()));
      }
    }
    return steps;
  }

  static List<FlushStep.Update> of(FlushStep.Update step) {
    if (isWhole(step.mapper())) {
      return List.of(step);
    }
    List<FlushStep.Update> steps = new ArrayList<>();
    for (Inheritance.Part part : parts(step.mapper())) {
      ColumnSet columns = common(step.columns(), ColumnSet.of(part.columns()));
      if (!columns.isEmpty()) {
        steps.add(new FlushStep.Update(part.mapper(), columns, step.rows()));
      }
    }
    return steps;
  }

  static List<FlushStep.Delete> of(FlushStep.Delete step) {
    if (isWhole(step.mapper())) {
      return List.of(step);
    }
    List<FlushStep.Delete> steps = new ArrayList<>();
    for (Inheritance.Part part : parts(step.mapper())) {
      steps.add(new FlushStep.Delete(part.mapper(), step.rows()));
    }
    Collections.reverse(steps);
    return steps;
  }

  /** The model whose table keeps some columns, which are all in one. */
  static EntityMapper<?> keeping(EntityMapper<?> mapper, ColumnSet columns) {
    return isWhole(mapper) || columns.isEmpty()
        ? mapper
        : inheritance(mapper).partOf(columns.toArray()[0]).mapper();
  }

  /** Whether a model's table keeps the version, so that a change of it is checked. */
  static boolean keepsVersion(EntityMapper<?> mapper) {
    return mapper.version() < 0 || keeps(mapper, mapper.version());
  }

  /** Whether a model's table keeps a column, and not one above. */
  static boolean keeps(EntityMapper<?> mapper, int column) {
    return isWhole(mapper) || own(mapper).keeps(column);
  }

  /** Those of some columns that a model's table keeps. */
  static ColumnSet kept(EntityMapper<?> mapper, ColumnSet columns) {
    return isWhole(mapper) ? columns : common(columns, ColumnSet.of(own(mapper).columns()));
  }

  /** The key travels to all tables but the first, which may make it. */
  private static ColumnSet keyOf(Inheritance.Part part, boolean isFirst) {
    return isFirst ? ColumnSet.NONE : ColumnSet.of(part.mapper().table().primaryKey());
  }

  private static ColumnSet common(ColumnSet some, ColumnSet others) {
    return some.without(some.without(others));
  }

  private static Inheritance.Part own(EntityMapper<?> mapper) {
    List<Inheritance.Part> parts = parts(mapper);
    return parts.get(parts.size() - 1);
  }

  static List<Inheritance.Part> parts(EntityMapper<?> mapper) {
    return inheritance(mapper).parts();
  }

  private static Inheritance inheritance(EntityMapper<?> mapper) {
    return Objects.requireNonNull(mapper.inheritance());
  }

  /** Whether rows are in one table. */
  static boolean isWhole(EntityMapper<?> mapper) {
    return mapper.inheritance() == null || !mapper.inheritance().isSpread();
  }
}
