package dev.aludel.conformance.guide;

import static dev.aludel.conformance.guide.Visit.VISIT;
import static dev.aludel.conformance.guide.notes.Note_.NOTE;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.Connection;
import dev.aludel.conformance.guide.notes.Note;
import dev.aludel.conformance.guide.notes.NotesSchema;
import dev.aludel.inspect.Inspector;
import dev.aludel.query.CoreTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.ResultRow;
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

/** {@code core-tables.md}. */
@Tag("A109")
class CoreTablesPageTest extends PageTest {

  // region table
  static final Table TABLE =
      Table.named("visits")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("page", SqlType.varchar(50)))
          .column(Column.of("at", SqlType.TIMESTAMP_WITH_TIME_ZONE))
          .primaryKey("id")
          .build();

  static final CoreTable VISITS = CoreTable.of(TABLE);
  static final NumberColumn<Long> ID = VISITS.number("id", ValueTypes::longInteger);
  static final TextColumn PAGE = VISITS.text("page");
  static final TemporalColumn<Instant> AT = VISITS.temporal("at", ValueTypes::instant);

  // endregion

  CoreTablesPageTest() {
    super(NotesSchema.SCHEMA);
  }

  @Test
  void aTableIsAValue() {
    sends(
        "create",
        () -> {
          // region create
          database.create(List.of(TABLE));
          // endregion
        });
  }

  @Test
  void rowsAreWrittenAndRead() {
    database.create(List.of(TABLE));
    sends(
        "statements",
        () -> {
          // region statements
          try (Connection connection = database.connect()) {
            connection.execute(insertInto(VISITS).set(PAGE, "/home").set(AT, Instant.now()));
            connection.execute(update(VISITS).set(PAGE, PAGE.upper()).where(PAGE.endsWith("home")));

            List<ResultRow> rows =
                connection.list(
                    select(PAGE, count()).from(VISITS).groupBy(PAGE).orderBy(PAGE.asc()));
            String page = rows.get(0).require(PAGE); // typed: PAGE is a text
            // endregion
            assertThat(page).isEqualTo("/HOME");
            // region statements
            connection.execute(deleteFrom(VISITS).where(ID.lt(1000)));
            connection.commit(); // without it, close() rolls back
          }
          // endregion
        });
  }

  @Test
  void theTableOfAModelIsOneToo() {
    database.transaction(session -> session.add(Note.of("Buy milk")));
    sends(
        "model",
        () -> {
          // region model
          try (Connection connection = database.connect()) {
            connection.execute(
                update(NOTE).set(NOTE.done, true).where(NOTE.title.startsWith("Buy")));
            connection.commit();
          }
          // endregion
        });
    assertThat(database.<Boolean>call(session -> session.query(NOTE).one().done())).isTrue();
  }

  @Test
  void aClassIsMappedToATable() {
    database.create(List.of(TABLE));
    database.transaction(session -> session.add(new Visit("/home", Instant.EPOCH)));
    sends(
        "mapped",
        () -> {
          // region mapped
          database.transaction(
              session -> {
                Visit home = session.query(VISIT).where(PAGE.eq("/home")).one();
                home.page("/start");
              });
          // endregion
        });
  }

  @Test
  void aTableIsReadFromTheDatabase() {
    database.create(List.of(TABLE));
    // region inspect
    Inspector inspector = database.inspect();
    List<String> names = inspector.tableNames();
    Table found = inspector.table("visits");
    TextColumn page = CoreTable.of(found).text("page");
    // endregion
    assertThat(names).contains("visits");
    assertThat(found).isEqualTo(TABLE);
    assertThat(page).hasToString(PAGE.toString());
  }

  @Test
  void aStatementIsAValueWithAText() {
    // region text
    var pages = select(PAGE).from(VISITS).where(AT.gt(Instant.EPOCH)).distinct();
    String sql = pages.sql("postgresql");
    // endregion
    assertThat(sql).isEqualTo("select distinct page from visits where at > ?");
  }
}
