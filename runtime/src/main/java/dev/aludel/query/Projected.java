package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.mapping.Cells;
import dev.aludel.mapping.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A record in every row: what {@code of(…)} of the class that is generated for a
 * {@code @Projection} answers. It is selected as one item, alone or among others, and read by
 * column index straight into the constructor.
 *
 * <pre>{@code
 * session.list(
 *     select(CategorySales_.of(CATEGORY.name, sum(ORDER_ITEM.price).coalesce(ZERO), count()))
 *         .from(CATEGORY) …);
 * }</pre>
 *
 * <p>An expression that can be NULL cannot fill a component that is not nullable: a statement that
 * tries is refused before it is sent, as far as its tables, joins, conditions and groups tell. NULL
 * that comes nevertheless is an error when the row is read.
 *
 * @param <R> the record
 */
public sealed class Projected<R> implements Selectable<R> permits CompositeColumn {
  private final String name;
  private final @Nullable Function<Cells, Reading<R>> maker;
  private final List<Component> components;

  /** One that says the rest itself. */
  Projected(String name) {
    this.name = name;
    this.maker = null;
    this.components = List.of();
  }

  private Projected(String name, Function<Cells, Reading<R>> maker, List<Component> components) {
    this.name = name;
    this.maker = maker;
    this.components = components;
  }

  /** A record of these; for generated projections. */
  public static <R> Projected<R> of(
      String name, Function<Cells, Reading<R>> maker, Component... components) {
    return new Projected<>(name, maker, List.of(components));
  }

  /**
   * What fills a component.
   *
   * @param name the component's
   * @param nullable whether it takes null
   */
  public record Component(String name, Selectable<?> item, boolean nullable) {
    /** The table of a record is the record. */
    public Component {
      item = plain(item);
    }

    /** Of a component that takes no null. */
    public static Component of(String name, Selectable<?> item) {
      return new Component(name, Checks.present(item, name), false);
    }

    /** Of a component that takes null. */
    public static Component nullable(String name, Selectable<?> item) {
      return new Component(name, Checks.present(item, name), true);
    }
  }

  List<Component> components() {
    return components;
  }

  /** The item itself; of the table of a record, the record. */
  static <T> Selectable<T> plain(Selectable<T> item) {
    return item instanceof RecordTable<T> table ? table.aludelRow() : item;
  }

  /** Whether it is known to be null where its columns are, and else to have what it needs. */
  boolean isWholeOrNull() {
    return false;
  }

  /** Takes one cell for each component. */
  Reading<R> make(Cells cells) {
    return Objects.requireNonNull(maker).apply(cells);
  }

  List<Selectable<?>> items() {
    List<Selectable<?>> items = new ArrayList<>(components().size());
    for (Component component : components()) {
      items.add(component.item());
    }
    return items;
  }

  /** Tells what decides whether it can be read from rows. */
  void addTo(QueryShape shape) {
    shape.add(name).add(components().size());
    for (Component component : components()) {
      shape.add(component.nullable());
      if (component.item() instanceof Projected<?> nested) {
        nested.addTo(shape);
      }
    }
  }

  /** How rows become the record where that runner is asked. */
  Reading<R> reading(StatementRunner runner) {
    Cells cells = Cells.of(name);
    for (Component component : components()) {
      RowShape.add(cells, component, runner);
    }
    return make(cells);
  }

  /** Refuses expressions that can be NULL in these rows where the record takes none. */
  void requirePresent(SelectedRows rows) {
    for (Component component : components()) {
      requirePresent(component, rows, rows);
    }
  }

  /** A record that is null without a row needs its components only where there is one. */
  private void requirePresent(Component component, Nullness rows, SelectedRows all) {
    if (component.item() instanceof Projected<?> nested && !nested.isWholeOrNull()) {
      boolean whole = !component.nullable() || nested.isSurelyPresent(rows);
      Nullness inside = whole ? rows : all.withAllTables();
      nested.components().forEach(each -> nested.requirePresent(each, inside, all));
    } else if (!component.nullable()) {
      String reason = reason(component.item(), rows, all);
      if (reason != null) {
        throw new QueryException(
            ErrorCode.COMPONENT_CAN_BE_NULL, name, component.name(), component.item(), reason);
      }
    }
  }

  private boolean isSurelyPresent(Nullness rows) {
    return components().stream().anyMatch(component -> !canBeNull(component.item(), rows));
  }

  private static boolean canBeNull(Selectable<?> item, Nullness rows) {
    if (item instanceof Projected<?> nested) {
      return !nested.isSurelyPresent(rows);
    }
    return item instanceof EntityTable<?, ?> table
        ? rows.isOptional(table.aludelSource())
        : ((Expression<?>) item).node().canBeNull(rows);
  }

  /** Why it can be NULL; null if it cannot. */
  private static @Nullable String reason(Selectable<?> item, Nullness rows, SelectedRows all) {
    if (!canBeNull(item, rows)) {
      return null;
    }
    if (!canBeNull(item, all.withAllTables())) {
      return "its table may have no row there";
    }
    return canBeNull(item, all.inGroups())
        ? "a value in it may be NULL"
        : "there may be no row to aggregate";
  }

  /** Its name and what fills it. */
  @Override
  public String toString() {
    return components().stream()
        .map(component -> component.item().toString())
        .collect(Collectors.joining(", ", name + "(", ")"));
  }
}
