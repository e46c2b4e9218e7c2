package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.aludel.processor.model.AttributePlan;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.CompositePlan;
import dev.aludel.processor.model.ListenerDescriptor.Event;
import dev.aludel.processor.model.MethodPlan;
import dev.aludel.processor.model.ModelPlan;
import dev.aludel.processor.model.Rounding;
import dev.aludel.processor.model.SettablePlan;

/** The frames of accessors and setters, and the statements that a setter and a builder share. */
final class AttributeMethods {
  private final ModelPlan plan;
  private final GeneratedTypes types;
  private final AttributePlan attribute;

  AttributeMethods(ModelPlan plan, GeneratedTypes types, AttributePlan attribute) {
    this.plan = plan;
    this.types = types;
    this.attribute = attribute;
  }

  /** {@code ProductMapper.NAME}. */
  CodeBlock constant() {
    return CodeBlock.of("$T.$L", plan.names().mapper(), attribute.constant());
  }

  /** {@code @Override public String name()}. */
  MethodSpec.Builder accessor(MethodPlan method) {
    MethodSpec.Builder accessor = overriding(method);
    boolean nullable = attribute.nullness().nullable() && !attribute.nullness().optional();
    types.returns(accessor, method.returns(), nullable);
    return accessor;
  }

  /** {@code @Override public void name(String name)}, whatever the body is. */
  MethodSpec setter(MethodPlan method, TypeName type, CodeBlock body) {
    MethodSpec.Builder setter =
        overriding(method)
            .returns(method.returns())
            .addParameter(
                types.parameter(type, method.parameter(), attribute.nullness().nullable()))
            .addCode(body);
    if (!method.returns().equals(TypeName.VOID)) {
      setter.addStatement("return this");
    }
    return setter.build();
  }

  /**
   * Gives an attribute a value.
   *
   * @param object {@code this} or {@code entity}
   * @param value the name of the parameter that holds the value
   */
  CodeBlock write(SettablePlan settable, String object, String value) {
    if (settable instanceof ColumnPlan column) {
      return writeColumn(column, object, value);
    }
    if (settable instanceof CompositePlan composite) {
      return new CompositeWriter(plan, types, composite).write(object, value);
    }
    return CodeBlock.builder()
        .addStatement("$L.relate($L, $N)", state(object), constant(), value)
        .build();
  }

  private CodeBlock writeColumn(ColumnPlan column, String object, String value) {
    String field = attribute.field();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement(
                "$L.$N = $L.write($L, $L.$N, $L)",
                object,
                field,
                state(object),
                constant(),
                object,
                field,
                rounded(column.rounding(), given(column, object, value)));
    for (String edge : column.foreignKeyOf()) {
      code.addStatement("$L.forget($T.$L)", state(object), plan.names().mapper(), edge);
    }
    return code.build();
  }

  /** The parameter, or the collection made this object's. */
  private CodeBlock given(ColumnPlan column, String object, String value) {
    CodeBlock given = heard(object, value);
    return column.javaType().tracked() ? owned(column, object, given) : given;
  }

  /** {@code email}, or {@code aludelHeardEmail(email)}. */
  private CodeBlock heard(String object, String value) {
    if (plan.listeners(Event.SET, attribute.name()).isEmpty()) {
      return CodeBlock.of("$N", value);
    }
    String method = ListenerWriter.method(attribute);
    return object.equals("this")
        ? CodeBlock.of("$N($N)", method, value)
        : CodeBlock.of("$L.$N($N)", object, method, value);
  }

  /** {@code MutableMap.owned(settings, aludelState(), ProductMapper.SETTINGS)}. */
  CodeBlock owned(ColumnPlan column, String object, CodeBlock value) {
    return CodeBlock.of(
        "$T.owned($L, $L, $L)",
        ((ParameterizedTypeName) column.type()).rawType(),
        value,
        state(object),
        constant());
  }

  /** {@code Values.scaled(price, 2)}. */
  static CodeBlock rounded(Rounding rounding, Object value) {
    if (rounding instanceof Rounding.Scale scale) {
      return CodeBlock.of("$T.scaled($L, $L)", RuntimeTypes.VALUES, value, scale.scale());
    }
    if (rounding instanceof Rounding.Micros) {
      return CodeBlock.of("$T.micros($L)", RuntimeTypes.VALUES, value);
    }
    return CodeBlock.of("$L", value);
  }

  /** {@code aludelState()}, {@code entity.aludelState()}. */
  static CodeBlock state(String object) {
    return object.equals("this")
        ? CodeBlock.of("aludelState()")
        : CodeBlock.of("$L.aludelState()", object);
  }

  private static MethodSpec.Builder overriding(MethodPlan method) {
    return MethodSpec.methodBuilder(method.name())
        .addAnnotation(Override.class)
        .addModifiers(GeneratedTypes.modifiers(method.visibility()));
  }
}
