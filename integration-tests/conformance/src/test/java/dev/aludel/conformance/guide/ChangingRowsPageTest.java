package dev.aludel.conformance.guide;

import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.field;
import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.update;
import static dev.aludel.query.Sql.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.Connection;
import dev.aludel.conformance.guide.notes.NotesSchema;
import dev.aludel.query.CoreTable;
import dev.aludel.query.InsertStatement;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.Subquery;
import dev.aludel.query.TextColumn;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code changing-rows.md}. */
class ChangingRowsPageTest extends PageTest {
  private static final Table TABLE =
      Table.named("parts")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("name", SqlType.varchar(50)))
          .column(Column.of("stock", SqlType.INTEGER))
          .primaryKey("id")
          .build();
  private static final CoreTable PARTS = CoreTable.of(TABLE);
  private static final NumberColumn<Long> ID = PARTS.number("id", ValueTypes::longInteger);
  private static final TextColumn NAME = PARTS.text("name");
  private static final NumberColumn<Integer> STOCK = PARTS.number("stock", ValueTypes::integer);
  private static final Map<String, Integer> DELIVERY = Map.of("bolt", 5);

  private Connection connection;

  ChangingRowsPageTest() {
    super(NotesSchema.SCHEMA);
  }

  @BeforeEach
  void begin() {
    database.create(List.of(TABLE));
    connection = database.connect();
    connection.execute(insertInto(PARTS).set(NAME, "bolt").set(STOCK, 1));
  }

  @AfterEach
  void end() {
    connection.close();
  }

  @Test
  void manyRowsReturnTheirKeys() {
    List<String> names = List.of("nut", "screw");
    sends(
        "insert",
        () -> {
          // region insert
          InsertStatement rows =
              insertInto(PARTS).values(names, field(NAME, name -> name), field(STOCK, name -> 0));
          List<Long> ids = connection.list(rows.returning(ID));
          // endregion
          assertThat(ids).hasSize(2).isSorted();
        });
  }

  @Test
  void rowsOfAQueryAreInserted() {
    sends(
        "query",
        () -> {
          // region query
          connection.execute(
              insertInto(PARTS)
                  .columns(NAME, STOCK)
                  .from(select(NAME.upper(), STOCK.times(2)).from(PARTS)));
          // endregion
        });
    assertThat(connection.list(select(NAME).from(PARTS))).containsExactly("bolt", "BOLT");
  }

  @Test
  void anUpdateTakesValuesFromElsewhere() {
    // region from
    Subquery given =
        values(
            "given",
            DELIVERY.entrySet(),
            field(NAME, Map.Entry::getKey),
            field(STOCK, Map.Entry::getValue));
    List<Integer> stocks =
        connection.list(
            update(PARTS)
                .set(STOCK, STOCK.plus(given.column(STOCK)))
                .from(given)
                .where(given.column(NAME).eq(NAME))
                .returning(STOCK));
    // endregion
    assertThat(stocks).containsExactly(6);
  }

  @Test
  void aDeleteSaysWhichRows() {
    // region delete
    long rows = connection.execute(deleteFrom(PARTS).where(STOCK.eq(1)));
    // endregion
    assertThat(rows).isOne();
  }
}
