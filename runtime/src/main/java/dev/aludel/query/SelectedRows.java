package dev.aludel.query;

import dev.aludel.sql.Join;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where the rows of a select have NULL, as its joins, groups and conditions tell: {@code
 * where(PRODUCT.description.isNotNull())} leaves only rows that have one, and so does every
 * comparison with it.
 */
final class SelectedRows implements Nullness {
  private final boolean grouped;
  private final Set<Node> present;
  private final Predicate<Source> optional;

  private final List<Source> listed;

  private SelectedRows(
      boolean grouped, Set<Node> present, Predicate<Source> optional, List<Source> listed) {
    this.listed = listed;
    this.grouped = grouped;
    this.present = present;
    this.optional = optional;
  }

  static SelectedRows of(Clauses clauses) {
    if (clauses.groups().haveSets()) {
      return new SelectedRows(true, Set.of(), source -> true, List.of());
    }
    Conditions conditions = new Conditions();
    Set<Source> joined = clauses.optionalTables();
    // Of a right or full join, also what was joined before may have no row.
    boolean kept =
        clauses.tables().joins().stream()
            .noneMatch(each -> each.kind() == Join.Kind.RIGHT || each.kind() == Join.Kind.FULL);
    for (Clauses.Joined join : clauses.tables().joins()) {
      if (kept && join.kind() == Join.Kind.INNER) {
        conditions.require(join.on());
      }
    }
    clauses.tables().where().forEach(conditions::require);
    clauses.groups().having().forEach(conditions::require);
    return new SelectedRows(
        !clauses.groups().by().isEmpty(),
        conditions.present,
        source -> isOptional(source, joined, conditions.found),
        clauses.tables().listed());
  }

  /** The same if every table of it had a row. */
  Nullness withAllTables() {
    return new SelectedRows(grouped, present, source -> false, listed);
  }

  /** The same if there were a row to aggregate. */
  Nullness inGroups() {
    return new SelectedRows(true, present, this::isOptional, listed);
  }

  @Override
  public boolean isOptional(Source source) {
    return optional.test(source);
  }

  @Override
  public boolean lacks(Source source, int column) {
    return source.isLackedBy(listed, column);
  }

  @Override
  public boolean isGrouped() {
    return grouped;
  }

  @Override
  public boolean isPresent(Node node) {
    return present.contains(node);
  }

  private static boolean isOptional(Source source, Set<Source> joined, Set<Source> found) {
    if (found.contains(source)) {
      return false;
    }
    Step step = source.place().step();
    return step == null
        ? joined.contains(source)
        : step.isOptional() || isOptional(step.owner(), joined, found);
  }

  /** What is surely not NULL where conditions hold, and the tables that surely have a row. */
  private static final class Conditions {
    private final Set<Node> present = new HashSet<>();
    private final Set<Source> found = new HashSet<>();

    void require(Node condition) {
      for (Node part : condition.conjuncts()) {
        add(part);
        if (part instanceof Node.Composite test
            && test.operation() == Operation.Plain.IS_NOT_NULL) {
          test.operands().forEach(this::add);
        } else if (part instanceof Node.SubqueryNode test && test.use() == SubqueryUse.IN) {
          test.operands().forEach(this::add);
        }
      }
    }

    private void add(Node node) {
      present.add(node);
      node.presentWithThis().forEach(this::add);
      if (node instanceof Node.ColumnNode column) {
        find(column.source());
      }
    }

    private void find(Source source) {
      found.add(source);
      Step step = source.place().step();
      if (step != null) {
        find(step.owner());
      }
    }
  }
}
