package dev.aludel.shop;

import dev.aludel.Database;
import dev.aludel.shop.model.ShopSchema;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An empty shop. The servers are started once and stop with the JVM. */
final class TestShop implements AutoCloseable {
  private static final Map<EmbeddedServer, Server> STARTED = new EnumMap<>(EmbeddedServer.class);

  private final SentStatements sent = new SentStatements();
  private final Database database;

  TestShop(EmbeddedServer server) throws IOException {
    if (!STARTED.containsKey(server)) {
      STARTED.put(server, server.start());
    }
    database = Database.builder().url(STARTED.get(server).url()).listener(sent).connect();
    database.create(ShopSchema.SCHEMA);
  }

  Database database() {
    return database;
  }

  /** The SQL that some work sends. */
  List<String> sqlOf(Runnable work) {
    sent.listen();
    work.run();
    return sent.heard();
  }

  @Override
  public void close() {
    database.drop(ShopSchema.SCHEMA);
    database.close();
  }
}
