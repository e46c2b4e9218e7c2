package dev.aludel.conformance.generated;

import dev.aludel.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** An empty database of each kind. */
final class Databases {
  private Databases() {}

  /** Begun when first needed, stopped with the virtual machine. */
  private static final class Postgres {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setConnectConfig("loggerLevel", "OFF").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static List<Database> fresh() {
    String name = "t" + UUID.randomUUID().toString().replace("-", "");
    Database postgres = Database.connect(Postgres.SERVER.getPostgresDatabase());
    postgres.drop(SamplesSchema.SCHEMA);
    return List.of(Database.connect("jdbc:h2:mem:" + name), postgres);
  }
}
