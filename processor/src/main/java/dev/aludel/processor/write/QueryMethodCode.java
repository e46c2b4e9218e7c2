package dev.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.SqlMethodDescriptor.Container;
import dev.aludel.processor.model.SqlMethodDescriptor.Element;
import dev.aludel.processor.model.SqlMethodDescriptor.Parameter;
import dev.aludel.processor.model.SqlMethodDescriptor.Result;
import dev.aludel.processor.model.SqlMethodDescriptor.Shape;
import dev.aludel.processor.model.SqlMethodPlan;
import dev.aludel.processor.model.SqlMethodPlan.Binding;
import dev.aludel.processor.model.SqlMethodPlan.Kind;
import dev.aludel.processor.model.SqlMethodPlan.Piece;
import dev.aludel.processor.model.SqlMethodPlan.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The body of a method with {@code @Sql}. */
final class QueryMethodCode {
  /** So many components of a record fit into a line. */
  private static final int FEW = 2;

  private final SqlMethodPlan plan;
  private final List<String> texts;
  private final TextValueTypes valueTypes;

  QueryMethodCode(SqlMethodPlan plan, List<String> texts, TextValueTypes valueTypes) {
    this.plan = plan;
    this.texts = texts;
    this.valueTypes = valueTypes;
  }

  CodeBlock body() {
    if (plan.pieces().size() == 1) {
      CodeBlock.Builder call = begun();
      piece(plan.pieces().get(0), texts.get(0)).forEach(step -> call.add("\n$L", step));
      return ending(call.add("\n").build(), "$>$>", "$<$<");
    }
    return pieced();
  }

  /** {@code new TextCall(session, "UserQueries.byEmail")}, and what it does to rows. */
  private CodeBlock.Builder begun() {
    CodeBlock.Builder call =
        CodeBlock.builder()
            .add("new $T(session, $S)", RuntimeTypes.TEXT_CALL, plan.method().subject());
    if (plan.effect().kind() == Kind.INSERT) {
      call.add("\n.inserting()");
    } else if (plan.effect().kind() == Kind.CHANGE) {
      call.add(
          "\n.changing($L)",
          plan.effect()
              .model()
              .map(model -> CodeBlock.of("$T.MAPPER", QueriesWriter.mapper(model)))
              .orElse(CodeBlock.of("null")));
    }
    return call;
  }

  private CodeBlock pieced() {
    CodeBlock.Builder code = CodeBlock.builder();
    String layout =
        plan.effect().kind() == Kind.SELECT ? "$T call = $L;\n" : "$T call =$>$>\n$L;$<$<\n";
    code.add(layout, RuntimeTypes.TEXT_CALL, begun().build());
    for (int i = 0; i < texts.size(); i++) {
      Piece piece = plan.pieces().get(i);
      CodeBlock steps =
          piece(piece, texts.get(i)).stream().collect(CodeBlock.joining("", "call", ""));
      if (piece.needed().isEmpty()) {
        code.addStatement("$L", steps);
      } else {
        code.beginControlFlow("if ($L)", present(piece));
        code.addStatement("$L", steps);
        code.endControlFlow();
      }
    }
    return code.add(ending(CodeBlock.of("call"), "", "")).build();
  }

  private CodeBlock present(Piece piece) {
    return piece.needed().stream()
        .map(
            name ->
                plan.method().values().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow())
        .map(
            parameter ->
                parameter.container() == Container.OPTIONAL
                    ? CodeBlock.of("$L.isPresent()", parameter.code())
                    : CodeBlock.of("$L != null", parameter.code()))
        .collect(CodeBlock.joining(" && "));
  }

  private List<CodeBlock> piece(Piece piece, String text) {
    List<CodeBlock> steps = piece.bindings().stream().map(this::bind).collect(Collectors.toList());
    steps.add(0, CodeBlock.of(".text($N)", text));
    return steps;
  }

  private CodeBlock bind(Binding binding) {
    Parameter parameter = binding.parameter();
    Optional<String> travelling = valueTypes.find(binding.type(), binding.sqlType());
    if (travelling.isPresent()) {
      return travelling(binding, travelling.get());
    }
    CodeBlock type =
        binding
            .sqlType()
            .map(TableDefinitionWriter::type)
            .orElseGet(() -> DatabaseCode.typeOf(binding.type()));
    if (parameter.container() == Container.COLLECTION) {
      return CodeBlock.of(".bindAll($L, $L)", type, all(parameter, binding.type()));
    }
    String method = binding.sensitive() ? "bindSensitive" : "bind";
    return CodeBlock.of(".$L($L, $L)", method, type, single(parameter, binding.type()));
  }

  /** {@code .bind(WEIGHT_TYPE.sqlType(), WEIGHT_TYPE.toDatabase(least))}. */
  private static CodeBlock travelling(Binding binding, String type) {
    String name = binding.parameter().code();
    String method = binding.sensitive() ? "bindSensitive" : "bind";
    boolean isArray = binding.type().valueName().equals(binding.parameter().declared());
    return switch (isArray ? Container.SINGLE : binding.parameter().container()) {
      case SINGLE -> CodeBlock.of(".$L($N.sqlType(), $N.toDatabase($L))", method, type, type, name);
      case OPTIONAL ->
          CodeBlock.of(
              ".$L($N.sqlType(), $L.map($N::toDatabase).orElse(null))", method, type, name, type);
      case COLLECTION ->
          CodeBlock.of(
              ".bindAll($N.sqlType(), $L.stream().map($N::toDatabase).toList())", type, name, type);
    };
  }

