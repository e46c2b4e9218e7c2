package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.ForeignKeyActions;
import dev.aludel.processor.model.ForeignKeyActions.Deferral;
import dev.aludel.processor.model.LinkedForeignKey;
import dev.aludel.processor.model.Numbering;
import dev.aludel.processor.model.SqlKind;
import dev.aludel.processor.model.SqlTypeDescriptor;
import dev.aludel.processor.model.TablePlan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/**
 * Writes the definition of a table, word by word.
 *
 * <pre>{@code
 * public static final Table TABLE =
 *     Table.named("products")
 *         .column(Column.of("id", SqlType.BIGINT).identity())
 *         .column(Column.of("price", SqlType.numeric(10, 2)))
 *         .primaryKey("id")
 *         .check(Check.of("price > 0").named("check_positive_price"))
 *         .build();
 * }</pre>
 */
final class TableDefinitionWriter {
  private final String constant;
  private final TablePlan table;

  TableDefinitionWriter(String constant, TablePlan table) {
    this.constant = constant;
    this.table = table;
  }

  void addTo(TypeSpec.Builder metamodel, String javadoc) {
    List<TablePlan.TableColumn> columns = table.columns();
    int first = Math.min(columns.size(), LongMethods.PART);
    CodeBlock.Builder start = start();
    columns.subList(0, first).forEach(column -> start.add("\n.column($L)", column(column)));
    start.add("$<$<");
    boolean inParts = first < columns.size();
    CodeBlock all =
        inParts ? CodeBlock.of("$N(\n$>$>$L$<$<)", part(first), start.build()) : start.build();
    metamodel.addField(
        FieldSpec.builder(RuntimeTypes.TABLE, constant)
            .addJavadoc("$L", javadoc)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .initializer("\n$>$>$L$>$>$L\n.build()$<$<$<$<", all, constraints())
            .build());
    for (int from = first; from < columns.size(); from += LongMethods.PART) {
      metamodel.addMethod(columnsFrom(from));
    }
  }

  /** The columns of a very wide table beyond what one chain of calls should hold. */
  private MethodSpec columnsFrom(int from) {
    int end = Math.min(from + LongMethods.PART, table.columns().size());
    CodeBlock.Builder chain = CodeBlock.builder().add("table$>$>");
    table.columns().subList(from, end).forEach(one -> chain.add("\n.column($L)", column(one)));
    CodeBlock columns = chain.add("$<$<").build();
    return MethodSpec.methodBuilder(part(from))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(RuntimeTypes.TABLE_BUILDER)
        .addParameter(RuntimeTypes.TABLE_BUILDER, "table")
        .addStatement(
            "return $L",
            end < table.columns().size() ? CodeBlock.of("$N($L)", part(end), columns) : columns)
        .build();
  }

  private String part(int from) {
    return constant.toLowerCase(Locale.ROOT) + "ColumnsFrom" + from;
  }

  private CodeBlock.Builder start() {
    CodeBlock.Builder code =
        CodeBlock.builder().add("$T.named($S)$>$>", RuntimeTypes.TABLE, table.name().text());
    table.name().schema().ifPresent(schema -> code.add("\n.schema($S)", schema));
    table.name().comment().ifPresent(comment -> code.add("\n.comment($S)", comment));
    return code;
  }

