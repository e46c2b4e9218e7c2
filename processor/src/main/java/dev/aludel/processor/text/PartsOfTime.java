package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sf.jsqlparser.parser.ASTNodeAccess;

/** What can be taken out of times, and what intervals consist of. */
final class PartsOfTime {
  private static final List<String> PARTS =
      List.of(
          """
          year month day hour minute second epoch quarter week dow doy isodow isoyear decade \
          century millennium millisecond milliseconds microsecond microseconds nanosecond julian \
          timezone timezone_hour timezone_minute day_of_week dayofweek day_of_year iso_week \
          iso_day_of_week iso_week_year week_year"""
              .split(" ", -1));

  private static final Set<String> OF_DAYS = Set.of("hour", "minute", "second");

  private static final Set<String> OF_TIMES =
      Set.of(
          "millisecond",
          "milliseconds",
          "microsecond",
          "microseconds",
          "nanosecond",
          "epoch",
          "hours",
          "minutes",
          "seconds");

  private PartsOfTime() {}

  /** Reports a name that no part has. */
  static void require(String written, ASTNodeAccess at, Findings findings) {
    String part = written.toLowerCase(Locale.ROOT);
    boolean plural = !findings.isFor(Findings.H2) && part.endsWith("s");
    if (!PARTS.contains(plural ? part.substring(0, part.length() - 1) : part)
        && !PARTS.contains(part)) {
      findings.report(
          TextProblem.of(SqlMessage.TIME_HAS_NO_SUCH_PART, Position.of(at), part)
              .suggesting(part, PARTS));
    }
  }

  /** Whether it is a part of what has no date, too. */
  static boolean isOfTimes(String part) {
    return isOfDays(part) || OF_TIMES.contains(part);
  }

  /** Whether it is a part of a day's time, which dates do not have. */
  static boolean isOfDays(String part) {
    return OF_DAYS.contains(part);
  }
}
