package dev.aludel.tpch;

import dev.aludel.Database;
import dev.aludel.tpch.model.TpchModelsSchema;
import io.trino.tpch.TpchColumn;
import io.trino.tpch.TpchColumnType;
import io.trino.tpch.TpchEntity;
import io.trino.tpch.TpchTable;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/** A database with the rows of TPC-H at scale factor 0.01; filled once, and only read. */
enum TpchDatabase {
  H2 {
    @Override
    DataSource open() {
      JdbcDataSource source = new JdbcDataSource();
      source.setURL("jdbc:h2:mem:tpch;DB_CLOSE_DELAY=-1");
      return source;
    }

    @Override
    String analyze() {
      return "analyze";
    }
  },
  POSTGRESQL {
    @Override
    DataSource open() {
      try {
        return EmbeddedPostgres.start().getPostgresDatabase();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    String analyze() {
      return "vacuum analyze";
    }
  };

  private static final double SCALE = 0.01;
  private static final int BATCH = 1_000;
  // Each after those that it refers to.
  private static final List<TpchTable<?>> TABLES =
      List.of(
          TpchTable.REGION,
          TpchTable.NATION,
          TpchTable.SUPPLIER,
          TpchTable.PART,
          TpchTable.PART_SUPPLIER,
          TpchTable.CUSTOMER,
          TpchTable.ORDERS,
          TpchTable.LINE_ITEM);

  private final Filled filled = new Filled();

  abstract DataSource open();

  /** What makes the database count its rows, so that it plans well. */
  abstract String analyze();

  /** The database, with its rows. */
  Database database() {
    return filled.get(this).database();
  }

  /** The same through plain JDBC. */
  DataSource dataSource() {
    return filled.get(this).source();
  }

  private record Opened(DataSource source, Database database) {}

  /** Filled by the first who asks. */
  private static final class Filled {
    private @Nullable Opened opened;

    synchronized Opened get(TpchDatabase kind) {
      if (opened == null) {
        opened = fill(kind);
      }
      return opened;
    }
  }

  private static Opened fill(TpchDatabase kind) {
    DataSource source = kind.open();
    Database database = Database.connect(source);
    database.create(TpchModelsSchema.SCHEMA);
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      for (TpchTable<?> table : TABLES) {
        fill(connection, table);
      }
      connection.commit();
      connection.setAutoCommit(true);
      try (Statement statement = connection.createStatement()) {
        statement.execute(kind.analyze());
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new Opened(source, database);
  }

  private static <E extends TpchEntity> void fill(Connection connection, TpchTable<E> table)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(insert(table))) {
      int waiting = 0;
      for (E row : table.createGenerator(SCALE, 1, 1)) {
        bind(insert, table.getColumns(), row);
        insert.addBatch();
        if (++waiting % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private static String insert(TpchTable<?> table) {
    String columns =
        table.getColumns().stream()
            .map(TpchColumn::getColumnName)
            .collect(Collectors.joining(", "));
    String values = String.join(", ", Collections.nCopies(table.getColumns().size(), "?"));
    return "insert into " + table.getTableName() + " (" + columns + ") values (" + values + ")";
  }

  private static <E extends TpchEntity> void bind(
      PreparedStatement insert, List<TpchColumn<E>> columns, E row) throws SQLException {
    for (int i = 0; i < columns.size(); i++) {
      insert.setObject(i + 1, value(columns.get(i), row));
    }
  }

  private static <E extends TpchEntity> Object value(TpchColumn<E> column, E row) {
    TpchColumnType.Base type = column.getType().getBase();
    return switch (type) {
      case INTEGER -> column.getInteger(row);
      case IDENTIFIER -> column.getIdentifier(row);
      case DATE -> LocalDate.ofEpochDay(column.getDate(row));
      case DOUBLE -> BigDecimal.valueOf(column.getDouble(row));
      case VARCHAR -> column.getString(row);
    };
  }
}
