package dev.aludel.query;

/** What objects of a session lead to, so that their large collections can be queried. */
public interface RunnerSource {

  /** Who runs queries. */
  QueryRunner runner();

  /**
   * Writes what is pending, so that objects have the keys that queries name; if autoflush is on.
   */
  void flushFirst();
}
