package dev.aludel.jdbc;

import dev.aludel.sql.Bind;
import dev.aludel.type.SqlType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one execution, collected in the order of their question marks.
 *
 * <p>Values are database values: those of a column's type after conversion. A sensitive one is sent
 * like any other, but listeners, logs and errors see {@code ***}.
 */
public final class Parameters {
  /** No parameters. */
  public static final Parameters NONE = new Parameters(0);

  static final Object MASK = "***";

  private SqlType[] types;
  private @Nullable Object[] values;
  private int size;
  private @Nullable BitSet sensitive;

  public Parameters() {
    this(8);
  }

  /** Parameters with room for as many as are expected. */
  public Parameters(int expected) {
    types = new SqlType[expected];
    values = new Object[expected];
  }

  /** The parameters of a rendered statement. */
  public static Parameters of(List<Bind> binds) {
    Parameters parameters = new Parameters(binds.size());
    for (Bind bind : binds) {
      parameters.add(bind);
    }
    return parameters;
  }

  static Parameters of(long key) {
    return new Parameters(1).add(SqlType.BIGINT, key);
  }

  /** The parameters to judge a failed batch by: it does not say which of its executions failed. */
  static Parameters mostSensitive(List<Parameters> executions) {
    return executions.stream()
        .filter(Parameters::hasSensitive)
        .findFirst()
        .orElseGet(() -> executions.get(0));
  }

  private void add(Bind bind) {
    if (bind.sensitive()) {
      addSensitive(bind.type(), bind.value());
    } else {
      add(bind.type(), bind.value());
    }
  }

  /** Adds a value, null, or an array of them: see {@link #addArray}. */
  public Parameters add(SqlType type, @Nullable Object value) {
    if (size == values.length) {
      if (this == NONE) {
        throw new IllegalStateException("NONE is shared: make new Parameters().");
      }
      int room = Math.max(8, size * 2);
      types = Arrays.copyOf(types, room);
      values = Arrays.copyOf(values, room);
    }
    types[size] = type;
    values[size++] = value;
    return this;
  }

  /** Adds a value, or null, that nobody but the database may see. */
  public Parameters addSensitive(SqlType type, @Nullable Object value) {
    markSensitive();
    return add(type, value);
  }

  /** Adds one parameter that holds many values: for {@code = any(?)} and {@code unnest(?)}. */
  public Parameters addArray(SqlType elementType, @Nullable Object[] elements) {
    return add(elementType, elements);
  }

  public int size() {
    return size;
  }

  boolean hasSensitive() {
    return sensitive != null;
  }

  void bindTo(PreparedStatement statement, Driver driver) throws SQLException {
    for (int i = 0; i < size; i++) {
      Object value = values[i];
      if (value instanceof Object[] array) {
        driver.bindArray(statement, i + 1, types[i], array);
      } else {
        driver.bind(statement, i + 1, types[i], value);
      }
    }
  }

  /** What listeners, logs and errors may see. */
  List<@Nullable Object> visible() {
    List<@Nullable Object> visible = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      if (sensitive != null && sensitive.get(i)) {
        visible.add(MASK);
      } else if (values[i] instanceof Object[] array) {
        visible.add(Collections.unmodifiableList(Arrays.asList(array.clone())));
      } else {
        visible.add(values[i]);
      }
    }
    return visible;
  }

  private void markSensitive() {
    if (sensitive == null) {
      sensitive = new BitSet();
    }
    sensitive.set(size);
  }
}
