package dev.aludel.benchmarks;

import java.util.Collection;
import java.util.Formatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;

/** The figures as lines to read: one per benchmark and database, ratios to hand-written JDBC. */
final class FiguresTable {
  private static final String LINE = "%-22s %-11s %10s %10s %6s %10s %10s %6s %9s %9s %6s%n";

  /** Server, then benchmark, then form. */
  private final Map<String, Map<String, Map<String, Figures>>> figures = new TreeMap<>();

  FiguresTable(Collection<RunResult> results) {
    for (RunResult result : results) {
      String benchmark = result.getParams().getBenchmark();
      figures
          .computeIfAbsent(result.getParams().getParam("server"), server -> new TreeMap<>())
          .computeIfAbsent(
              benchmark.substring(benchmark.lastIndexOf('.') + 1), name -> new TreeMap<>())
          .put(result.getParams().getParam("form"), Figures.of(result));
    }
  }

  @Override
  public String toString() {
    Formatter lines = new Formatter(Locale.ROOT);
    lines.format(
        LINE, "", "", "time, µs", "", "", "client CPU, µs", "", "", "allocated, KB", "", "");
    lines.format(
        LINE,
        "benchmark",
        "database",
        "by hand",
        "Aludel",
        "ratio",
        "by hand",
        "Aludel",
        "ratio",
        "by hand",
        "Aludel",
        "ratio");
    figures.forEach(
        (server, benchmarks) ->
            benchmarks.forEach((name, forms) -> add(lines, name, server, forms)));
    return lines.toString();
  }

  private static void add(
      Formatter lines, String benchmark, String server, Map<String, Figures> forms) {
    Figures hand = forms.get(Form.HAND_WRITTEN.name());
    Figures aludel = forms.get(Form.ALUDEL.name());
    if (hand == null || aludel == null) {
      return;
    }
    lines.format(
        LINE,
        benchmark,
        server,
        number(hand.time()),
        number(aludel.time()),
        ratio(hand.time(), aludel.time()),
        number(hand.cpu()),
        number(aludel.cpu()),
        ratio(hand.cpu(), aludel.cpu()),
        number(hand.allocated() / 1024),
        number(aludel.allocated() / 1024),
        ratio(hand.allocated(), aludel.allocated()));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String ratio(double hand, double aludel) {
    return String.format(Locale.ROOT, "%.2f", aludel / hand);
  }
}
