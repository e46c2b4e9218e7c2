package dev.aludel.benchmarks;

import java.util.Collection;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;

/**
 * The figures as lines to read: one per benchmark, database and library, ratios to hand-written
 * JDBC.
 */
final class FiguresTable {
  private static final String LINE = "%-22s %-11s %-7s %10s %10s %6s %10s %10s %6s %9s %9s %6s%n";

  private static final Map<String, String> NAMES =
      Map.of(Form.ALUDEL.name(), "Aludel", QueryForm.JOOQ.name(), "jOOQ");

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
        LINE, "", "", "", "time, µs", "", "", "client CPU, µs", "", "", "allocated, KB", "", "");
    lines.format(
        LINE,
        "benchmark",
        "database",
        "with",
        "by hand",
        "so",
        "ratio",
        "by hand",
        "so",
        "ratio",
        "by hand",
        "so",
        "ratio");
    figures.forEach(
        (server, benchmarks) ->
            benchmarks.forEach((name, forms) -> add(lines, name, server, forms)));
    return lines.toString();
  }

  private static void add(
      Formatter lines, String benchmark, String server, Map<String, Figures> forms) {
    Figures hand = forms.get(Form.HAND_WRITTEN.name());
    if (hand == null) {
      return;
    }
    forms.forEach(
        (form, figures) -> {
          if (!form.equals(Form.HAND_WRITTEN.name())) {
            add(lines, List.of(benchmark, server, NAMES.getOrDefault(form, form)), hand, figures);
          }
        });
  }

  private static void add(Formatter lines, List<String> names, Figures hand, Figures other) {
    lines.format(
        LINE,
        names.get(0),
        names.get(1),
        names.get(2),
        number(hand.time()),
        number(other.time()),
        ratio(hand.time(), other.time()),
        number(hand.cpu()),
        number(other.cpu()),
        ratio(hand.cpu(), other.cpu()),
        number(hand.allocated() / 1024),
        number(other.allocated() / 1024),
        ratio(hand.allocated(), other.allocated()));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String ratio(double hand, double other) {
    return String.format(Locale.ROOT, "%.2f", other / hand);
  }
}
