package dev.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.aludel.processor.model.ConstructorDescriptor.ParameterDescriptor;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.HybridPlan;
import dev.aludel.processor.model.JavaType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a hybrid as a method of the metamodel.
 *
 * <pre>{@code
 * public Condition isInStock() {
 *   return stock.gt(0);
 * }
 * }</pre>
 */
final class HybridWriter {
  private final HybridPlan hybrid;
  private final GeneratedTypes types;

  HybridWriter(HybridPlan hybrid, GeneratedTypes types) {
    this.hybrid = hybrid;
    this.types = types;
  }

  MethodSpec write() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(hybrid.method())
            .addJavadoc("As {@code $L} says.", hybrid.declared())
            .addModifiers(GeneratedTypes.modifiers(hybrid.visibility()))
            .returns(hybrid.type().map(this::type).orElse(RuntimeTypes.ASSIGNMENTS));
    for (ParameterDescriptor parameter : hybrid.parameters()) {
      method.addParameter(
          types.parameter(parameter.type(), parameter.name(), parameter.nullable()));
    }
    return hybrid
        .code()
        .map(code -> method.addStatement("return $L", settable(chain(code))))
        .orElseGet(() -> method.addStatement("throw new $T()", UnsupportedOperationException.class))
        .build();
  }

  /** {@code TextHybrid.of(…, this::fullName)} if there is a setter. */
  private CodeBlock settable(CodeBlock code) {
    return hybrid
        .type()
        .filter(type -> hybrid.settable())
        .map(type -> CodeBlock.of("$T.of($L, this::$N)", expression(type), code, hybrid.method()))
        .orElse(code);
  }

  private TypeName type(JavaType type) {
    boolean one = type.kind() == JavaType.Kind.BOOLEAN || type.kind() == JavaType.Kind.STRING;
    return one ? expression(type) : ParameterizedTypeName.get(expression(type), type.name().box());
  }

  private ClassName expression(JavaType type) {
    boolean set = hybrid.settable();
    return switch (type.kind()) {
      case BOOLEAN -> set ? RuntimeTypes.BOOLEAN_HYBRID : RuntimeTypes.CONDITION;
      case STRING -> set ? RuntimeTypes.TEXT_HYBRID : RuntimeTypes.TEXT_EXPRESSION;
      case SHORT, INT, LONG, FLOAT, DOUBLE, BIG_DECIMAL, BIG_INTEGER ->
          set ? RuntimeTypes.NUMBER_HYBRID : RuntimeTypes.NUMBER_EXPRESSION;
      case LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, INSTANT, OFFSET_DATE_TIME ->
          set ? RuntimeTypes.TEMPORAL_HYBRID : RuntimeTypes.TEMPORAL_EXPRESSION;
      case ENUM, UUID, BYTES, JSON, LIST, CONVERTED ->
          set ? RuntimeTypes.VALUE_HYBRID : RuntimeTypes.VALUE_EXPRESSION;
    };
  }

  /** The outermost calls, each of which may begin a line. */
  private CodeBlock chain(HybridCode code) {
    if (code instanceof HybridCode.Call call
        && !isOwn(call.target())
        && !isOperator(call.target())
        && !isSplit(call.target())) {
      return CodeBlock.of(
          "$L$Z.$N($L)", chain(call.target()), call.method(), arguments(call.arguments()));
    }
    return code(code);
  }

  private CodeBlock code(HybridCode code) {
    if (code instanceof HybridCode.Self) {
      return CodeBlock.of("this");
    }
    if (code instanceof HybridCode.Text text) {
      return CodeBlock.of("$L", text.java());
    }
    if (code instanceof HybridCode.Quoted quoted) {
      return quoted.text().matches("(?s).*[\u0085\u2028\u2029].*")
          ? CodeBlock.of("$L", escaped(quoted.text()))
          : CodeBlock.of("$S", quoted.text());
    }
    if (code instanceof HybridCode.Constant constant) {
      return CodeBlock.of("$T.$N", constant.owner(), constant.name());
    }
    if (code instanceof HybridCode.Lambda lambda) {
      return CodeBlock.of("$N -> $L", lambda.parameter(), code(lambda.body()));
    }
    return isOperator(code) ? operator(code) : member(code);
  }

  private CodeBlock member(HybridCode code) {
    if (code instanceof HybridCode.Field field) {
      return isOwn(field.target())
          ? CodeBlock.of(isHidden(field.name()) ? "this.$N" : "$N", field.name())
          : CodeBlock.of("$L.$N", target(field.target()), field.name());
    }
    if (code instanceof HybridCode.Call call) {
      return isOwn(call.target())
          ? CodeBlock.of("$N($L)", call.method(), arguments(call.arguments()))
          : CodeBlock.of(
              "$L.$N($L)", target(call.target()), call.method(), arguments(call.arguments()));
    }
    if (code instanceof HybridCode.StaticCall call) {
      return CodeBlock.of("$T.$N($L)", call.owner(), call.method(), arguments(call.arguments()));
    }
    HybridCode.New made = (HybridCode.New) code;
    return CodeBlock.of("new $T($L)", made.type(), arguments(made.arguments()));
  }

  private CodeBlock operator(HybridCode code) {
    if (code instanceof HybridCode.Prefix prefix) {
      CodeBlock operand = target(prefix.operand());
      boolean twice = prefix.operator().equals("-") && operand.toString().startsWith("-");
      return CodeBlock.of(twice ? "$L($L)" : "$L$L", prefix.operator(), operand);
    }
    if (code instanceof HybridCode.Operator two) {
      return CodeBlock.of("$L $L $L", target(two.left()), two.operator(), target(two.right()));
    }
    HybridCode.Choice choice = (HybridCode.Choice) code;
    return CodeBlock.of(
        "$L ? $L : $L", target(choice.condition()), target(choice.yes()), target(choice.no()));
  }

  private static boolean isOperator(HybridCode code) {
    return code instanceof HybridCode.Operator
        || code instanceof HybridCode.Prefix
        || code instanceof HybridCode.Choice;
  }

  /** Whether it is written as a sum: a text of several lines. */
  private static boolean isSplit(HybridCode code) {
    return code instanceof HybridCode.Quoted quoted && quoted.text().contains("\n");
  }

  /** A text with ends of lines that the writer would take for ends of its own. */
  private static String escaped(String text) {
    return text.chars()
        .mapToObj(one -> String.format(Locale.ROOT, "\\u%04x", one))
        .collect(Collectors.joining("", "\"", "\""));
  }

  private static boolean isOwn(HybridCode target) {
    return target instanceof HybridCode.Self;
  }

  private boolean isHidden(String field) {
    return hybrid.parameters().stream().anyMatch(parameter -> parameter.name().equals(field));
  }

  private CodeBlock target(HybridCode code) {
    return isOperator(code) || isSplit(code) ? CodeBlock.of("($L)", code(code)) : code(code);
  }

  private CodeBlock arguments(List<HybridCode> arguments) {
    return arguments.stream().map(this::code).collect(CodeBlock.joining(", "));
  }
}
