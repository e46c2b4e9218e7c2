package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.AttributePlan;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.EdgePlan;
import dev.aludel.processor.model.ListenerDescriptor.Argument;
import dev.aludel.processor.model.ListenerDescriptor.Event;
import dev.aludel.processor.model.ListenerPlan;
import dev.aludel.processor.model.ModelPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes the calls of listeners: in the mapper those to rows and relationships, in the entity those
 * to columns.
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
    if (!plan.listeners(Event.INSTEAD_OF_DELETE, "").isEmpty()) {
      mapper.addMethod(
          MethodSpec.methodBuilder("isKept")
              .addAnnotation(Override.class)
              .addModifiers(Modifier.PUBLIC)
              .returns(boolean.class)
              .addStatement("return true")
              .build());
    }
    for (EdgePlan edge : plan.edges()) {
      for (Event event : List.of(Event.SET, Event.APPEND, Event.REMOVE)) {
        List<ListenerPlan> listeners = plan.listeners(event, edge.attribute().name());
        if (!listeners.isEmpty()) {
          mapper.addMethod(ofEdge(edge, event, listeners));
        }
      }
    }
  }

  /** {@code .heard(UserMapper::heardCity)}. */
  static void add(CodeBlock.Builder code, ModelPlan plan, EdgePlan edge) {
    for (Event event : List.of(Event.SET, Event.APPEND, Event.REMOVE)) {
      if (!plan.listeners(event, edge.attribute().name()).isEmpty()) {
        code.add(
            "\n.$L($T::$N)",
            event == Event.REMOVE ? "heardRemoval" : "heard",
            plan.names().mapper(),
            method(edge, event));
      }
    }
  }

  /** {@code heardCity}, {@code removedBook}. */
  private static String method(EdgePlan edge, Event event) {
    String name = edge.attribute().field();
    String what = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return (event == Event.REMOVE ? "removed" : "heard") + what;
  }

  private MethodSpec ofEdge(EdgePlan edge, Event event, List<ListenerPlan> listeners) {
    MethodSpec.Builder heard =
        MethodSpec.methodBuilder(method(edge, event))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(edge.type())
            .addParameter(MapperMethods.entity(plan.names()))
            .addParameter(edge.type(), "value")
            .addParameter(edge.type(), "old")
            .addParameter(RuntimeTypes.EDGE, "initiator");
    CodeBlock object = CodeBlock.of("entity");
    for (ListenerPlan listener : listeners) {
      CodeBlock old = CodeBlock.of("old");
      heard.addCode(call(listener, new Values(object, edge.attribute().name(), "value", old)));
    }
    return heard.addStatement("return value").build();
  }

  private MethodSpec tell() {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (event)");
    calls()
        .forEach(
            (calls, events) -> {
              String names = events.stream().map(Event::name).collect(Collectors.joining(", "));
              if (calls.size() == 1) {
                code.add("case $L -> $L", names, calls.get(0));
              } else {
                code.beginControlFlow("case $L ->", names);
                calls.forEach(code::add);
                code.endControlFlow();
              }
            });
    return MapperMethods.overriding("tell")
        .addParameter(RuntimeTypes.MAPPER_EVENT, "event")
        .addParameter(MapperMethods.entity(plan.names()))
        .addParameter(RuntimeTypes.TEXT_RUNNER, "session")
        .addCode(code.add("default -> {}\n").endControlFlow().build())
        .build();
  }

  /** The events of rows that are heard, by what they call. */
  private Map<List<CodeBlock>, List<Event>> calls() {
    Map<List<CodeBlock>, List<Event>> calls = new LinkedHashMap<>();
    for (Event event : Event.values()) {
      List<CodeBlock> ofRow =
          plan.listeners(event, "").stream().map(ListenerWriter::ofRow).toList();
      if (!ofRow.isEmpty()) {
        calls.computeIfAbsent(ofRow, none -> new ArrayList<>()).add(event);
      }
    }
    return calls;
  }

  private static CodeBlock ofRow(ListenerPlan listener) {
    CodeBlock none = CodeBlock.of("");
    return call(listener, new Values(CodeBlock.of("entity"), "", "", none));
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
    CodeBlock old =
        CodeBlock.of("aludelState().unset($L) ? null : this.$N", constant, attribute.field());
    Values values = new Values(CodeBlock.of("this"), attribute.name(), attribute.field(), old);
    listeners.forEach(listener -> code.add(call(listener, values)));
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

  /** What a listener may be given. */
  private record Values(CodeBlock object, String attribute, String value, CodeBlock old) {}

  private static CodeBlock call(ListenerPlan listener, Values values) {
    CodeBlock.Builder call =
        CodeBlock.builder().add("$T.$N($L", listener.type(), listener.method(), values.object);
    for (Argument argument : listener.arguments()) {
      switch (argument) {
        case ATTRIBUTE -> call.add(", $S", values.attribute);
        case VALUE -> call.add(", $N", values.value);
        case OLD -> call.add(", $L", values.old);
        case INITIATOR -> call.add(", initiator");
        case SESSION -> call.add(", ($T) session", RuntimeTypes.SESSION);
      }
    }
    CodeBlock made = call.add(")").build();
    return listener.replaces()
        ? CodeBlock.builder().addStatement("$N = $L", values.value, made).build()
        : CodeBlock.builder().addStatement(made).build();
  }
}
