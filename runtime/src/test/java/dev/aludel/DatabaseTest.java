package dev.aludel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.aludel.error.ConfigurationException;
import dev.aludel.error.ConnectionLostException;
import dev.aludel.error.SessionStateException;
import dev.aludel.jdbc.StatementEvent;
import dev.aludel.jdbc.TestDatabase;
import dev.aludel.schema.Check;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Index;
import dev.aludel.schema.Table;
import dev.aludel.schema.UniqueConstraint;
import dev.aludel.type.SqlType;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way to a database: addresses, logins, what is said when there is none, tables. */
class DatabaseTest {
  private static final Table CATEGORY =
      Table.named("category")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("name", SqlType.varchar(100)))
          .column(Column.of("best_id", SqlType.BIGINT).nullable())
          .primaryKey("id")
          .unique(UniqueConstraint.of("name"))
          .foreignKey(ForeignKey.of("best_id").references("product", "id"))
          .build();
  private static final Table PRODUCT =
      Table.named("product")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("price", SqlType.numeric(10, 2)))
          .column(Column.of("category_id", SqlType.BIGINT))
          .primaryKey("id")
          .foreignKey(ForeignKey.of("category_id").references("category", "id"))
          .check(Check.of("price > 0").named("check_product_price"))
          .index(Index.of("price"))
          .build();
  private static final List<Table> TABLES = List.of(CATEGORY, PRODUCT);

  @ParameterizedTest
  @EnumSource
  @Tag("B078")
  @Tag("B079")
  void tablesThatReferToEachOtherAreCreatedAndDroppedTwice(TestDatabase kind) {
    try (Database database = Database.connect(kind.url())) {
      database.drop(TABLES);
      database.create(TABLES);
      database.create(TABLES);
      database.drop(TABLES);
      database.drop(TABLES);
    }
  }

  @Test
  void databaseInMemoryLivesUntilItIsClosed() throws Exception {
    String url = "jdbc:h2:mem:" + UUID.randomUUID();
    Database database = Database.connect(url);
    database.create(TABLES);
    assertThat(tableExists(url)).isTrue();
    database.close();
    assertThat(tableExists(url)).isFalse();
  }

  @Test
  void databaseInMemoryBehindAPlainDataSourceLivesToo() throws Exception {
    JdbcDataSource dataSource = new JdbcDataSource();
    dataSource.setUrl("jdbc:h2:mem:" + UUID.randomUUID());
    try (Database database = Database.connect(dataSource)) {
      database.create(TABLES);
      assertThat(tableExists(dataSource.getUrl())).isTrue();
    }
  }

  @Test
  void unnamedDatabasesInMemoryAreDifferentOnes() {
    List<StatementEvent> events = new ArrayList<>();
    try (Database one = Database.connect("jdbc:h2:mem:");
        Database two = Database.builder().url("jdbc:h2:mem:").listener(events::add).connect()) {
      one.create(TABLES);
      two.create(TABLES);
      assertThat(one.toString()).isNotEqualTo(two.toString());
      assertThat(events.get(0).sql()).startsWith("create table");
    }
  }

  @ParameterizedTest
  @EnumSource
  void poolOfOneConnectionIsEnough(TestDatabase kind) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(kind.url());
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(1000);
    try (HikariDataSource pool = new HikariDataSource(config);
        Database database = Database.connect(pool)) {
      assertThat(database.dialect().name())
          .isEqualTo(kind.name().toLowerCase(java.util.Locale.ROOT));
      database.create(TABLES);
      database.drop(TABLES);
    }
  }

  @Test
  @Tag("B095")
  void loginInThePostgresqlUrlWorksAndIsNotShown() throws Exception {
    requirePasswordOf("walled", "p@ss/w");
    String url = TestDatabase.POSTGRESQL.url().replaceFirst("//", "//walled:p%40ss%2Fw@");
    url = url.substring(0, url.indexOf('?') < 0 ? url.length() : url.indexOf('?'));
    try (Database database = Database.connect(url)) {
      database.create(List.of());
      assertThat(database.toString()).contains("localhost").doesNotContain("p%40ss", "p@ss");
    }
    try (Database database =
        Database.connect(url.replace("walled:p%40ss%2Fw@", ""), "walled", "p@ss/w")) {
      database.create(List.of());
    }
    Throwable refused =
        catchThrowable(() -> Database.connect(TestDatabase.POSTGRESQL.url(), "walled", "guessed"));
    assertThat(refused)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("ALU-5013");
    assertThat(trace(refused)).doesNotContain("guessed");
  }

  @Test
  @Tag("B095")
  void loginInTheH2UrlWorksAndIsNotShown() {
    String url = "jdbc:h2:mem:walled;USER=ada;PASSWORD=";
    try (Database database = Database.connect(url + "p@ss/w")) {
      database.create(TABLES);
      assertThat(database).hasToString("Database[jdbc:h2:mem:walled]");
      try (Database same = Database.connect("jdbc:h2:mem:walled", "ada", "p@ss/w")) {
        same.create(TABLES);
      }
      Throwable refused = catchThrowable(() -> Database.connect(url + "guessed"));
      assertThat(refused).isInstanceOf(ConfigurationException.class);
      assertThat(trace(refused)).doesNotContain("guessed");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:oracle:thin:scott/secret@host:1521/x",
        "jdbc:mysql://scott:secret@host/x",
        "jdbc:mariadb://host/x?user=scott&password=secret"
      })
  void databaseThatIsNotSupportedIsNamed(String url) {
    Throwable refused = catchThrowable(() -> Database.connect(url));
    assertThat(refused)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(url.split(":", -1)[1])
        .hasMessageContaining("H2, PostgreSQL");
    assertThat(trace(refused)).doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://scott:secret@localhost:1/x",
        "jdbc:postgresql://localhost:1/x?user=scott&password=secret",
        "jdbc:h2:tcp://localhost:1/x;USER=scott;PASSWORD=secret"
      })
  void databaseThatCannotBeReachedIsAConnectionLoss(String url) {
    Throwable refused = catchThrowable(() -> Database.connect(url));
    assertThat(refused)
        .isInstanceOf(ConnectionLostException.class)
        .hasMessageContaining("localhost:1/x");
    assertThat(trace(refused)).doesNotContain("secret");
  }

  @Test
  void databaseThatDoesNotExistIsAWrongSetting() {
    String url = TestDatabase.POSTGRESQL.url().replace("/postgres", "/nowhere");
    assertThatThrownBy(() -> Database.connect(url))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("nowhere");
    assertThatThrownBy(() -> Database.connect("jdbc:h2:mem:nowhere;IFEXISTS=TRUE"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void urlAndDataSourceExcludeEachOther() {
    assertThatThrownBy(() -> Database.builder().connect())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("ALU-5014");
    assertThatThrownBy(
            () -> Database.builder().url("jdbc:h2:mem:").dataSource(new JdbcDataSource()).connect())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("ALU-5014");
  }

  @Test
  void closedDatabaseOpensNothing() {
    Database database = Database.connect("jdbc:h2:mem:");
    database.close();
    database.close();
    assertThatThrownBy(() -> database.create(TABLES)).isInstanceOf(SessionStateException.class);
  }

  @Test
  void clockIsCutToTheMicrosecond() {
    Instant fine = Instant.parse("2024-01-01T00:00:00.123456789Z");
    try (Database database = Database.builder().url("jdbc:h2:mem:").clock(() -> fine).connect()) {
      assertThat(database.clock().instant())
          .isEqualTo(Instant.parse("2024-01-01T00:00:00.123456Z"));
    }
  }

  private static boolean tableExists(String url) throws Exception {
    try (java.sql.Connection connection = DriverManager.getConnection(url);
        ResultSet found = connection.getMetaData().getTables(null, null, "PRODUCT", null)) {
      return found.next();
    }
  }

  /** The embedded server trusts everybody, except from now on this user. */
  private static void requirePasswordOf(String user, String password) throws Exception {
    try (java.sql.Connection connection = TestDatabase.POSTGRESQL.raw();
        Statement statement = connection.createStatement()) {
      statement.execute("drop role if exists " + user);
      statement.execute("create role " + user + " login password '" + password + "'");
      try (ResultSet file = statement.executeQuery("show hba_file")) {
        file.next();
        Path rules = Path.of(file.getString(1));
        String rule = "host all " + user + " all scram-sha-256\n";
        Files.writeString(rules, rule + Files.readString(rules, StandardCharsets.UTF_8));
      }
      statement.execute("select pg_reload_conf()");
      Thread.sleep(200);
    }
  }

  private static String trace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
