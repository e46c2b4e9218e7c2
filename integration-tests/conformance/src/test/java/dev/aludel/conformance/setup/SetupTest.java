package dev.aludel.conformance.setup;

import static dev.aludel.conformance.sides.Shelf_.SHELF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.Database;
import dev.aludel.conformance.OnEveryDatabase;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.conformance.sides.ShelfEntity;
import dev.aludel.conformance.sides.SidesModelsSchema;
import dev.aludel.error.ConfigurationException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From a URL, or from a DataSource, to the first row. */
@OnEveryDatabase
class SetupTest {
  private static final Logger LOGGER = Logger.getLogger("dev.aludel.sql");

  private final TestDatabase kind;

  SetupTest(TestDatabase kind) {
    this.kind = kind;
  }

  @Test
  @Tag("A102")
  @Tag("B095")
  void aUrlWithALoginIsEnoughAndIsNotShown() {
    try (Database database = Database.connect(kind.newUrl("p@ss/w"))) {
      assertThat(shelves(database)).isEqualTo(1);
      assertThat(database.dialect().name()).isEqualTo(kind.dialect());
      assertThat(database.toString()).doesNotContain("p@ss/w").doesNotContain("p%40ss%2Fw");
    }
  }

  @Test
  @Tag("A102")
  void aDataSourceIsEnough() {
    try (Database database = Database.connect(kind.newDataSource())) {
      assertThat(shelves(database)).isEqualTo(1);
    }
  }

  @Test
  @Tag("A102")
  @Tag("B110")
  void echoLogsStatementsWithTheirParameters() {
    Heard heard = new Heard();
    LOGGER.addHandler(heard);
    LOGGER.setUseParentHandlers(false);
    try (Database database = Database.builder().url(kind.newUrl("p@ss/w")).echo(true).connect()) {
      shelves(database);
    } finally {
      LOGGER.removeHandler(heard);
      LOGGER.setUseParentHandlers(true);
    }
    assertThat(heard.messages)
        .anyMatch(text -> text.contains("insert into shelf (name) ") && text.contains("oak"))
        .anyMatch(text -> text.startsWith("select count(*) from shelf []"))
        .contains("commit")
        .noneMatch(text -> text.contains("p@ss/w"));
  }

  @Test
  @Tag("B095")
  void aWrongAddressIsOneSentenceWithoutThePassword() {
    assertThatThrownBy(() -> Database.connect("jdbc:nosuch://ada:p%40ss%2Fw@localhost/shop"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("ALU-50")
        .hasMessageNotContainingAny("p%40ss", "p@ss");
  }

  private static long shelves(Database database) {
    database.create(SidesModelsSchema.SCHEMA);
    database.transaction(session -> session.add(ShelfEntity.create("oak")));
    return database.call(session -> session.query(SHELF).count());
  }

  private static final class Heard extends Handler {
    private final List<String> messages = new ArrayList<>();

    @Override
    public void publish(LogRecord record) {
      messages.add(record.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
