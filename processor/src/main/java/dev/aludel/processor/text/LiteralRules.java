package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import dev.aludel.processor.model.SqlKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jsqlparser.expression.IntervalExpression;
import net.sf.jsqlparser.parser.ASTNodeAccess;

/** Judges texts in quotes that are values of other types: what cannot be read as one. */
final class LiteralRules {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[-+]?\\d+");
  private static final Pattern UUID =
      Pattern.compile("(?i)\\{?[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}}?");
  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b(.*)");
  private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(:(\\d{2}))?(\\.\\d+)?");
  private static final List<String> NAMED_TIMES =
      List.of(
          "infinity", "-infinity", "epoch", "now", "today", "tomorrow", "yesterday", "allballs");
  private static final List<String> BOOLEANS =
      List.of("t", "true", "y", "yes", "on", "1", "f", "false", "n", "no", "off", "0");
  private static final List<String> UNITS =
      List.of(
          """
          microsecond microseconds us usec usecs millisecond milliseconds ms msec msecs second \
          seconds sec secs s minute minutes min mins m hour hours hr hrs h day days d week weeks w \
          month months mon mons year years yr yrs y decade decades dec decs century centuries c \
          cent millennium millennia mil mils"""
              .split(" ", -1));

  private final Findings findings;

  LiteralRules(Findings findings) {
    this.findings = findings;
  }

  /** What a text should look like as a value of a type, if it does not. */
  static Optional<String> wrong(String text, SqlKind kind) {
    String value = text.strip();
    return switch (kind) {
      case SMALLINT, INTEGER, BIGINT ->
          WHOLE_NUMBER.matcher(value).matches() ? Optional.empty() : Optional.of("'5'");
      case NUMERIC, REAL, DOUBLE ->
          NUMBER.matcher(value).matches() || value.matches("(?i)nan|[-+]?inf(inity)?")
              ? Optional.empty()
              : Optional.of("'2.5'");
      case BOOLEAN ->
          BOOLEANS.contains(value.toLowerCase(Locale.ROOT))
              ? Optional.empty()
              : Optional.of("'true'");
      case UUID ->
          UUID.matcher(value).matches()
              ? Optional.empty()
              : Optional.of("'123e4567-e89b-12d3-a456-426614174000'");
      case DATE -> isDate(value) ? Optional.empty() : Optional.of("'2026-01-31'");
      case TIME -> isTime(value) ? Optional.empty() : Optional.of("'23:59:59'");
      case TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE ->
          isDate(value) ? Optional.empty() : Optional.of("'2026-01-31 23:59:59'");
      default -> Optional.empty();
    };
  }

  /** Whether a text names a time, or writes it otherwise than the standard: PostgreSQL's can. */
  static boolean namesTime(String text) {
    String value = text.strip().toLowerCase(Locale.ROOT);
    boolean standard = value.matches("\\d{4}-\\d{1,2}-\\d{1,2}.*|\\d{8}\\b.*|\\d{1,2}:\\d{2}.*");
    return NAMED_TIMES.contains(value) || (!standard && value.matches(".*\\d.*"));
  }

  /** A date that is written otherwise than by the standard is PostgreSQL's business. */
  private static boolean isDate(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return isOtherTime(text);
    }
    try {
      var unused =
          LocalDate.of(
              Integer.parseInt(date.group(1)),
              Integer.parseInt(date.group(2)),
              Integer.parseInt(date.group(3)));
      return isTime(date.group(4));
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isTime(String text) {
    Matcher time = TIME.matcher(text);
    if (!time.find()) {
      return text.isBlank() || isOtherTime(text);
    }
    try {
      String second = time.group(4);
      var unused =
          LocalTime.of(
              Integer.parseInt(time.group(1)) % 24,
              Integer.parseInt(time.group(2)),
              second == null ? 0 : Integer.parseInt(second) % 60);
      return Integer.parseInt(time.group(1)) <= 24 && (second == null || isSecond(second));
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isSecond(String text) {
    return Integer.parseInt(text) <= 60;
  }

  private static boolean isOtherTime(String text) {
    return text.matches(".*\\d.*") || NAMED_TIMES.contains(text.toLowerCase(Locale.ROOT));
  }

  /** Reports a text that is no value of the type that is written in front of it or behind it. */
  void require(String text, SqlKind kind, ASTNodeAccess at) {
    wrong(text, kind)
        .ifPresent(
            right ->
                findings.report(
                    SqlMessage.LITERAL_IS_MALFORMED,
                    at,
                    "'" + text + "'",
                    SqlValue.words(kind),
                    right));
  }

  /** Reports what no database, or not each, takes for an interval. */
  void require(IntervalExpression interval) {
    String parameter = interval.getParameter();
    String written = findings.shown(interval);
    boolean quoted = parameter != null && parameter.startsWith("'");
    boolean unit = interval.getIntervalQualifier() != null;
    if (quoted && !unit && written.endsWith("'")) {
      if (requireUnits(parameter.substring(1, parameter.length() - 1), interval)) {
        findings.requireOn(Findings.H2, interval, "intervals with their unit in quotes");
      }
    } else if (!quoted || !unit || !parameter.matches("'[-+\\d.: ]+'")) {
      reportInterval(interval, written, written.substring(written.lastIndexOf(' ') + 1));
    }
  }

  /** Reports a word in a text that is no unit; answers whether there is none. */
  boolean requireUnits(String text, ASTNodeAccess at) {
    if (text.strip().matches("(?i)P[-+\\dYMWDTHS.,:]+")) {
      return true;
    }
    boolean number = text.matches(".*\\d.*");
    for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      boolean known = word.isEmpty() || word.equals("ago") || UNITS.contains(word);
      if (!known || !number) {
        reportInterval(at, "'" + text + "'", word);
        return false;
      }
    }
    return true;
  }

  private void reportInterval(ASTNodeAccess at, String shown, String unit) {
    findings.report(
        TextProblem.of(
                SqlMessage.LITERAL_IS_MALFORMED,
                Position.of(at),
                shown,
                "interval",
                "interval '1' day")
            .suggesting(unit, UNITS));
  }
}
