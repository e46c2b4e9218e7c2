package dev.aludel.conformance.bookshop;

import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.Connection;
import dev.aludel.Database;
import dev.aludel.conformance.OnEveryDatabase;
import dev.aludel.conformance.SqlLog;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.query.CoreTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.TemporalColumn;
import dev.aludel.query.TextColumn;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Aludel with no model, no object and no session. */
@OnEveryDatabase
class CoreTest {
  private static final Table TABLE =
      Table.named("visits")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("page", SqlType.varchar(50)))
          .column(Column.of("at", SqlType.TIMESTAMP_WITH_TIME_ZONE))
          .primaryKey("id")
          .build();
  private static final CoreTable VISITS = CoreTable.of(TABLE);
  private static final NumberColumn<Long> ID = VISITS.number("id", ValueTypes::longInteger);
  private static final TextColumn PAGE = VISITS.text("page");
  private static final TemporalColumn<Instant> AT = VISITS.temporal("at", ValueTypes::instant);
  private static final Instant MIDNIGHT = Instant.parse("2024-01-01T00:00:00Z");

  private final TestDatabase kind;

  CoreTest(TestDatabase kind) {
    this.kind = kind;
  }

  @Test
  @Tag("B067")
  void anEmptyRowIsInserted() {
    Table counters =
        Table.named("counters")
            .column(Column.of("id", SqlType.BIGINT).identity())
            .column(Column.of("note", SqlType.varchar(50)).nullable())
            .primaryKey("id")
            .build();
    CoreTable table = CoreTable.of(counters);
    SqlLog sql = new SqlLog();
    try (Database database = kind.open(kind.newDataSource(), sql)) {
      database.create(List.of(counters));
      try (Connection connection = database.connect()) {
        sql.assertSends(
            () -> assertThat(connection.execute(insertInto(table).defaultValues())).isEqualTo(1),
            "insert into counters default values");
        assertThat(
                connection.one(
                    insertInto(table)
                        .defaultValues()
                        .returning(table.number("id", ValueTypes::longInteger))))
            .isEqualTo(2L);
      }
    }
  }

  @Test
  @Tag("A107")
  void aTableWithoutModelIsWrittenAndRead() {
    SqlLog sql = new SqlLog();
    try (Database database = kind.open(kind.newDataSource(), sql)) {
      database.create(List.of(TABLE));
      try (Connection connection = database.connect()) {
        sql.clear();
        for (int hour = 0; hour < 4; hour++) {
          connection.execute(
              insertInto(VISITS)
                  .set(PAGE, hour % 2 == 0 ? "/home" : "/cart")
                  .set(AT, MIDNIGHT.plusSeconds(3600L * hour)));
        }
        connection.execute(update(VISITS).set(PAGE, PAGE.upper()).where(PAGE.endsWith("cart")));
        connection.execute(deleteFrom(VISITS).where(AT.lt(MIDNIGHT.plusSeconds(60))));
        assertThat(
                connection.list(
                    select(PAGE, count()).from(VISITS).groupBy(PAGE).orderBy(PAGE.asc())))
            .extracting(row -> row.require(PAGE) + " " + row.require(count()))
            .containsExactly("/CART 2", "/home 1");
        assertThat(connection.first(select(ID).from(VISITS).orderBy(ID.desc()))).contains(4L);
        connection.commit();
      }
      assertThat(sql.texts())
          .endsWith(
              "update visits set page = upper(page) where page like ? escape '!'",
              "delete from visits where at < ?",
              "select page, count(*) from visits group by page order by page",
              "select id from visits order by id desc limit ?");
    }
  }
}
