package dev.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.jdbc.TestDatabase;
import dev.aludel.schema.Check;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Index;
import dev.aludel.schema.IndexEntry;
import dev.aludel.schema.Table;
import dev.aludel.schema.UniqueConstraint;
import dev.aludel.type.SqlType;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableCreationTest {

  @ParameterizedTest
  @EnumSource
  @Tag("B078")
  void tablesThatReferToEachOtherAreCreatedAndDropped(TestDatabase database) throws SQLException {
    try (Scratch scratch = Scratch.in(database)) {
      Table employees = linked("employees", "departments");
      Table departments = linked("departments", "employees");
      Table badges = linked("badges", "employees");
      List<Table> tables = List.of(badges, employees, departments);
      scratch.create(badges, employees, departments);
      assertThatThrownBy(() -> scratch.execute("insert into employees (other_id) values (5)"))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> scratch.execute("insert into departments (other_id) values (5)"))
          .isInstanceOf(SQLException.class);
      scratch.execute(scratch.dialect.drop(tables, false).toArray(String[]::new));
      assertThat(tableCount(scratch, "employees", "departments", "badges")).isEqualTo(0L);
    }
  }

  @ParameterizedTest
  @EnumSource
  @Tag("B079")
  void creatingAndDroppingTwiceDoesNothingMore(TestDatabase database) throws SQLException {
    try (Scratch scratch = Scratch.in(database)) {
      Table left = linked("lefts", "rights");
      Table right = linked("rights", "lefts");
      Table numbered =
          Table.named("numbered")
              .comment("numbered by a sequence")
              .column(Column.of("id", SqlType.BIGINT).sequence("numbers"))
              .column(Column.of("text", SqlType.TEXT).nullable())
              .primaryKey("id")
              .index(Index.of(IndexEntry.expression("lower(text)", "text")))
              .build();
      List<Table> tables = List.of(left, right, numbered);
      String[] create = scratch.dialect.create(tables, true).toArray(String[]::new);
      scratch.execute(create);
      scratch.execute("insert into numbered (text) values ('a'), ('b')");
      scratch.execute(create);
      assertThat(scratch.column("select id from numbered order by id")).containsExactly(1L, 2L);
      String[] drop = scratch.dialect.drop(tables, true).toArray(String[]::new);
      scratch.execute(drop);
      scratch.execute(drop);
      assertThat(tableCount(scratch, "lefts", "rights", "numbered")).isEqualTo(0L);
    }
  }

  @ParameterizedTest
  @EnumSource
  @Tag("A039")
  @Tag("A041")
  void checksUniquesAndIndexesAreEnforced(TestDatabase database) throws SQLException {
    try (Scratch scratch = Scratch.in(database)) {
      scratch.create(
          Table.named("items")
              .column(Column.of("id", SqlType.BIGINT).identity())
              .column(Column.of("price", SqlType.numeric(10, 2)))
              .column(Column.of("quantity", SqlType.INTEGER))
              .primaryKey("id")
              .check(Check.of("price > 0").named("check_positive_price"))
              .check(Check.of("quantity > 0").columns("quantity"))
              .unique(UniqueConstraint.of("price", "quantity"))
              .index(Index.of("quantity", "price"))
              .build());
      String insert = "insert into items (price, quantity) values ";
      scratch.execute(insert + "(1, 1), (1, 2)");
      assertRefused(scratch, insert + "(0, 1)", "check_positive_price");
      assertRefused(scratch, insert + "(1, 0)", "ck_items_quantity");
      assertRefused(scratch, insert + "(1, 2)", "uq_items_price_quantity");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aUniqueIndexOverAnExpressionIsEnforced(TestDatabase database) throws SQLException {
    try (Scratch scratch = Scratch.in(database)) {
      Table users =
          Table.named("users")
              .column(Column.of("email", SqlType.TEXT))
              .index(Index.of(IndexEntry.expression("lower(email)", "email")).unique())
              .build();
      scratch.create(users);
      scratch.execute("insert into users (email) values ('A@b.c')");
      assertRefused(scratch, "insert into users (email) values ('a@B.c')", "ix_users_email");
    }
  }

  @ParameterizedTest
  @EnumSource
  void longTextIsComparedSearchedAndIndexed(TestDatabase database) throws SQLException {
    try (Scratch scratch = Scratch.in(database)) {
      scratch.create(
          Table.named("notes")
              .column(Column.of("body", SqlType.TEXT))
              .column(Column.of("title", SqlType.TEXT))
              .column(Column.of("raw", SqlType.binary(0)))
              .index(Index.of("title"))
              .build());
      String body = "q'u\\o\"t% _e😀 ".repeat(40_000);
      byte[] raw = new byte[300_000];
      scratch.update("insert into notes (body, title, raw) values (?, 'x', ?)", body, raw);
      assertThat(scratch.value("select body from notes where body = ?", body)).isEqualTo(body);
      assertThat(scratch.value("select raw from notes where body like '%😀 '")).isEqualTo(raw);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theClockIsInUtcWhateverTheZone(TestDatabase database) throws SQLException {
    TimeZone zone = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
    try (Scratch scratch = Scratch.in(database)) {
      scratch.create(
          Table.named("events")
              .column(Column.of("plain", SqlType.TIMESTAMP).serverDefaultNow())
              .column(Column.of("zoned", SqlType.TIMESTAMP_WITH_TIME_ZONE).serverDefaultNow())
              .column(Column.of("on_day", SqlType.DATE).serverDefaultNow())
              .column(Column.of("at_time", SqlType.TIME).serverDefaultNow())
              .column(Column.of("id", SqlType.INTEGER))
              .build());
      scratch.execute("insert into events (id) values (1)");
      String plain = scratch.value("select cast(plain as varchar(30)) from events").toString();
      LocalDateTime read = LocalDateTime.parse(plain.replace(' ', 'T'));
      assertThat(Duration.between(read.toInstant(ZoneOffset.UTC), Instant.now()).abs())
          .isLessThan(Duration.ofMinutes(1));
      assertThat(scratch.value("select cast(on_day as varchar(30)) from events"))
          .isEqualTo(read.toLocalDate().toString());
      assertThat(scratch.value("select cast(at_time as varchar(8)) from events").toString())
          .startsWith(plain.substring(11, 16));
      Object zoned = scratch.value("select count(*) from events where zoned > ?", minuteAgo());
      assertThat(zoned).isEqualTo(1L);
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  private static Timestamp minuteAgo() {
    return Timestamp.from(Instant.now().minusSeconds(60));
  }

  private static void assertRefused(Scratch scratch, String sql, String constraint) {
    assertThatThrownBy(() -> scratch.execute(sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(scratch.dialect.name().equals("h2") ? "23" : constraint)
        .message()
        .containsIgnoringCase(constraint);
  }

  private static Object tableCount(Scratch scratch, String... tables) throws SQLException {
    String names = "'" + String.join("', '", tables) + "'";
    String schema = scratch.dialect.name().equals("h2") ? "'PUBLIC'" : "current_schema";
    return scratch.value(
        "select count(*) from information_schema.tables where lower(table_name) in ("
            + names
            + ") and table_schema = "
            + schema);
  }

  private static Table linked(String name, String other) {
    return Table.named(name)
        .column(Column.of("id", SqlType.BIGINT).identity())
        .column(Column.of("other_id", SqlType.BIGINT).nullable())
        .primaryKey("id")
        .foreignKey(ForeignKey.of("other_id").references(other, "id"))
        .build();
  }
}
