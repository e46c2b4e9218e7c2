package dev.aludel.shop;

import java.io.Closeable;
import java.io.IOException;

/**
 * Where a database is found.
 *
 * @param url what JDBC calls it
 * @param process what stops when the server is closed
 */
record Server(String url, Closeable process) implements Closeable {

  @Override
  public void close() throws IOException {
    process.close();
  }
}
