package dev.aludel.processor.lower;

import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.HybridDescriptor;
import dev.aludel.processor.model.HybridText;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import java.util.ArrayList;
import java.util.List;

/** Writes a hybrid's own SQL as a fragment of the query language. */
final class WrittenHybrid {
  private final LinkedModel model;
  private final HybridDescriptor hybrid;

  WrittenHybrid(LinkedModel model, HybridDescriptor hybrid) {
    this.model = model;
    this.hybrid = hybrid;
  }

  /** {@code fragment("length({0}) > {1}", name, value(most)).asCondition()}. */
  HybridCode code(HybridText text, JavaType type) {
    List<HybridCode> arguments = new ArrayList<>(List.of(new HybridCode.Quoted(text.text())));
    for (HybridText.Operand operand : text.operands()) {
      arguments.add(operand.isParameter() ? parameter(operand.name()) : column(operand.name()));
    }
    return Dsl.call(
        Dsl.function("fragment", arguments.toArray(HybridCode[]::new)),
        switch (type.kind()) {
          case BOOLEAN -> "asCondition";
          case STRING -> "asText";
          case INT -> "asInteger";
          case LONG -> "asLong";
          case DOUBLE -> "asDouble";
          case LOCAL_DATE -> "asDate";
          case LOCAL_DATE_TIME -> "asDateTime";
          case INSTANT -> "asInstant";
          default -> "asDecimal";
        });
  }

  private HybridCode column(String name) {
    LinkedColumn column = model.findColumn(name).orElseThrow();
    return new HybridCode.Field(new HybridCode.Self(), ModelMembers.field(model, column));
  }

  private HybridCode parameter(String name) {
    JavaType type =
        hybrid.parameters().stream()
            .filter(each -> each.declared().name().equals(name))
            .findFirst()
            .flatMap(HybridDescriptor.Parameter::type)
            .orElseThrow();
    return Operators.expression(Scalar.java(type, false, new HybridCode.Text(name)));
  }
}
