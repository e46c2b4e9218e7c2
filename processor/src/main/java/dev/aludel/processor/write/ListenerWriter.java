package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.AttributePlan;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.ListenerDescriptor.Argument;
import dev.aludel.processor.model.ListenerDescriptor.Event;
import dev.aludel.processor.model.ListenerPlan;
import dev.aludel.processor.model.ModelPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the calls of listeners: in the mapper those to rows, in the entity those to its columns.
 *
 * <pre>{@code
 * protected void tell(MapperEvent event, UserEntity entity, TextRunner session) {
 *   switch (event) {
 *     case BEFORE_INSERT -> User.stamp(entity);
 *     case AFTER_UPDATE -> User.audit(entity, (Session) session);
 *     default -> {}
 *   }
 * }
 *
 * private String aludelHeardEmail(String email) {
 *   aludelState().hear(UserMapper.EMAIL, email);
 *   try {
 *     email = User.lowerCase(this, email);
 *     User.requireAt(this, email);
 *     return email;
 *   } finally {
 *     aludelState().heard();
 *   }
 * }
 * }</pre>
 */
final class ListenerWriter {
  private final ModelPlan plan;

  ListenerWriter(ModelPlan plan) {
    this.plan = plan;
  }

  /** {@code aludelHeardEmail}. */
  static String method(AttributePlan attribute) {
    String name = attribute.field();
    return "aludelHeard" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  void addTo(TypeSpec.Builder mapper) {
    if (plan.isHeard()) {
      mapper.addMethod(tell());
    }
  }

  private MethodSpec tell() {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (event)");
    for (Event event : Event.values()) {
      List<ListenerPlan> listeners = plan.listeners(event, "");
      if (listeners.size() == 1) {
        code.add("case $L -> $L", event.name(), ofRow(listeners.get(0)));
      } else if (listeners.size() > 1) {
        code.beginControlFlow("case $L ->", event.name());
        listeners.forEach(listener -> code.add(ofRow(listener)));
        code.endControlFlow();
      }
    }
    return MapperMethods.overriding("tell")
        .addParameter(RuntimeTypes.MAPPER_EVENT, "event")
        .addParameter(MapperMethods.entity(plan.names()))
        .addParameter(RuntimeTypes.TEXT_RUNNER, "session")
        .addCode(code.add("default -> {}\n").endControlFlow().build())
        .build();
  }

  private static CodeBlock ofRow(ListenerPlan listener) {
    CodeBlock session =
        listener.arguments().contains(Argument.SESSION)
            ? CodeBlock.of(", ($T) session", RuntimeTypes.SESSION)
            : CodeBlock.of("");
    return CodeBlock.of("$T.$N(entity$L);\n", listener.type(), listener.method(), session);
  }

  void addTo(TypeSpec.Builder entity, GeneratedTypes types, ColumnPlan column) {
    AttributePlan attribute = column.attribute();
    List<ListenerPlan> listeners = plan.listeners(Event.SET, attribute.name());
    if (listeners.isEmpty()) {
      return;
    }
    CodeBlock constant = CodeBlock.of("$T.$L", plan.names().mapper(), attribute.constant());
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("aludelState().hear($L, $N)", constant, attribute.field())
            .beginControlFlow("try");
    listeners.forEach(listener -> code.add(ofColumn(listener, column, constant)));
    code.addStatement("return $N", attribute.field())
        .nextControlFlow("finally")
        .addStatement("aludelState().heard()")
        .endControlFlow();
    boolean nullable = attribute.nullness().nullable();
    MethodSpec.Builder heard =
        MethodSpec.methodBuilder(method(attribute))
            .addJavadoc("What listeners make of a new {@code $L}.", attribute.name())
            .addModifiers(Modifier.PRIVATE)
            .addParameter(types.parameter(column.type(), attribute.field(), nullable));
    types.returns(heard, column.type(), nullable);
    entity.addMethod(heard.addCode(code.build()).build());
  }

  private static CodeBlock ofColumn(ListenerPlan listener, ColumnPlan column, CodeBlock constant) {
    String field = column.attribute().field();
    CodeBlock.Builder call =
        CodeBlock.builder().add("$T.$N(this", listener.type(), listener.method());
    for (Argument argument : listener.arguments()) {
      switch (argument) {
        case ATTRIBUTE -> call.add(", $S", column.attribute().name());
        case VALUE -> call.add(", $N", field);
        case OLD -> call.add(", aludelState().unset($L) ? null : this.$N", constant, field);
        case SESSION -> {}
      }
    }
    CodeBlock made = call.add(")").build();
    return listener.replaces()
        ? CodeBlock.builder().addStatement("$N = $L", field, made).build()
        : CodeBlock.builder().addStatement(made).build();
  }
}
