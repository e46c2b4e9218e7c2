package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.Conversion;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.ModelPlan;
import dev.aludel.processor.model.SqlTypeDescriptor;
import dev.aludel.processor.model.Storage;
import javax.lang.model.element.Modifier;

/**
 * Writes a metamodel's constants for columns whose values travel in a way of their own.
 *
 * <pre>{@code
 * static final ValueType<List<String>> TAGS_TYPE =
 *     ValueTypes.list(SqlType.array(SqlType.TEXT), ValueTypes::string);
 *
 * static final ValueType<Settings> SETTINGS_TYPE =
 *     ValueTypes.string(SqlType.TEXT).converted(new SettingsConverter());
 * }</pre>
 */
final class ValueTypeWriter {
  private final GeneratedNames names;

  ValueTypeWriter(GeneratedNames names) {
    this.names = names;
  }

  void addTo(TypeSpec.Builder metamodel, ModelPlan plan) {
    plan.values().stream()
        .filter(column -> column.conversion() == Conversion.VALUE_TYPE)
        .forEach(column -> metamodel.addField(field(column)));
  }

  /** {@code TAGS_TYPE}; another name where the table itself is called so. */
  static String constant(ColumnPlan column, GeneratedNames names) {
    String name = column.attribute().constant() + "_TYPE";
    return name.equals(names.constant()) ? name + "_" : name;
  }

  private FieldSpec field(ColumnPlan column) {
    return FieldSpec.builder(
            typeOf(column.javaType()), constant(column, names), Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("How {@code $L} travels to the database and back.", column.attribute().name())
        .initializer("$L", of(column.javaType(), column.sqlType()))
        .build();
  }

  /** {@code ValueType<Settings>}. */
  static TypeName typeOf(JavaType type) {
    return ParameterizedTypeName.get(RuntimeTypes.VALUE_TYPE, type.valueName());
  }

  /** What makes such a constant. */
  static CodeBlock of(JavaType type, SqlTypeDescriptor sqlType) {
    Storage storage = type.storage().orElse(null);
    if (storage instanceof Storage.Converted converted) {
      return CodeBlock.of(
          "$L.converted(new $T())", of(converted.database(), sqlType), converted.converter());
    } else if (storage instanceof Storage.ByValue value) {
      return enumeration(type, value, of(value.database(), sqlType));
    } else if (storage instanceof Storage.Elements elements) {
      return CodeBlock.of(
          "$T.list($L, $L)",
          RuntimeTypes.VALUE_TYPES,
          TableDefinitionWriter.type(sqlType),
          element(elements.element()));
    } else if (storage instanceof Storage.Bounds bounds) {
      return CodeBlock.of(
          "$T.range($L, $L)",
          RuntimeTypes.VALUE_TYPES,
          TableDefinitionWriter.type(sqlType),
          element(bounds.bound()));
    }
    return CodeBlock.of(
        "$T.$L($L)",
        RuntimeTypes.VALUE_TYPES,
        storage instanceof Storage.Members ? "jsonMap" : ColumnFieldWriter.factory(type.kind()),
        enumeration(type, TableDefinitionWriter.type(sqlType)));
  }

  private static CodeBlock enumeration(JavaType type, CodeBlock sqlType) {
    return type.kind() == JavaType.Kind.ENUM
        ? CodeBlock.of("$L, $T::valueOf", sqlType, type.name())
        : sqlType;
  }

  private static CodeBlock enumeration(JavaType type, Storage.ByValue value, CodeBlock stored) {
    return CodeBlock.of(
        "$T.enumeration($L, $T.values(), $T::$N)",
        RuntimeTypes.VALUE_TYPES,
        stored,
        type.name(),
        type.name(),
        value.method());
  }

  /** {@code ValueTypes::string}, or what makes it of the element's type. */
  private static CodeBlock element(JavaType type) {
    Storage storage = type.storage().orElse(null);
    if (storage != null && !(storage instanceof Storage.Members)) {
      return CodeBlock.of("type -> $L", ofElement(type));
    }
    return storage instanceof Storage.Members
        ? CodeBlock.of("$T::jsonMap", RuntimeTypes.VALUE_TYPES)
        : ColumnFieldWriter.valueType(type);
  }

  /** How an element travels that is stored in a way of its own; {@code type} is its SQL type. */
  private static CodeBlock ofElement(JavaType type) {
    Storage storage = type.storage().orElse(null);
    if (storage instanceof Storage.Converted converted) {
      CodeBlock stored = ofElement(converted.database());
      return CodeBlock.of("$L.converted(new $T())", stored, converted.converter());
    } else if (storage instanceof Storage.ByValue value) {
      return enumeration(type, value, ofElement(value.database()));
    }
    if (storage instanceof Storage.Elements inner) {
      return CodeBlock.of("$T.list(type, $L)", RuntimeTypes.VALUE_TYPES, element(inner.element()));
    } else if (storage instanceof Storage.Bounds bounds) {
      return CodeBlock.of("$T.range(type, $L)", RuntimeTypes.VALUE_TYPES, element(bounds.bound()));
    }
    return CodeBlock.of(
        "$T.$L($L)",
        RuntimeTypes.VALUE_TYPES,
        storage instanceof Storage.Members ? "jsonMap" : ColumnFieldWriter.factory(type.kind()),
        enumeration(type, CodeBlock.of("type")));
  }
}
