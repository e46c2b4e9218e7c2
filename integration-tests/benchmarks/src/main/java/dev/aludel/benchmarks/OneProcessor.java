package dev.aludel.benchmarks;

import java.io.IOException;

/**
 * Keeps the client and the server of a benchmark on one processor. Where they have two, each
 * message wakes the other's, and the sender pays for that: several times what JDBC costs, and
 * another amount each hour, on a virtual machine. No library has a part in it.
 */
final class OneProcessor {
  /** The number of the processor, or {@code any}; nothing for the last one. */
  static final String PROPERTY = "aludel.benchmarks.processor";

  private OneProcessor() {}

  /**
   * Moves this process there, and with it those that it will start.
   *
   * @return what was done, for who reads the figures
   */
  static String take() {
    String wanted = System.getProperty(PROPERTY, "");
    if (wanted.equals("any")) {
      return "Client and server take any processor.";
    }
    String number =
        wanted.isEmpty()
            ? Integer.toString(Runtime.getRuntime().availableProcessors() - 1)
            : wanted;
    return moveTo(number)
        ? "Client and server share processor " + number + "."
        : "Client and server take any processor: there is no taskset here that gives them number "
            + number
            + ".";
  }

  private static boolean moveTo(String number) {
    String process = Long.toString(ProcessHandle.current().pid());
    try {
      return new ProcessBuilder("taskset", "--all-tasks", "--cpu-list", "--pid", number, process)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (IOException e) { // no such program
      return false;
    }
  }
}
