package dev.aludel.tpch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What hand-written SQL answers through plain JDBC. */
final class PlainRows {
  /** Databases differ in how many digits a quotient has. */
  private static final int DIGITS = 6;

  private PlainRows() {}

  /** The text of a query, by its number. */
  static String query(int number) {
    String name = "q%02d.sql".formatted(number);
    try (InputStream text = PlainRows.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(text, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows, in order, of values that can be compared. */
  static List<List<@Nullable Object>> of(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<List<@Nullable Object>> all = new ArrayList<>();
      while (rows.next()) {
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.add(comparable(rows.getObject(i)));
        }
        all.add(row);
      }
      return all;
    }
  }

  /** Numbers as decimals of one scale, dates as Java's. */
  static @Nullable Object comparable(@Nullable Object value) {
    if (value instanceof Number number) {
      return new BigDecimal(number.toString()).setScale(DIGITS, RoundingMode.HALF_UP);
    }
    return value instanceof Date date ? date.toLocalDate() : value;
  }
}
