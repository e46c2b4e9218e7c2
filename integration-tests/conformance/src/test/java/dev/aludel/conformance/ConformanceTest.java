package dev.aludel.conformance;

import dev.aludel.Database;
import dev.aludel.mapping.Schema;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;

/** A test on every database: an empty one with the tables of one schema, anew for each method. */
@OnEveryDatabase
@SuppressWarnings("NullAway.Init") // JUnit sets the parameter, open() the rest.
public abstract class ConformanceTest {

  /** The database that this run is about. */
  @Parameter protected TestDatabase kind;

  /** What is sent, heard from after the tables were created. */
  protected final SqlLog sql = new SqlLog();

  /** The same database through plain JDBC. */
  protected DataSource dataSource;

  /** The database, with its tables. */
  protected Database database;

  private final Schema schema;

  /** A test over the tables of {@code schema}. */
  protected ConformanceTest(Schema schema) {
    this.schema = schema;
  }

  @BeforeEach
  void open() {
    dataSource = kind.newDataSource();
    database = kind.open(dataSource, sql);
    database.create(schema);
    sql.clear();
  }

  @AfterEach
  void close() {
    database.close();
    kind.release(dataSource);
  }

  /** What each dialect sends, where they differ. */
  protected String onH2OrPostgresql(String h2, String postgresql) {
    return kind == TestDatabase.H2 ? h2 : postgresql;
  }
}
