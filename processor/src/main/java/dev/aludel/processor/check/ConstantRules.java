package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.SqlKind;
import dev.aludel.processor.model.ValueDescriptor;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;

/** Constant defaults can be read as the column's type, and fit into it. */
final class ConstantRules {
  /** Years of constants that look like "now", written once; others are first or last days. */
  private static final int FIRST_RECENT_YEAR = 2000;

  private static final int LAST_RECENT_YEAR = 2099;
  private static final String UUID_FORM =
      "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

  private ConstantRules() {}

  static void check(LinkedModel model, Diagnostics diagnostics) {
    DefaultSite.of(model).stream()
        .filter(site -> site.value().given().equals(List.of(ValueDescriptor.Kind.CONSTANT)))
        .forEach(site -> constant(site, diagnostics));
  }

  private static void constant(DefaultSite site, Diagnostics diagnostics) {
    String text = site.value().constant();
    JavaType type = site.type();
    switch (type.kind()) {
      case ENUM -> enumConstant(site, text, diagnostics);
      case STRING -> size(site, text.length(), diagnostics);
      case BIG_DECIMAL -> decimal(site, text, diagnostics);
      case LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, INSTANT, OFFSET_DATE_TIME ->
          time(site, text, diagnostics);
      case BYTES -> malformed(site, "bytes", "Answer them from a method.", diagnostics);
      case JSON, LIST, CONVERTED ->
          malformed(site, Words.of(type), "Answer it from a method.", diagnostics);
      case BOOLEAN -> {
        if (!text.equals("true") && !text.equals("false")) {
          malformed(site, "boolean", "Write \"true\" or \"false\".", diagnostics);
        }
      }
      case UUID -> uuid(site, text, diagnostics);
      default -> number(site, text, diagnostics);
    }
  }

  private static void enumConstant(DefaultSite site, String text, Diagnostics diagnostics) {
    List<String> constants = site.type().constants();
    if (!constants.contains(text)) {
      diagnostics.report(
          site.problem(
                  site.element("value"),
                  Message.DEFAULT_IS_NO_CONSTANT,
                  Words.of(site.type()),
                  text,
                  String.join(", ", constants))
              .suggesting(text, constants));
    }
  }

  private static void size(DefaultSite site, int length, Diagnostics diagnostics) {
    if (site.sqlType().length() > 0 && length > site.sqlType().length()) {
      misfit(site, diagnostics);
    }
  }

  private static void decimal(DefaultSite site, String text, Diagnostics diagnostics) {
    BigDecimal value;
    try {
      value = new BigDecimal(text);
    } catch (NumberFormatException e) {
      malformed(site, "decimal number", "Write digits: \"9.99\".", diagnostics);
      return;
    }
    BigDecimal plain = value.stripTrailingZeros();
    int whole = plain.precision() - plain.scale();
    int room = site.sqlType().precision() - site.sqlType().scale();
    boolean sized = site.sqlType().kind() == SqlKind.NUMERIC;
    if (sized && (whole > room || plain.scale() > site.sqlType().scale())) {
      misfit(site, diagnostics);
    }
  }

  private static void number(DefaultSite site, String text, Diagnostics diagnostics) {
    try {
      switch (site.type().kind()) {
        case SHORT -> Short.parseShort(text);
        case INT -> Integer.parseInt(text);
        case LONG -> Long.parseLong(text);
        case FLOAT -> Float.parseFloat(text);
        case DOUBLE -> Double.parseDouble(text);
        default -> new BigInteger(text);
      }
    } catch (NumberFormatException e) {
      if (text.matches("[-+]?\\d+")) {
        misfit(site, diagnostics);
      } else {
        malformed(site, Words.of(site.type()), "Write digits: \"0\".", diagnostics);
      }
    }
  }

  private static void uuid(DefaultSite site, String text, Diagnostics diagnostics) {
    if (!text.matches(UUID_FORM)) {
      String random = "If each row gets its own, write @" + site.annotation() + "(uuid = true).";
      malformed(site, UUID.class.getSimpleName(), random, diagnostics);
    }
  }

  private static void time(DefaultSite site, String text, Diagnostics diagnostics) {
    String now = "@" + site.annotation() + "(now = true)";
    try {
      OptionalInt year = Times.yearOf(text, site.type().kind());
      if (year.stream().anyMatch(y -> y >= FIRST_RECENT_YEAR && y <= LAST_RECENT_YEAR)) {
        diagnostics.report(
            site.problem(site.element("value"), Message.DEFAULT_IS_A_FIXED_TIME, text)
                .showing(now));
      }
    } catch (DateTimeParseException e) {
      boolean meansNow = text.toLowerCase(Locale.ROOT).matches(".*(now|current|today|sysdate).*");
      String advice =
          meansNow
              ? "For the time of the flush, write " + now + "."
              : "Write it like \"" + Times.example(site.type().kind()) + "\".";
      malformed(site, Words.of(site.type()), advice, diagnostics);
    }
  }

  private static void malformed(
      DefaultSite site, String kind, String advice, Diagnostics diagnostics) {
    String text = site.value().constant();
    site.report(diagnostics, "value", Message.DEFAULT_DOES_NOT_PARSE, text, kind, advice);
  }

  private static void misfit(DefaultSite site, Diagnostics diagnostics) {
    site.report(
        diagnostics,
        "value",
        Message.DEFAULT_DOES_NOT_FIT,
        site.value().constant(),
        site.type().kind() == JavaType.Kind.SHORT
                || site.type().kind() == JavaType.Kind.INT
                || site.type().kind() == JavaType.Kind.LONG
            ? Words.of(site.type())
            : Words.of(site.sqlType()));
  }
}
