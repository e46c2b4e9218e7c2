package dev.aludel.processor.lower;

import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.Rounding;
import dev.aludel.processor.model.ValueDescriptor;
import dev.aludel.processor.model.ValuePlan;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * Plans the values that the client makes. A constant is written as the column will hold it, with
 * the column's scale and no more than microseconds; one that its type cannot read is left out,
 * since a rule has reported it.
 */
final class ValuePlanner {
  private ValuePlanner() {}

  static Optional<ValuePlan> plan(ValueDescriptor value, JavaType type, Rounding rounding) {
    return value.kind().flatMap(kind -> plan(value, kind, type, rounding));
  }

  private static Optional<ValuePlan> plan(
      ValueDescriptor value, ValueDescriptor.Kind kind, JavaType type, Rounding rounding) {
    return switch (kind) {
      case CONSTANT ->
          constant(value.constant().strip(), value.constant(), type, rounding)
              .map(text -> new ValuePlan.Constant(type, text));
      case NOW -> Optional.of(new ValuePlan.Now(type));
      case UUID -> Optional.of(new ValuePlan.RandomUuid(type.kind() == JavaType.Kind.STRING));
      case SESSION -> Optional.of(new ValuePlan.OfSession(type, value.sessionValue()));
      case METHOD ->
          value.method().map(method -> new ValuePlan.Call(method.owner(), method.name()));
    };
  }

  private static Optional<String> constant(
      String text, String verbatim, JavaType type, Rounding rounding) {
    try {
      return Optional.ofNullable(
          switch (type.kind()) {
            case STRING -> verbatim;
            case BYTES, JSON, LIST, CONVERTED -> null;
            case ENUM -> type.constants().contains(text) ? text : null;
            case BOOLEAN -> text.equals("true") || text.equals("false") ? text : null;
            case SHORT -> String.valueOf(Short.parseShort(text));
            case INT -> String.valueOf(Integer.parseInt(text));
            case LONG -> String.valueOf(Long.parseLong(text));
            case FLOAT -> finite(Float.parseFloat(text), String.valueOf(Float.parseFloat(text)));
            case DOUBLE ->
                finite(Double.parseDouble(text), String.valueOf(Double.parseDouble(text)));
            case BIG_INTEGER -> new BigInteger(text).toString();
            case BIG_DECIMAL -> decimal(new BigDecimal(text), rounding);
            case UUID -> UUID.fromString(text).toString();
            case LOCAL_DATE -> LocalDate.parse(text).toString();
            case LOCAL_TIME -> LocalTime.parse(text).truncatedTo(ChronoUnit.MICROS).toString();
            case LOCAL_DATE_TIME ->
                LocalDateTime.parse(text).truncatedTo(ChronoUnit.MICROS).toString();
            case INSTANT -> Instant.parse(text).truncatedTo(ChronoUnit.MICROS).toString();
            case OFFSET_DATE_TIME ->
                OffsetDateTime.parse(text).truncatedTo(ChronoUnit.MICROS).toString();
          });
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private static String decimal(BigDecimal value, Rounding rounding) {
    return rounding instanceof Rounding.Scale scale
        ? value.setScale(scale.scale(), RoundingMode.HALF_UP).toPlainString()
        : value.toString();
  }

  private static @org.jspecify.annotations.Nullable String finite(double value, String text) {
    return Double.isFinite(value) ? text : null;
  }
}
