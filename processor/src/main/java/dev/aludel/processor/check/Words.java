package dev.aludel.processor.check;

import com.palantir.javapoet.TypeName;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.AccessorDescriptor;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.KeyGeneration;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.RelationshipDescriptor;
import dev.aludel.processor.model.SqlTypeDescriptor;
import java.util.List;
import java.util.Locale;

/** How messages name things. */
final class Words {
  private Words() {}

  /** The type that declares an accessor; of a mixin's the same for all of its models. */
  static String owner(AccessorDescriptor accessor) {
    return String.join(".", accessor.declaredIn().simpleNames());
  }

  /** The whole accessor: {@code Product.price}. */
  static String of(AccessorDescriptor accessor) {
    return owner(accessor) + "." + accessor.method();
  }

  /** The method that a column comes from, with its parentheses. */
  static String of(LinkedColumn column) {
    return column
        .declared()
        .map(declared -> declared.accessor().method() + "()")
        .or(() -> column.impliedBy().map(relationship -> relationship.accessor().method() + "()"))
        .orElse(column.attribute());
  }

  /** A type without its package: {@code BigDecimal}. */
  static String of(JavaType type) {
    return of(type.name());
  }

  /** A type without its package: {@code List<Order>}. */
  static String of(TypeName type) {
    return type.toString().replaceAll("(?:\\p{Lower}[\\w]*\\.)+(?=\\p{Upper})", "");
  }

  /** An SQL type: {@code VARCHAR(100)}. */
  static String of(SqlTypeDescriptor type) {
    String name = type.kind().name().replace('_', ' ');
    return switch (type.kind()) {
      case CHAR, VARCHAR -> name + "(" + type.length() + ")";
      case NUMERIC -> name + "(" + type.precision() + ", " + type.scale() + ")";
      case BINARY -> type.length() == 0 ? name : name + "(" + type.length() + ")";
      default -> name;
    };
  }

  static String of(KeyGeneration generation) {
    return generation == KeyGeneration.ASSIGNED
        ? "the application"
        : generation.name().toUpperCase(Locale.ROOT);
  }

  /** The model that a relationship leads to. */
  static String target(RelationshipDescriptor relationship) {
    return String.join(".", relationship.target().simpleNames());
  }

  static String of(LinkedModel model) {
    return model.model().simpleName();
  }

  /** The type that something stands on, with the member, if any. */
  static String member(LinkedModel model, Origin origin) {
    return model.ownerOf(origin)
        + origin.member().map(member -> "." + member.substring(0, member.indexOf('('))).orElse("");
  }

  /** The names of a model's columns, for suggestions. */
  static List<String> columnNames(LinkedModel model) {
    return model.columns().stream().map(LinkedColumn::name).toList();
  }
}
