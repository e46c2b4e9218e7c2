package dev.aludel.shop;

import dev.aludel.jdbc.StatementEvent;
import dev.aludel.jdbc.StatementListener;
import java.util.ArrayList;
import java.util.List;

/** Remembers which SQL was sent while somebody wanted to know. */
final class SentStatements implements StatementListener {
  private final List<String> sql = new ArrayList<>();
  private boolean listening;

  @Override
  public void onStatement(StatementEvent event) {
    if (listening) {
      sql.add(event.sql());
    }
  }

  /** Starts to remember. */
  void listen() {
    sql.clear();
    listening = true;
  }

  /** What was sent since {@link #listen}. */
  List<String> heard() {
    listening = false;
    return List.copyOf(sql);
  }
}
