package dev.aludel.shop;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far an import is: a bar while it runs if somebody is at a terminal, a line at its end. */
final class Progress implements AutoCloseable {
  private static final int UPDATE_MILLIS = 200;
  private static final int WIDTH = 80;

  private final PrintWriter out;
  private final String what;
  private final @Nullable ProgressBar bar;
  private final long started = System.nanoTime();
  private long rows;

  /**
   * Begins to show.
   *
   * @param what the table's rows, in plural
   * @param expected how many there will be
   */
  Progress(PrintWriter out, String what, long expected) {
    this.out = out;
    this.what = what;
    this.bar = isTerminal() ? bar(what, expected) : null;
  }

  @SuppressWarnings("SystemConsoleNull") // Null without a terminal, except on JDK 22 to 24.
  private static boolean isTerminal() {
    return System.console() != null;
  }

  private static ProgressBar bar(String what, long expected) {
    return new ProgressBarBuilder()
        .setTaskName(what)
        .setInitialMax(expected)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(UPDATE_MILLIS)
        .setConsumer(new ConsoleProgressBarConsumer(System.out, WIDTH))
        .clearDisplayOnFinish()
        .build();
  }

  /** So many rows more are imported. */
  void step(int more) {
    rows += more;
    if (bar != null) {
      bar.stepBy(more);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
    double seconds = (System.nanoTime() - started) / 1e9;
    out.printf(Locale.ROOT, "Imported %,d %s in %.1f s.%n", rows, what, seconds);
  }
}