  private static CodeBlock column(TablePlan.TableColumn column) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("$T.of($S, $L)", RuntimeTypes.COLUMN, column.name(), type(column.type()));
    if (column.nullable()) {
      code.add(".nullable()");
    }
    code.add(source(column.source()));
    column.comment().ifPresent(comment -> code.add(".comment($S)", comment));
    if (column.sensitive()) {
      code.add(".sensitive()");
    }
    return code.build();
  }

  static CodeBlock type(SqlTypeDescriptor type) {
    CodeBlock plain =
        switch (type.kind()) {
          case VARCHAR -> text(type);
          case CHAR -> typeOf("character($L)", type.length());
          case BINARY -> typeOf("binary($L)", type.length());
          case NUMERIC -> typeOf("numeric($L, $L)", type.precision(), type.scale());
          case ARRAY -> typeOf("array($L)", type(type.element().orElseThrow()));
          case ENUM -> enumeration(type);
          default -> typeOf("$L", type.kind().name());
        };
    CodeBlock.Builder named = plain.toBuilder();
    type.exact().ifPresent(exact -> named.add(".exact($S)", exact));
    if (type.kind() != SqlKind.ENUM) {
      new TreeMap<>(type.variants())
          .forEach((dialect, name) -> named.add(".variant($S, $S)", dialect, name));
    }
    return named.build();
  }

  private static CodeBlock text(SqlTypeDescriptor type) {
    return type.element()
        .map(bound -> typeOf("range($L)", type(bound)))
        .orElseGet(() -> typeOf("varchar($L)", type.length()));
  }

  private static CodeBlock enumeration(SqlTypeDescriptor type) {
    CodeBlock labels = ValueCode.strings(type.labels());
    return typeOf("enumeration($S, $L)", type.enumName(), labels);
  }

  private static CodeBlock typeOf(String member, Object... arguments) {
    return CodeBlock.of("$T.$L", RuntimeTypes.SQL_TYPE, CodeBlock.of(member, arguments));
  }

  private static CodeBlock source(TablePlan.Source source) {
    if (source instanceof TablePlan.Source.Identity identity) {
      return identity(identity.numbering());
    }
    if (source instanceof TablePlan.Source.FromSequence sequence) {
      return sequence(sequence.name(), sequence.numbering());
    }
    if (source instanceof TablePlan.Source.Now) {
      return CodeBlock.of(".serverDefaultNow()");
    }
    if (source instanceof TablePlan.Source.Expression expression) {
      return CodeBlock.of(".serverDefault($S)", expression.text());
    }
    if (source instanceof TablePlan.Source.Computed computed) {
      return CodeBlock.of(".computed($S)", computed.text());
    }
    return CodeBlock.of("");
  }

  private static CodeBlock identity(Numbering numbering) {
    return numbering.equals(Numbering.USUAL)
        ? CodeBlock.of(".identity()")
        : CodeBlock.of(
            ".serverDefault(new $T($L, $L, $L))",
            RuntimeTypes.SERVER_IDENTITY,
            numbering.start(),
            numbering.increment(),
            numbering.always());
  }

  private static CodeBlock sequence(String name, Numbering numbering) {
    return numbering.start() == 1 && numbering.increment() == 1
        ? CodeBlock.of(".sequence($S)", name)
        : CodeBlock.of(
            ".sequence($T.named($S).startingAt($L).steppingBy($L))",
            RuntimeTypes.SEQUENCE,
            name,
            numbering.start(),
            numbering.increment());
  }

  private CodeBlock constraints() {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!table.primaryKey().isEmpty()) {
      code.add("\n.primaryKey($L)", ValueCode.strings(table.primaryKey()));
    }
    for (TablePlan.Unique unique : table.constraints().uniques()) {
      CodeBlock.Builder constraint =
          CodeBlock.builder()
              .add(
                  "$T.of($L)", RuntimeTypes.UNIQUE_CONSTRAINT, ValueCode.strings(unique.columns()));
      Deferral usual = ForeignKeyActions.NONE.deferral();
      addUnless(constraint, usual, "deferral", "Deferral", unique.deferral());
      code.add(
          "\n.unique($L$L$L)",
          constraint.build(),
          named(unique.name()),
          commented(unique.comment()));
    }
    table.foreignKeys().forEach(key -> code.add("\n.foreignKey($L)", foreignKey(key)));
    table.constraints().checks().forEach(check -> code.add("\n.check($L)", check(check)));
    table.constraints().indexes().forEach(index -> code.add("\n.index($L)", index(index)));
    table.properties().forEach(one -> code.add("\n.property($L)", PropertyCode.of(one)));
    table.constraints().ddl().stream()
        .flatMap(DdlCode::of)
        .forEach(one -> code.add("\n.ddl($L)", one));
    return code.build();
  }

  private static CodeBlock check(TablePlan.CheckConstraint check) {
    CodeBlock condition = CodeBlock.of("$T.of($S)", RuntimeTypes.CHECK, check.condition());
    CodeBlock comment = commented(check.comment());
    if (check.name().isPresent() || check.columns().isEmpty()) {
      return CodeBlock.of("$L$L$L", condition, named(check.name()), comment);
    }
    return CodeBlock.of("$L.columns($L)$L", condition, ValueCode.strings(check.columns()), comment);
  }

  private CodeBlock foreignKey(LinkedForeignKey key) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("$T.of($L)", RuntimeTypes.FOREIGN_KEY, ValueCode.strings(key.columns()));
    Optional<String> schema = key.schema().or(() -> table.name().schema());
    CodeBlock target = CodeBlock.of("$S, $L", key.table(), ValueCode.strings(key.referred()));
    if (schema.isPresent()) {
      code.add(".referencesIn($S, $L)", schema.get(), target);
    } else {
      code.add(".references($L)", target);
    }
    addActions(code, key);
    return code.add(named(key.name())).add(commented(key.actions().comment())).build();
  }

  private static void addActions(CodeBlock.Builder code, LinkedForeignKey key) {
    ForeignKeyActions actions = key.actions();
    ForeignKeyActions usual = ForeignKeyActions.NONE;
    addUnless(code, usual.onDelete(), "onDelete", "Action", actions.onDelete());
    addUnless(code, usual.onUpdate(), "onUpdate", "Action", actions.onUpdate());
    addUnless(code, usual.deferral(), "deferral", "Deferral", actions.deferral());
  }

  private static void addUnless(
      CodeBlock.Builder code, Enum<?> usual, String method, String type, Enum<?> value) {
    if (!value.equals(usual)) {
      code.add(".$L($T.$L)", method, RuntimeTypes.FOREIGN_KEY.nestedClass(type), value.name());
    }
  }

  private static CodeBlock index(TablePlan.Index index) {
    boolean plain =
        index.entries().stream().noneMatch(entry -> entry.expression() || entry.descending());
    CodeBlock entries =
        plain
            ? ValueCode.strings(index.entries().stream().map(TablePlan.IndexEntry::text).toList())
            : index.entries().stream()
                .map(TableDefinitionWriter::entry)
                .collect(CodeBlock.joining(", "));
    return CodeBlock.of(
        "$T.of($L)$L$L",
        RuntimeTypes.INDEX,
        entries,
        index.unique() ? ".unique()" : "",
        named(index.name()));
  }

  private static CodeBlock entry(TablePlan.IndexEntry entry) {
    if (entry.expression()) {
      CodeBlock columns =
          entry.columns().stream()
              .map(column -> CodeBlock.of(", $S", column))
              .collect(CodeBlock.joining(""));
      return CodeBlock.of("$T.expression($S$L)", RuntimeTypes.INDEX_ENTRY, entry.text(), columns);
    }
    String factory = entry.descending() ? "descending" : "column";
    return CodeBlock.of("$T.$L($S)", RuntimeTypes.INDEX_ENTRY, factory, entry.text());
  }

  private static CodeBlock named(Optional<String> name) {
    return name.map(text -> CodeBlock.of(".named($S)", text)).orElse(CodeBlock.of(""));
  }

  private static CodeBlock commented(Optional<String> comment) {
    return comment.map(text -> CodeBlock.of(".comment($S)", text)).orElse(CodeBlock.of(""));
  }
}
