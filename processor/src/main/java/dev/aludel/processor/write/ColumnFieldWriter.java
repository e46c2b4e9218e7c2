package dev.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.Conversion;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.model.ModelPlan;
import dev.aludel.processor.model.Storage;
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
  private final ModelPlan plan;
  private final GeneratedNames names;

  ColumnFieldWriter(ModelPlan plan) {
    this.plan = plan;
    this.names = plan.names();
  }

  FieldSpec write(ColumnPlan column) {
    return write(column, columnType(column.javaType()));
  }

  /** {@code NumberProperty.of(this, ProductMapper.NAME_LENGTH, ValueTypes::integer)}. */
  FieldSpec writeProperty(ColumnPlan property) {
    return write(property, propertyColumn(property));
  }

  /** {@code NumberProperty<Integer>}. */
  static TypeName propertyType(ColumnPlan property) {
    return type(property, propertyColumn(property));
  }

  private static ClassName propertyColumn(ColumnPlan property) {
    ClassName column = columnType(property.javaType().kind());
    return column.peerClass(column.simpleName().replace("Column", "Property"));
  }

  private FieldSpec write(ColumnPlan column, ClassName columnType) {
    return FieldSpec.builder(type(column, columnType), column.attribute().field())
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .initializer("$L", made(column, columnType, "this"))
        .build();
  }

  /** {@code NumberColumn<Long>}. */
  static TypeName type(ColumnPlan column) {
    return type(column, columnType(column.javaType()));
  }

  /** {@code NumberColumn.of(table, ProductMapper.ID, ValueTypes::longInteger)}. */
  CodeBlock made(ColumnPlan column, String table) {
    return made(column, columnType(column.javaType()), table);
  }

  private static TypeName type(ColumnPlan column, ClassName columnType) {
    return type(column.javaType(), columnType);
  }

  /** {@code NumberColumn<Long>}, of a column of this type in whatever metamodel. */
  static TypeName type(JavaType type) {
    return type(type, columnType(type));
  }

  private static TypeName type(JavaType type, ClassName columnType) {
    JavaType.Kind kind = type.kind();
    return kind == JavaType.Kind.STRING
            || kind == JavaType.Kind.BOOLEAN
            || columnType.equals(RuntimeTypes.JSON_COLUMN)
        ? columnType
        : ParameterizedTypeName.get(columnType, argument(type, columnType));
  }

  private CodeBlock made(ColumnPlan column, ClassName columnType, String table) {
    JavaType.Kind kind = column.javaType().kind();
    boolean typed = kind != JavaType.Kind.STRING && kind != JavaType.Kind.BOOLEAN;
    return CodeBlock.of(
        "$T.of($L, $L$L)",
        columnType,
        table,
        number(column),
        typed ? CodeBlock.of(", $L", valueType(column)) : "");
  }

  /** {@code ProductMapper.NAME}; of a record, which has no mapper, {@code 1}. */
  private CodeBlock number(ColumnPlan column) {
    return plan.form().form() == ModelDescriptor.Form.RECORD
        ? CodeBlock.of("$L", plan.columns().indexOf(column))
        : CodeBlock.of("$T.$L", names.mapper(), column.attribute().constant());
  }

  /** That of the elements, of a column of arrays; of the bounds, of ranges. */
  private static TypeName argument(JavaType type, ClassName columnType) {
    Storage storage = type.storage().orElse(null);
    if (columnType.equals(RuntimeTypes.ARRAY_COLUMN)
        && storage instanceof Storage.Elements elements) {
      return elements.element().name();
    }
    return columnType.equals(RuntimeTypes.RANGE_COLUMN) && storage instanceof Storage.Bounds bounds
        ? bounds.bound().name()
        : type.valueName();
  }

  /** What has parts has operators for them. */
  private static ClassName columnType(JavaType type) {
    if (type.storage().orElse(null) instanceof Storage.Elements) {
      return RuntimeTypes.ARRAY_COLUMN;
    } else if (type.storage().orElse(null) instanceof Storage.Bounds) {
      return RuntimeTypes.RANGE_COLUMN;
    }
    return type.kind() == JavaType.Kind.JSON && type.storage().isEmpty()
        ? RuntimeTypes.JSON_COLUMN
        : columnType(type.kind());
  }

  private static ClassName columnType(JavaType.Kind kind) {
    return switch (kind) {
      case STRING -> RuntimeTypes.TEXT_COLUMN;
      case BOOLEAN -> RuntimeTypes.BOOLEAN_COLUMN;
      case SHORT, INT, LONG, FLOAT, DOUBLE, BIG_DECIMAL, BIG_INTEGER -> RuntimeTypes.NUMBER_COLUMN;
      case LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, INSTANT, OFFSET_DATE_TIME ->
          RuntimeTypes.TEMPORAL_COLUMN;
      case ENUM, UUID, BYTES, JSON, LIST, CONVERTED -> RuntimeTypes.VALUE_COLUMN;
    };
  }

  private CodeBlock valueType(ColumnPlan column) {
    return column.conversion() == Conversion.VALUE_TYPE
        ? CodeBlock.of("type -> $L", ValueTypeWriter.constant(column, names))
        : valueType(column.javaType());
  }

  /** {@code ValueTypes::longInteger}. */
  static CodeBlock valueType(JavaType type) {
    if (type.kind() == JavaType.Kind.ENUM) {
      return CodeBlock.of(
          "type -> $T.enumeration(type, $T::valueOf)", RuntimeTypes.VALUE_TYPES, type.name());
    }
    return CodeBlock.of("$T::$L", RuntimeTypes.VALUE_TYPES, factory(type.kind()));
  }

  static String factory(JavaType.Kind kind) {
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
      case JSON -> "json";
      case LIST, CONVERTED -> throw new IllegalArgumentException("It is made of others.");
    };
  }
}
