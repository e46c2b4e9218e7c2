package dev.aludel.jdbc;

import dev.aludel.error.DatabaseException;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import dev.aludel.type.Values;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over the rows of an answer, read by column index from 1.
 *
 * <p>Methods with a primitive result answer zero or false for NULL: they are for columns that are
 * not null. All others answer null for NULL. No time is ever shifted: whatever the time zone of the
 * JVM, {@code timestamp} columns hold the local time that was written, and {@code timestamp with
 * time zone} columns the same instant. Every method throws {@link DatabaseException} where the
 * driver refuses.
 */
public final class Row {
  private final ResultSet cursor;
  private final ResultSet results;
  private final Driver driver;
  private final String sql;
  private long count;
  // The integral key of this row: it is read twice, to look for its object and for it.
  private int keyIndex;
  private long key;
  private int @Nullable [] places;
  // Of rows that are arranged: by place an integral value that was read, and in which row.
  private long[] numbers = {};

  Row(ResultSet results, Driver driver, String sql) {
    this.cursor = results;
    this.results = unwrapped(results);
    this.driver = driver;
    this.sql = sql;
  }

  /** Moves to the next row; false after the last. */
  public boolean next() {
    try {
      keyIndex = 0;
      if (cursor.next()) {
        count++;
        return true;
      }
      return false;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /**
   * Reads rows that do not send a value as often as it is asked for: from now on indexes are those
   * of this array, which has their columns' indexes in the answer; null if they are the same.
   */
  public void arrange(int @Nullable [] columns) {
    places = columns;
    if (columns != null) {
      int last = 0;
      for (int place : columns) {
        last = Math.max(last, place);
      }
      numbers = new long[2 * last + 2];
    }
  }

  private int at(int index) {
    return places == null ? index : places[index];
  }

  /** How many rows were read so far. */
  long count() {
    return count;
  }

  public boolean getBoolean(int index) {
    try {
      return results.getBoolean(at(index));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  public short getShort(int index) {
    try {
      return results.getShort(at(index));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  public int getInt(int index) {
    try {
      return results.getInt(at(index));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  public long getLong(int index) {
    if (index == keyIndex) {
      return key;
    }
    try {
      return number(index);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** A value that several indexes may have: a key, and what refers to it. */
  private long number(int index) throws SQLException {
    if (places == null) {
      return results.getLong(index);
    }
    int place = places[index];
    if (numbers[2 * place + 1] == count) {
      return numbers[2 * place];
    }
    long value = results.getLong(place);
    if (value != 0) { // Else the driver is asked again, so that it can tell whether that is NULL.
      numbers[2 * place] = value;
      numbers[2 * place + 1] = count;
    }
    return value;
  }

  /** Notes the value of a key's column, so that {@link #getLong} need not read it again. */
  public void keyIs(int index, long value) {
    keyIndex = index;
    key = value;
  }

  public float getFloat(int index) {
    try {
      return results.getFloat(at(index));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  public double getDouble(int index) {
    try {
      return results.getDouble(at(index));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  public @Nullable Boolean nullableBoolean(int index) {
    try {
      boolean value = results.getBoolean(at(index));
      return (!value && results.wasNull()) ? null : Boolean.valueOf(value);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  public @Nullable Short nullableShort(int index) {
    try {
      short value = results.getShort(at(index));
      return (value == 0 && results.wasNull()) ? null : Short.valueOf(value);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  public @Nullable Integer nullableInteger(int index) {
    try {
      int value = results.getInt(at(index));
      return (value == 0 && results.wasNull()) ? null : Integer.valueOf(value);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  public @Nullable Long nullableLong(int index) {
    try {
      long value = number(index);
      return (value == 0 && results.wasNull()) ? null : Long.valueOf(value);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  public @Nullable Float nullableFloat(int index) {
    try {
      float value = results.getFloat(at(index));
      return (value == 0 && results.wasNull()) ? null : Float.valueOf(value);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  public @Nullable Double nullableDouble(int index) {
    try {
      double value = results.getDouble(at(index));
      return (value == 0 && results.wasNull()) ? null : Double.valueOf(value);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  public @Nullable String getString(int index) {
    try {
      return results.getString(at(index));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  public @Nullable BigDecimal getBigDecimal(int index) {
    try {
      return driver.decimal(results, at(index));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Reads a number without fraction, from a column of any width. */
  public @Nullable BigInteger getBigInteger(int index) {
    BigDecimal value = getBigDecimal(index);
    return value == null ? null : value.toBigInteger();
  }

  public @Nullable LocalDate getLocalDate(int index) {
    try {
      return driver.localDate(results, at(index));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  public @Nullable LocalTime getLocalTime(int index) {
    try {
      return driver.localTime(results, at(index));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  public @Nullable LocalDateTime getLocalDateTime(int index) {
    try {
      return driver.localDateTime(results, at(index));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  public @Nullable Instant getInstant(int index) {
    try {
      return driver.instant(results, at(index));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Reads an instant as a time in UTC: databases do not keep the offset that was written. */
  public @Nullable OffsetDateTime getOffsetDateTime(int index) {
    Instant value = getInstant(index);
    return value == null ? null : Values.utc(value);
  }

  public @Nullable UUID getUuid(int index) {
    try {
      return driver.uuid(results, at(index));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  public byte @Nullable [] getBytes(int index) {
    try {
      return results.getBytes(at(index));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /**
   * Reads the constant of an enum from its name.
   *
   * @param valueOf {@code Status::valueOf}
   * @throws dev.aludel.error.MappingException if the column holds another text
   */
  public <E extends Enum<E>> @Nullable E getEnum(int index, Function<String, E> valueOf) {
    String name = getString(index);
    if (name == null) {
      return null;
    }
    try {
      return valueOf.apply(name);
    } catch (IllegalArgumentException e) {
      throw Failures.unknownConstant(name, index, sql, e);
    }
  }

  /** Reads the database value of a type; its Java class depends only on the type's kind. */
  public @Nullable Object get(int index, SqlType type) {
    return switch (type.kind()) {
      case BOOLEAN -> nullableBoolean(index);
      case SMALLINT -> nullableShort(index);
      case INTEGER -> nullableInteger(index);
      case BIGINT -> nullableLong(index);
      case REAL -> nullableFloat(index);
      case DOUBLE -> nullableDouble(index);
      case NUMERIC -> getBigDecimal(index);
      case CHAR, VARCHAR, TEXT -> getString(index);
      case DATE -> getLocalDate(index);
      case TIME -> getLocalTime(index);
      case TIMESTAMP -> getLocalDateTime(index);
      case TIMESTAMP_WITH_TIME_ZONE -> getInstant(index);
      case UUID -> getUuid(index);
      case BINARY -> getBytes(index);
      case JSON, ENUM -> getString(index);
      case ARRAY -> elements(index, type.element());
    };
  }

  /** Reads a value of a type that has no method of its own here. */
  public <J> @Nullable J get(int index, ValueType<J> type) {
    return type.fromDatabase(get(index, type.sqlType()));
  }

  private @Nullable Object elements(int index, SqlType element) {
    try {
      return driver.elements(results, at(index), element);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Whether this column of the current row is NULL, without converting its value. */
  public boolean isNull(int index) {
    try {
      return driver.isNull(results, at(index));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /**
   * The driver's own cursor: a pool's wrapper adds a call to every column of every row. It still
   * moves to the next row, which may wait for the server: pools look at how that fails.
   */
  private static ResultSet unwrapped(ResultSet results) {
    try {
      return results.unwrap(ResultSet.class);
    } catch (SQLException e) {
      return results;
    }
  }

  /** The same for a key that {@link #getLong} reads, which need not be read again then. */
  public boolean isNullKey(int index) {
    try {
      long value = number(index);
      if (value == 0 && results.wasNull()) {
        return true;
      }
      keyIs(index, value);
      return false;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private DatabaseException failed(SQLException e) {
    return driver.translate(e, sql);
  }
}
