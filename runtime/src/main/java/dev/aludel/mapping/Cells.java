package dev.aludel.mapping;

import dev.aludel.jdbc.Row;
import dev.aludel.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record, in order, each beginning where the one before ends. Whoever knows the
 * columns adds them; the generated projection takes them in its constructor, one {@link #next} for
 * each component:
 *
 * <pre>{@code
 * Reading<CategorySales> sales = new CategorySales_(
 *     Cells.of("CategorySales")
 *         .value("name", ValueTypes.string(SqlType.TEXT))
 *         .value("sales", ValueTypes.longInteger(SqlType.BIGINT)));
 * }</pre>
 *
 * Used once, by one thread.
 */
public final class Cells {
  private final String record;
  private final List<Cell<?>> cells = new ArrayList<>();
  private int width;
  private int next;

  private Cells(String record) {
    this.record = record;
  }

  /** No component yet of the record with this name, which errors say. */
  public static Cells of(String record) {
    return new Cells(record);
  }

  /** Adds a component that is one column. */
  public Cells value(String component, ValueType<?> type) {
    cells.add(Cell.value(place(component), type));
    width++;
    return this;
  }

  /** Adds a component that is made of several columns: an object, or a record. */
  public Cells object(String component, Reading<?> reading, int columns) {
    cells.add(Cell.object(place(component), reading));
    width += columns;
    return this;
  }

  /** Adds a record that is null where all its columns are NULL, as those of a LEFT JOIN are. */
  public Cells objectIfAny(String component, Reading<?> reading, int columns) {
    return object(
        component, (row, at) -> isAny(row, at, columns) ? reading.read(row, at) : null, columns);
  }

  /** The next component; the caller says its type, which is the one that was added. */
  @SuppressWarnings("unchecked") // The factory that the compiler checked has added this type.
  public <T> Cell<T> next() {
    return (Cell<T>) cells.get(next++);
  }

  /** All components at once, as {@link Cell#readStored} answers them. */
  public <R> Reading<R> together(Function<@Nullable Object[], R> maker) {
    Cell<?>[] all = cells.toArray(Cell<?>[]::new);
    return (row, at) -> {
      @Nullable Object[] values = new Object[all.length];
      for (int i = 0; i < all.length; i++) {
        values[i] = all[i].readStored(row, at);
      }
      return maker.apply(values);
    };
  }

  private Cell.Place place(String component) {
    return new Cell.Place(record, component, width);
  }

  private static boolean isAny(Row row, int at, int columns) {
    for (int i = 0; i < columns; i++) {
      if (!row.isNull(at + i)) {
        return true;
      }
    }
    return false;
  }
}
