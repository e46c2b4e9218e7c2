package dev.aludel.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.MappingException;
import dev.aludel.type.SqlType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is bound comes back as it was. */
class RowTest {
  private static final SqlType BYTES = SqlType.binary(0);
  private static final SqlType NUMERIC = SqlType.numeric(30, 10);
  private static final SqlType VARCHAR = SqlType.varchar(100);

  private static final Map<SqlType, List<Object>> VALUES =
      Map.ofEntries(
          Map.entry(SqlType.BOOLEAN, List.of(true, false)),
          Map.entry(SqlType.SMALLINT, List.of(Short.MIN_VALUE, (short) 0, Short.MAX_VALUE)),
          Map.entry(SqlType.INTEGER, List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE)),
          Map.entry(SqlType.BIGINT, List.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE)),
          Map.entry(SqlType.REAL, List.of(0f, -1.5f, Float.MAX_VALUE)),
          Map.entry(SqlType.DOUBLE, List.of(0d, -1.1, 1.7976931348623157e308, 1e-300)),
          Map.entry(
              NUMERIC,
              List.of(
                  new BigDecimal("0.0000000000"),
                  new BigDecimal("-12345678901234567890.0123456789"))),
          Map.entry(VARCHAR, List.of("", "a'b\"c\\d {x} ?", "žluťoučký 😀")),
          Map.entry(SqlType.TEXT, List.of("", "NULL", "x".repeat(100_000))),
          Map.entry(
              SqlType.DATE,
              List.of(
                  LocalDate.of(1, 1, 1),
                  LocalDate.of(1582, 10, 10),
                  LocalDate.of(2024, 2, 29),
                  LocalDate.of(9999, 12, 31))),
          Map.entry(
              SqlType.TIME,
              List.of(
                  LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, 999_999_000), LocalTime.of(1, 2))),
          Map.entry(
              SqlType.TIMESTAMP,
              List.of(
                  LocalDateTime.of(1, 1, 1, 0, 0),
                  LocalDateTime.of(1727, 3, 4, 5, 6, 7, 123_456_000),
                  // Does not exist in Prague, comes twice there.
                  LocalDateTime.of(2024, 3, 31, 2, 30),
                  LocalDateTime.of(2024, 10, 27, 2, 30),
                  LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000))),
          Map.entry(
              SqlType.TIMESTAMP_WITH_TIME_ZONE,
              List.of(
                  Instant.parse("0001-01-01T00:00:00Z"),
                  Instant.parse("1727-03-04T05:06:07.123456Z"),
                  Instant.parse("1891-01-01T00:00:00.000001Z"),
                  Instant.parse("2024-03-31T00:59:59.999999Z"),
                  Instant.parse("2024-10-27T00:30:00Z"),
                  Instant.parse("2024-10-27T01:30:00Z"),
                  Instant.parse("9999-12-31T23:59:59.999999Z"))),
          Map.entry(
              SqlType.UUID,
              List.of(
                  new UUID(0, 0),
                  new UUID(-1, -1),
                  UUID.fromString("0e984725-c51c-4bf4-9960-e1c80e27aba0"))),
          Map.entry(BYTES, List.of(new byte[0], new byte[] {0, -1, 127, -128})));

  private static final TimeZone ZONE = TimeZone.getDefault();

  @AfterEach
  void restoreZone() {
    TimeZone.setDefault(ZONE);
  }

  @ParameterizedTest
  @EnumSource
  void everyTypeComesBackAsItWasBound(TestDatabase database) throws SQLException {
    roundTrips(database);
  }

  @ParameterizedTest
  @EnumSource
  void timeIsNotShiftedInOtherZones(TestDatabase database) throws SQLException {
    for (String zone :
        List.of("Europe/Prague", "Pacific/Apia", "America/St_Johns", "Asia/Kathmandu")) {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      roundTrips(database);
    }
  }

  @ParameterizedTest
  @EnumSource
  void zoneOfTheReaderDoesNotMatter(TestDatabase database) throws SQLException {
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
    try (JdbcConnection writer = database.open(null)) {
      writer.execute("drop table if exists seen");
      writer.execute("create table seen (at timestamp with time zone, local_at timestamp)");
      writer.update(
          "insert into seen values (?, ?)",
          new Parameters()
              .add(SqlType.TIMESTAMP_WITH_TIME_ZONE, Instant.parse("1727-03-04T05:06:07.123456Z"))
              .add(SqlType.TIMESTAMP, LocalDateTime.of(1727, 3, 4, 5, 6, 7)));
    }
    TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
    try (JdbcConnection reader = database.open(null)) {
      List<Object> row =
          reader.query(
              "select at, local_at from seen",
              Parameters.NONE,
              cursor -> {
                cursor.next();
                return Arrays.asList(cursor.getInstant(1), cursor.getLocalDateTime(2));
              });
      assertThat(row)
          .containsExactly(
              Instant.parse("1727-03-04T05:06:07.123456Z"), LocalDateTime.of(1727, 3, 4, 5, 6, 7));
    }
  }

  @ParameterizedTest
  @EnumSource
  void indexesWithOnePlaceAnswerWhatTheRowAtTheCursorHas(TestDatabase database)
      throws SQLException {
    try (JdbcConnection connection = database.open(null)) {
      List<@Nullable Object> read =
          connection.query(
              "select n, k from (values (1, 7), (2, 7), (3, 0), (4, null), (5, 8)) as v(n, k)"
                  + " order by n",
              Parameters.NONE,
              row -> {
                row.arrange(new int[] {0, 1, 2, 2, 2});
                List<@Nullable Object> values = new ArrayList<>();
                while (row.next()) {
                  values.add(row.isNullKey(2));
                  values.add(row.nullableLong(3));
                  values.add(row.getLong(4));
                }
                return values;
              });
      assertThat(read)
          .containsExactly(
              false, 7L, 7L, false, 7L, 7L, false, 0L, 0L, true, null, 0L, false, 8L, 8L);
    }
  }

  @ParameterizedTest
  @EnumSource
  void nullIsZeroForPrimitivesAndNullForTheRest(TestDatabase database) throws SQLException {
    try (JdbcConnection connection = database.open(null)) {
      connection.query(
          "select cast(null as bigint), cast(null as varchar), cast(null as boolean)",
          Parameters.NONE,
          row -> {
            assertThat(row.next()).isTrue();
            assertThat(row.isNull(1)).isTrue();
            assertThat(row.getLong(1)).isZero();
            assertThat(row.getInt(1)).isZero();
            assertThat(row.getDouble(1)).isZero();
            assertThat(row.getBoolean(3)).isFalse();
            assertThat(row.nullableLong(1)).isNull();
            assertThat(row.nullableInteger(1)).isNull();
            assertThat(row.nullableShort(1)).isNull();
            assertThat(row.nullableFloat(1)).isNull();
            assertThat(row.nullableDouble(1)).isNull();
            assertThat(row.nullableBoolean(3)).isNull();
            assertThat(row.getBigInteger(1)).isNull();
            assertThat(row.getString(2)).isNull();
            Thread.@Nullable State state = row.getEnum(2, Thread.State::valueOf);
            assertThat(state).isNull();
            assertThat(row.next()).isFalse();
            return "read";
          });
    }
  }

  @ParameterizedTest
  @EnumSource
  void enumIsReadByItsName(TestDatabase database) throws SQLException {
    try (JdbcConnection connection = database.open(null)) {
      String state =
          connection.query(
              "select 'NEW', 'OLD'",
              Parameters.NONE,
              row -> {
                row.next();
                assertThatThrownBy(() -> row.getEnum(2, Thread.State::valueOf))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("'OLD'")
                    .hasMessageContaining("select 'NEW', 'OLD'");
                return String.valueOf(row.getEnum(1, Thread.State::valueOf));
              });
      assertThat(state).isEqualTo("NEW");
    }
  }

  @ParameterizedTest
  @EnumSource
  void arraysOfEveryTypeFindTheirRows(TestDatabase database) throws SQLException {
    try (JdbcConnection connection = database.open(null)) {
      for (Map.Entry<SqlType, List<Object>> entry : VALUES.entrySet()) {
        create(connection, database, entry.getKey());
        insert(connection, entry.getKey(), entry.getValue());
        Object[] array = entry.getValue().toArray();
        long found =
            connection.query(
                "select count(*) from sample where v = any(?)",
                new Parameters().addArray(entry.getKey(), array),
                row -> row.next() ? row.getLong(1) : -1);
        assertThat(found).as("%s", entry.getKey()).isEqualTo(array.length);
      }
    }
  }

  private static void roundTrips(TestDatabase database) throws SQLException {
    try (JdbcConnection connection = database.open(null)) {
      for (Map.Entry<SqlType, List<Object>> entry : VALUES.entrySet()) {
        SqlType type = entry.getKey();
        create(connection, database, type);
        insert(connection, type, entry.getValue());
        connection.update("insert into sample (v) values (?)", new Parameters().add(type, null));
        // Often enough that pgjdbc changes from text to binary.
        for (int i = 0; i < 8; i++) {
          List<@Nullable Object> read = read(connection, type);
          assertThat(read).as("%s", type).hasSize(entry.getValue().size() + 1);
          assertThat(read.subList(0, entry.getValue().size()).toArray())
              .as("%s", type)
              .isEqualTo(entry.getValue().toArray());
          assertThat(read.get(entry.getValue().size())).isNull();
        }
      }
    }
  }

  private static void create(JdbcConnection connection, TestDatabase database, SqlType type) {
    connection.execute("drop table if exists sample");
    connection.execute(
        "create table sample (n integer generated always as identity, v "
            + name(database, type)
            + ")");
  }

  private static void insert(JdbcConnection connection, SqlType type, List<Object> values) {
    for (Object value : values) {
      connection.update("insert into sample (v) values (?)", new Parameters().add(type, value));
    }
  }

  private static List<@Nullable Object> read(JdbcConnection connection, SqlType type) {
    return connection.query(
        "select v from sample order by n",
        Parameters.NONE,
        row -> {
          List<@Nullable Object> values = new ArrayList<>();
          while (row.next()) {
            values.add(row.get(1, type));
          }
          return values;
        });
  }

  private static String name(TestDatabase database, SqlType type) {
    return switch (type.kind()) {
      case TIME -> "time(6)";
      case DOUBLE -> "double precision";
      case NUMERIC -> "numeric(30, 10)";
      case VARCHAR -> "varchar(100)";
      case TEXT -> database == TestDatabase.H2 ? "varchar" : "text";
      case TIMESTAMP_WITH_TIME_ZONE -> "timestamp with time zone";
      case BINARY -> database == TestDatabase.H2 ? "varbinary" : "bytea";
      default -> type.kind().name();
    };
  }
}