  private static CodeBlock all(Parameter parameter, JavaType type) {
    CodeBlock name = CodeBlock.of("$L", parameter.code());
    return isConverted(type)
        ? CodeBlock.of(
            "$L.stream().map(value -> $L).toList()", name, converted(type, CodeBlock.of("value")))
        : name;
  }

  private static CodeBlock single(Parameter parameter, JavaType type) {
    CodeBlock name = CodeBlock.of("$L", parameter.code());
    if (parameter.container() == Container.OPTIONAL) {
      return isConverted(type)
          ? CodeBlock.of(
              "$L.map(value -> $L).orElse(null)", name, converted(type, CodeBlock.of("value")))
          : CodeBlock.of("$L.orElse(null)", name);
    }
    if (!isConverted(type)) {
      return name;
    }
    return parameter.nullable()
        ? CodeBlock.of("$L == null ? null : $L", name, converted(type, name))
        : converted(type, name);
  }

  private static boolean isConverted(JavaType type) {
    return switch (type.kind()) {
      case ENUM, BIG_INTEGER, OFFSET_DATE_TIME -> true;
      default -> false;
    };
  }

  private static CodeBlock converted(JavaType type, CodeBlock value) {
    return switch (type.kind()) {
      case ENUM -> CodeBlock.of("$L.name()", value);
      case BIG_INTEGER -> CodeBlock.of("new $T($L)", BigDecimal.class, value);
      case OFFSET_DATE_TIME -> CodeBlock.of("$L.toInstant()", value);
      default -> value;
    };
  }

  /** Sends the call: {@code return call.list(…);}. */
  private CodeBlock ending(CodeBlock call, String indent, String outdent) {
    Result result = plan.method().result();
    if (plan.reading().isEmpty()) {
      return counted(call, result, indent, outdent);
    }
    String method =
        switch (result.shape()) {
          case OPTIONAL -> "optional";
          case LIST -> "list";
          case STREAM -> "stream";
          default -> result.nullable() ? "oneOrNull" : "one";
        };
    CodeBlock.Builder named = CodeBlock.builder().add(call);
    name(plan.reading().get(), named);
    return CodeBlock.of(
        "return " + indent + "$L.$L((row, entities) -> $L)" + outdent + ";\n",
        named.build(),
        method,
        read(plan.reading().get()));
  }

  private static CodeBlock counted(CodeBlock call, Result result, String indent, String outdent) {
    if (result.shape() == Shape.NOTHING) {
      return CodeBlock.of("$[$L.change();\n$]", call);
    }
    boolean isInt =
        result.element() instanceof Element.Value value && value.type().kind() == JavaType.Kind.INT;
    return isInt
        ? CodeBlock.of(
            "return $T.toIntExact(" + indent + "$L.change()" + outdent + ");\n", Math.class, call)
        : CodeBlock.of("return " + indent + "$L.change()" + outdent + ";\n", call);
  }

  /** Says which columns make objects of hierarchies. */
  private static void name(Reading reading, CodeBlock.Builder call) {
    if (reading instanceof Reading.Row row) {
      row.parts().forEach(part -> name(part, call));
    } else if (reading instanceof Reading.Entity entity && !entity.names().isEmpty()) {
      call.add(".naming($L,$W$L)\n", entity.index(), ValueCode.strings(entity.names()));
    }
  }

  private CodeBlock read(Reading reading) {
    if (reading instanceof Reading.Value value) {
      CodeBlock index = CodeBlock.of("$L", value.index());
      Optional<String> travelling = valueTypes.find(value.type(), value.sqlType());
      if (travelling.isPresent()) {
        return CodeBlock.of("row.get($L, $N)", index, travelling.get());
      }
      return DatabaseCode.read(value.type(), value.nullable(), index);
    }
    if (reading instanceof Reading.Entity entity) {
      CodeBlock model =
          entity.names().isEmpty() ? CodeBlock.of("") : CodeBlock.of("<$T>", entity.model());
      ClassName mapper = QueriesWriter.mapper(entity.model());
      return CodeBlock.of("entities.$Lat($T.MAPPER, row, $L)", model, mapper, entity.index());
    }
    Reading.Row row = (Reading.Row) reading;
    boolean many = row.parts().size() > FEW;
    CodeBlock parts =
        row.parts().stream().map(this::read).collect(CodeBlock.joining(many ? ",\n" : ", "));
    CodeBlock made = CodeBlock.of(many ? "new $T(\n$>$>$L$<$<)" : "new $T($L)", row.type(), parts);
    return row.absent().isEmpty() ? made : CodeBlock.of("$L ? null : $L", absent(row), made);
  }

  /** {@code row.isNull(3) && row.isNull(4)}: there is no record. */
  private static CodeBlock absent(Reading.Row row) {
    return row.absent().stream()
        .map(index -> CodeBlock.of("row.isNull($L)", index))
        .collect(CodeBlock.joining(" && "));
  }
}
