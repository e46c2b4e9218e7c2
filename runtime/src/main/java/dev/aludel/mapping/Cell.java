package dev.aludel.mapping;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.jdbc.Row;
import dev.aludel.type.ValueType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record, as it is read from a row. Generated projections have one for each; it
 * knows at which column it begins. What a column holds as Java wants it is taken as it is, without
 * a box for primitives.
 *
 * @param <T> the Java type of the component
 */
public final class Cell<T> implements Reading<T> {
  private final String record;
  private final String component;
  private final int offset;
  private final @Nullable ValueType<T> type;
  private final @Nullable Reading<T> reading;
  private final boolean stored;

  private Cell(Place place, @Nullable ValueType<T> type, @Nullable Reading<T> reading) {
    this.record = place.record;
    this.component = place.component;
    this.offset = place.offset;
    this.type = type;
    this.reading = reading;
    this.stored = type != null && type.isStored();
  }

  /** Of which record it is, its name, and how many columns are before it. */
  record Place(String record, String component, int offset) {}

  static <T> Cell<T> value(Place place, ValueType<T> type) {
    return new Cell<>(place, type, null);
  }

  static <T> Cell<T> object(Place place, Reading<T> reading) {
    return new Cell<>(place, null, reading);
  }

  /** The value; null for NULL, and for an object without a row. */
  @Override
  @SuppressWarnings("unchecked") // What is stored is of the type as it comes.
  public @Nullable T read(Row row, int at) {
    if (type == null) {
      return reading == null ? null : reading.read(row, at + offset);
    }
    Object value = row.get(at + offset, type.sqlType());
    return stored ? (T) value : type.fromDatabase(value);
  }

  /** The value of an expression as the database has it; else the same as {@link #read}. */
  public @Nullable Object readStored(Row row, int at) {
    return type == null ? read(row, at) : row.get(at + offset, type.sqlType());
  }

  /**
   * The value.
   *
   * @throws QueryException if it is NULL
   */
  public T require(Row row, int at) {
    T value = read(row, at);
    if (value == null) {
      throw isNull();
    }
    return value;
  }

  /** The same as {@link #read}, for text. */
  public @Nullable String readString(Row row, int at) {
    return stored ? row.getString(at + offset) : (String) read(row, at);
  }

  /** The same as {@link #require}, for text. */
  public String getString(Row row, int at) {
    String value = readString(row, at);
    if (value == null) {
      throw isNull();
    }
    return value;
  }

  /** The same as {@link #read}, for decimals. */
  public @Nullable BigDecimal readBigDecimal(Row row, int at) {
    return stored ? row.getBigDecimal(at + offset) : (BigDecimal) read(row, at);
  }

  /** The same as {@link #require}, for decimals. */
  public BigDecimal getBigDecimal(Row row, int at) {
    BigDecimal value = readBigDecimal(row, at);
    if (value == null) {
      throw isNull();
    }
    return value;
  }

  /** The value; NULL is an error, as for all that answer a primitive. */
  public boolean getBoolean(Row row, int at) {
    if (!stored) {
      return (Boolean) require(row, at);
    }
    boolean value = row.getBoolean(at + offset);
    requirePresent(value, row, at);
    return value;
  }

  public short getShort(Row row, int at) {
    if (!stored) {
      return ((Number) require(row, at)).shortValue();
    }
    short value = row.getShort(at + offset);
    requirePresent(value != 0, row, at);
    return value;
  }

  public int getInt(Row row, int at) {
    if (!stored) {
      return ((Number) require(row, at)).intValue();
    }
    int value = row.getInt(at + offset);
    requirePresent(value != 0, row, at);
    return value;
  }

  public long getLong(Row row, int at) {
    if (!stored) {
      return ((Number) require(row, at)).longValue();
    }
    long value = row.getLong(at + offset);
    requirePresent(value != 0, row, at);
    return value;
  }

  public float getFloat(Row row, int at) {
    if (!stored) {
      return ((Number) require(row, at)).floatValue();
    }
    float value = row.getFloat(at + offset);
    requirePresent(value != 0, row, at);
    return value;
  }

  public double getDouble(Row row, int at) {
    if (!stored) {
      return ((Number) require(row, at)).doubleValue();
    }
    double value = row.getDouble(at + offset);
    requirePresent(value != 0, row, at);
    return value;
  }

  /** Drivers answer zero for NULL: only then must be asked which it was. */
  private void requirePresent(boolean known, Row row, int at) {
    if (!known && row.isNull(at + offset)) {
      throw isNull();
    }
  }

  private QueryException isNull() {
    return new QueryException(ErrorCode.COMPONENT_IS_NULL, record, component);
  }
}
