package dev.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.aludel.processor.model.Conversion;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.SnakeCase;
import dev.aludel.processor.model.SqlTypeDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The constants of a {@code @Queries} implementation for values that travel as those of columns do.
 *
 * <pre>{@code
 * private static final ValueType<Weight> WEIGHT_TYPE =
 *     ValueTypes.number(SqlType.INTEGER, Integer.class).converted(new InGrams());
 * }</pre>
 */
final class TextValueTypes {
  private final Map<Travelling, String> names = new LinkedHashMap<>();
  private final Set<String> taken;

  /**
   * None yet.
   *
   * @param taken the names of other constants, to which those of these are added
   */
  TextValueTypes(Set<String> taken) {
    this.taken = taken;
  }

  private record Travelling(JavaType type, SqlTypeDescriptor sqlType) {}

  /** The name of the constant for values of a column; nothing for those that need none. */
  Optional<String> find(JavaType type, Optional<SqlTypeDescriptor> sqlType) {
    return sqlType
        .filter(one -> Conversion.of(type, one) == Conversion.VALUE_TYPE)
        .map(one -> names.computeIfAbsent(new Travelling(type, one), unused -> name(type)));
  }

  private String name(JavaType type) {
    TypeName name = type.valueName();
    TypeName raw = name instanceof ParameterizedTypeName generic ? generic.rawType() : name;
    String simple = raw instanceof ClassName named ? named.simpleName() : "VALUE";
    String base = SnakeCase.of(simple).toUpperCase(Locale.ROOT) + "_TYPE";
    String found = base;
    for (int i = 2; !taken.add(found); i++) {
      found = base + "_" + i;
    }
    return found;
  }

  List<FieldSpec> fields() {
    List<FieldSpec> fields = new ArrayList<>();
    names.forEach(
        (one, name) ->
            fields.add(
                FieldSpec.builder(ValueTypeWriter.typeOf(one.type()), name)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$L", ValueTypeWriter.of(one.type(), one.sqlType()))
                    .build()));
    return fields;
  }
}
