package dev.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.JavaType;
import javax.lang.model.element.Modifier;

/**
 * Writes a metamodel's field for a column.
 *
 * <pre>{@code
 * public final NumberColumn<Long> id =
 *     NumberColumn.of(this, ProductMapper.ID, ValueTypes::longInteger);
 * public final TextColumn name = TextColumn.of(this, ProductMapper.NAME);
 * }</pre>
 */
final class ColumnFieldWriter {
  private final ClassName mapper;

  ColumnFieldWriter(ClassName mapper) {
    this.mapper = mapper;
  }

  FieldSpec write(ColumnPlan column) {
    return write(column, columnType(column.javaType().kind()));
  }

  /** {@code NumberProperty.of(this, ProductMapper.NAME_LENGTH, ValueTypes::integer)}. */
  FieldSpec writeProperty(ColumnPlan property) {
    ClassName column = columnType(property.javaType().kind());
    String name = column.simpleName().replace("Column", "Property");
    return write(property, column.peerClass(name));
  }

  private FieldSpec write(ColumnPlan column, ClassName columnType) {
    JavaType.Kind kind = column.javaType().kind();
    boolean generic = kind != JavaType.Kind.STRING && kind != JavaType.Kind.BOOLEAN;
    TypeName type =
        generic ? ParameterizedTypeName.get(columnType, column.type().box()) : columnType;
    CodeBlock made =
        CodeBlock.of(
            "$T.of(this, $T.$L$L)",
            columnType,
            mapper,
            column.attribute().constant(),
            generic ? CodeBlock.of(", $L", valueType(column.javaType())) : "");
    return FieldSpec.builder(type, column.attribute().field())
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .initializer("$L", made)
        .build();
  }

  private static ClassName columnType(JavaType.Kind kind) {
    return switch (kind) {
      case STRING -> RuntimeTypes.TEXT_COLUMN;
      case BOOLEAN -> RuntimeTypes.BOOLEAN_COLUMN;
      case SHORT, INT, LONG, FLOAT, DOUBLE, BIG_DECIMAL, BIG_INTEGER -> RuntimeTypes.NUMBER_COLUMN;
      case LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, INSTANT, OFFSET_DATE_TIME ->
          RuntimeTypes.TEMPORAL_COLUMN;
      case ENUM, UUID, BYTES -> RuntimeTypes.VALUE_COLUMN;
    };
  }

  /** {@code ValueTypes::longInteger}. */
  private static CodeBlock valueType(JavaType type) {
    if (type.kind() == JavaType.Kind.ENUM) {
      return CodeBlock.of(
          "type -> $T.enumeration(type, $T::valueOf)", RuntimeTypes.VALUE_TYPES, type.name());
    }
    return CodeBlock.of("$T::$L", RuntimeTypes.VALUE_TYPES, factory(type.kind()));
  }

  private static String factory(JavaType.Kind kind) {
    return switch (kind) {
      case BOOLEAN -> "bool";
      case SHORT -> "shortInteger";
      case INT -> "integer";
      case LONG -> "longInteger";
      case FLOAT -> "floating";
      case DOUBLE -> "doublePrecision";
      case BIG_DECIMAL -> "decimal";
      case BIG_INTEGER -> "bigInteger";
      case STRING -> "string";
      case ENUM -> "enumeration";
      case LOCAL_DATE -> "localDate";
      case LOCAL_TIME -> "localTime";
      case LOCAL_DATE_TIME -> "localDateTime";
      case INSTANT -> "instant";
      case OFFSET_DATE_TIME -> "offsetDateTime";
      case UUID -> "uuid";
      case BYTES -> "bytes";
    };
  }
}
