package dev.aludel.shop;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** A database that needs no installation and is gone when the shop closes. */
enum EmbeddedServer {
  H2 {
    @Override
    Server start() {
      return new Server("jdbc:h2:mem:shop", () -> {});
    }
  },

  POSTGRESQL {
    @Override
    Server start() throws IOException {
      EmbeddedPostgres postgres = EmbeddedPostgres.start();
      return new Server(postgres.getJdbcUrl("postgres", "postgres"), postgres);
    }
  };

  /** Starts it, with an empty database. */
  abstract Server start() throws IOException;
}
