package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.Conversion;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.ModelPlan;
import java.util.List;

/**
 * Writes how a mapper finds an object's and a row's primary key.
 *
 * <pre>{@code
 * protected Object key(Enrollment enrollment) {
 *   EnrollmentEntity entity = (EnrollmentEntity) enrollment;
 *   if (entity.studentId == null || entity.courseId == null) {
 *     return null;
 *   }
 *   return new EnrollmentKey(entity.studentId, entity.courseId);
 * }
 *
 * protected Object key(Row row, int at) {
 *   return new EnrollmentKey(row.getLong(at), row.getLong(at + 1));
 * }
 *
 * protected Object[] keyValues(Object key) {
 *   EnrollmentKey parts = (EnrollmentKey) key;
 *   return new Object[] {parts.studentId(), parts.courseId()};
 * }
 * }</pre>
 *
 * <p>A key of one number has {@code longKey} instead of {@code keyValues}; what a mapper does
 * anyway is not written.
 */
final class KeyMethodsWriter {
  private final ModelPlan plan;
  private final List<ColumnPlan> columns;

  KeyMethodsWriter(ModelPlan plan) {
    this.plan = plan;
    this.columns = plan.key().columns().stream().map(plan.columns()::get).toList();
  }

  void addTo(TypeSpec.Builder mapper) {
    if (!isPlain()) {
      mapper.addMethod(keyOfObject());
    }
    if (!hasLongKey() || columns.get(0).javaType().kind() != JavaType.Kind.LONG) {
      mapper.addMethod(keyOfRow());
    }
    if (plan.key().composite()) {
      mapper.addMethod(keyValues());
    } else if (!plan.key().missing() && columns.get(0).conversion() != Conversion.NONE) {
      mapper.addMethod(convertedKeyValue());
    }
    if (hasLongKey()) {
      mapper.addMethod(longKey());
    }
  }

  /** One column whose field is the key as it is: what a mapper answers anyway. */
  private boolean isPlain() {
    return columns.size() == 1
        && !columns.get(0).type().isPrimitive()
        && columns.get(0).conversion() == Conversion.NONE;
  }

  private MethodSpec keyOfObject() {
    MethodSpec.Builder key =
        MapperMethods.overriding("key")
            .returns(Object.class)
            .addParameter(MapperMethods.entity(plan.names()));
    if (plan.key().missing()) {
      return key.addStatement("return null").build();
    }
    ColumnPlan first = columns.get(0);
    return key.beginControlFlow("if ($L)", missing())
        .addStatement("return null")
        .endControlFlow()
        .addStatement("return $L", plan.key().composite() ? record() : field(first))
        .build();
  }

  private CodeBlock missing() {
    return columns.stream()
        .map(
            column ->
                column.type().isPrimitive()
                    ? CodeBlock.of("entity.aludelState().unset($L)", column.attribute().constant())
                    : CodeBlock.of("$L == null", field(column)))
        .collect(CodeBlock.joining(" || "));
  }

  private CodeBlock record() {
    CodeBlock parts =
        columns.stream().map(KeyMethodsWriter::field).collect(CodeBlock.joining(",$W"));
    return CodeBlock.of("new $T($L)", plan.names().key(), parts);
  }

  private static CodeBlock field(ColumnPlan column) {
    return CodeBlock.of("entity.$N", column.attribute().field());
  }

  private MethodSpec keyOfRow() {
    MethodSpec.Builder key =
        MapperMethods.overriding("key")
            .returns(Object.class)
            .addParameter(RuntimeTypes.ROW, "row")
            .addParameter(TypeName.INT, "at");
    if (plan.key().missing()) {
      return key.addStatement("throw unknownColumn(at)").build();
    }
    CodeBlock parts =
        plan.key().columns().stream().map(this::readPart).collect(CodeBlock.joining(",$W"));
    return plan.key().composite()
        ? key.addStatement("return new $T($L)", plan.names().key(), parts).build()
        : key.addStatement("return $L", parts).build();
  }

  private CodeBlock readPart(int index) {
    return DatabaseCode.read(plan.columns().get(index), DatabaseCode.index(index), plan.names());
  }

  private MethodSpec keyValues() {
    CodeBlock.Builder values = CodeBlock.builder();
    for (int i = 0; i < columns.size(); i++) {
      CodeBlock part = CodeBlock.of("parts.$N()", plan.key().components().get(i));
      values.add(i == 0 ? "$L" : ",$W$L", toDatabase(columns.get(i), part));
    }
    return startKeyValues()
        .addStatement("$T parts = ($T) key", plan.names().key(), plan.names().key())
        .addStatement("return new $T[] {$L}", Object.class, values.build())
        .build();
  }

  private MethodSpec convertedKeyValue() {
    ColumnPlan column = columns.get(0);
    boolean argument = column.conversion() == Conversion.VALUE_TYPE;
    CodeBlock key = CodeBlock.of(argument ? "($T) key" : "(($T) key)", column.type().box());
    return startKeyValues()
        .addStatement("return new $T[] {$L}", Object.class, toDatabase(column, key))
        .build();
  }

  private CodeBlock toDatabase(ColumnPlan column, CodeBlock value) {
    if (column.conversion() == Conversion.VALUE_TYPE) {
      return DatabaseCode.toDatabase(column, value, plan.names());
    }
    return DatabaseCode.toDatabaseFromPresent(column.conversion(), value);
  }

  private static MethodSpec.Builder startKeyValues() {
    return MapperMethods.overriding("keyValues")
        .returns(Object[].class)
        .addParameter(Object.class, "key");
  }

  private boolean hasLongKey() {
    if (columns.size() != 1) {
      return false;
    }
    JavaType.Kind kind = columns.get(0).javaType().kind();
    return kind == JavaType.Kind.LONG || kind == JavaType.Kind.INT || kind == JavaType.Kind.SHORT;
  }

  private MethodSpec longKey() {
    return MapperMethods.overriding("longKey")
        .returns(TypeName.LONG)
        .addParameter(RuntimeTypes.ROW, "row")
        .addParameter(TypeName.INT, "at")
        .addStatement("return row.getLong($L)", DatabaseCode.index(plan.key().columns().get(0)))
        .build();
  }
}
