package dev.aludel.processor;

import dev.aludel.dialect.Dialect;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code -A} says.
 *
 * @param dialects the databases whose SQL is written at build time
 * @param schema the type that the registry is named after, where no type is annotated
 * @param report whether the size of what is generated is told
 * @param listing whether all SQL is listed beside each registry
 * @param lint whether there are warnings of what is right, but seldom meant
 * @param sql how the statements of {@code @Sql} are judged
 */
record Options(
    List<Dialect> dialects,
    Optional<String> schema,
    boolean report,
    boolean listing,
    boolean lint,
    SqlOptions sql) {
  static final String DIALECTS = "aludel.dialects";
  static final String SCHEMA = "aludel.schema";
  static final String REPORT = "aludel.report";
  static final String LISTING = "aludel.listing";
  static final String LINT = "aludel.lint";

  private static final String DEFAULT_DIALECTS = "h2,postgresql";

  static Options read(Map<String, String> given, Diagnostics diagnostics) {
    return new Options(
        dialects(given.getOrDefault(DIALECTS, DEFAULT_DIALECTS), diagnostics),
        Optional.ofNullable(given.get(SCHEMA)).filter(name -> !name.isBlank()).map(String::strip),
        given.containsKey(REPORT) && !"false".equals(given.get(REPORT)),
        !"false".equals(given.get(LISTING)),
        given.containsKey(LINT) && !"false".equals(given.get(LINT)),
        SqlOptions.read(given, diagnostics));
  }

  /** Those that exist, each once; never empty. */
  private static List<Dialect> dialects(String names, Diagnostics diagnostics) {
    List<String> known = Dialect.all().stream().map(Dialect::name).toList();
    Set<String> chosen =
        Stream.of(names.split(",", -1))
            .map(String::strip)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    chosen.forEach(name -> require(DIALECTS, name, known, diagnostics));
    List<Dialect> dialects = chosen.stream().filter(known::contains).map(Dialect::named).toList();
    return dialects.isEmpty() ? dialects(DEFAULT_DIALECTS, diagnostics) : dialects;
  }

  /** Reports a value that an option cannot have. */
  static void require(String option, String value, List<String> known, Diagnostics diagnostics) {
    if (!known.contains(value)) {
      diagnostics.report(
          Problem.of(
                  Origin.NOWHERE, Message.OPTION_IS_WRONG, option, value, String.join(", ", known))
              .suggesting(value, known));
    }
  }
}
