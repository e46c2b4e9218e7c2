package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.EdgePlan;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.ValuePlan;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;

/** The Java expressions of values that the client makes: defaults, on-update values. */
final class ValueCode {
  private ValueCode() {}

  /** {@code "first", "second"}. */
  static CodeBlock strings(Collection<String> texts) {
    return texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(",$W"));
  }

  /** {@code new BigDecimal("0.00")}, {@code OrderStatus.PENDING}, {@code time.instant()}. */
  static CodeBlock of(ValuePlan value, ColumnPlan column) {
    if (value instanceof ValuePlan.Constant constant) {
      return constant(constant);
    }
    if (value instanceof ValuePlan.Now now) {
      return now(now.type());
    }
    if (value instanceof ValuePlan.RandomUuid uuid) {
      return randomUuid(uuid.text());
    }
    if (value instanceof ValuePlan.OfSession session) {
      return session(session);
    }
    ValuePlan.Call call = (ValuePlan.Call) value;
    CodeBlock answer = CodeBlock.of("$T.$N()", call.owner(), call.method());
    return AttributeMethods.rounded(column.rounding(), answer);
  }

  /** A value of an association table's column, as a database value. */
  static CodeBlock database(ValuePlan value, EdgePlan.ExtraValue extra) {
    CodeBlock java =
        value instanceof ValuePlan.Call call
            ? CodeBlock.of("$T.$N()", call.owner(), call.method())
            : of(value);
    boolean object = value instanceof ValuePlan.Call && !extra.type().primitive();
    return object || !DatabaseCode.hasBox(extra.type().kind())
        ? DatabaseCode.toDatabaseFromPresent(extra.conversion(), java)
        : DatabaseCode.fromPrimitive(extra.conversion(), java);
  }

  private static CodeBlock of(ValuePlan value) {
    if (value instanceof ValuePlan.Constant constant) {
      return constant(constant);
    }
    if (value instanceof ValuePlan.Now now) {
      return now(now.type());
    }
    return value instanceof ValuePlan.OfSession session
        ? session(session)
        : randomUuid(((ValuePlan.RandomUuid) value).text());
  }

  private static CodeBlock session(ValuePlan.OfSession value) {
    TypeName boxed = value.type().name().box();
    TypeName raw = boxed instanceof ParameterizedTypeName generic ? generic.rawType() : boxed;
    return CodeBlock.of("time.session($S, $T.class)", value.name(), raw);
  }

  private static CodeBlock randomUuid(boolean text) {
    return CodeBlock.of(text ? "$T.randomUUID().toString()" : "$T.randomUUID()", UUID.class);
  }

  private static CodeBlock now(JavaType type) {
    return CodeBlock.of(
        "time.$L()",
        switch (type.kind()) {
          case LOCAL_DATE -> "localDate";
          case LOCAL_TIME -> "localTime";
          case LOCAL_DATE_TIME -> "localDateTime";
          case OFFSET_DATE_TIME -> "offsetDateTime";
          default -> "instant";
        });
  }

  /** A constant of its type; lowering has checked that the text can be read. */
  static CodeBlock constant(ValuePlan.Constant constant) {
    String text = constant.text();
    TypeName type = constant.type().name();
    return switch (constant.type().kind()) {
      case BOOLEAN, INT -> CodeBlock.of("$L", text);
      case LONG -> CodeBlock.of("$LL", text);
      case SHORT -> CodeBlock.of("(short) $L", text);
      case FLOAT -> CodeBlock.of("$LF", text);
      case DOUBLE -> CodeBlock.of("$LD", text);
      case BIG_DECIMAL, BIG_INTEGER -> CodeBlock.of("new $T($S)", type, text);
      case STRING -> CodeBlock.of("$S", text);
      case ENUM -> CodeBlock.of("$T.$N", type, text);
      case UUID -> CodeBlock.of("$T.fromString($S)", type, text);
      case BYTES -> CodeBlock.of("new byte[0]");
      case JSON, LIST, CONVERTED -> throw new IllegalArgumentException("There is no constant.");
      case LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, INSTANT, OFFSET_DATE_TIME ->
          CodeBlock.of("$T.parse($S)", type, text);
    };
  }

  /** The name of a kind in the methods of rows: {@code BigDecimal}, {@code Uuid}. */
  static String rowName(JavaType.Kind kind) {
    StringBuilder name = new StringBuilder();
    for (String word : kind.name().split("_", -1)) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }
}
