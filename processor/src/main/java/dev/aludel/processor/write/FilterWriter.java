package dev.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.ConstructorDescriptor.ParameterDescriptor;
import dev.aludel.processor.model.FilterDescriptor;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes what says which rows sessions see: constants into what is generated for the type that
 * declares it, a method into each metamodel.
 *
 * <pre>{@code
 * public static final RowFilter IS_OF = RowFilter.of("com.example.Owned.isOf");
 * public static final SessionValue<Long> TENANT = SessionValue.of("tenant", Long.class);
 *
 * @Override
 * public List<Condition> aludelFilters(Criteria criteria) {
 *   return List.of(criteria.of(Owned_.IS_OF, () -> isOf(criteria.value(Owned_.TENANT))));
 * }
 * }</pre>
 */
final class FilterWriter {
  private FilterWriter() {}

  /** Adds the constants of those filters that this class is the owner of. */
  static void addConstants(TypeSpec.Builder type, ClassName owner, List<FilterDescriptor> filters) {
    for (FilterDescriptor filter : filters) {
      if (filter.owner().equals(owner)) {
        add(type, filter(filter));
        filter.values().forEach(value -> add(type, value(value)));
      }
    }
  }

  /** What several filters take is one value. */
  private static void add(TypeSpec.Builder type, FieldSpec field) {
    if (type.build().fieldSpecs().stream().noneMatch(other -> other.name().equals(field.name()))) {
      type.addField(field);
    }
  }

  private static FieldSpec filter(FilterDescriptor filter) {
    return FieldSpec.builder(RuntimeTypes.ROW_FILTER, FilterDescriptor.constant(filter.method()))
        .addJavadoc("Which rows sessions see, as {@code $L} says.", simpleName(filter))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.of($S)", RuntimeTypes.ROW_FILTER, filter.name())
        .build();
  }

  private static String simpleName(FilterDescriptor filter) {
    return filter.declaredIn().simpleName() + "." + filter.method();
  }

  private static FieldSpec value(ParameterDescriptor value) {
    TypeName boxed = value.type().box();
    TypeName raw = boxed instanceof ParameterizedTypeName generic ? generic.rawType() : boxed;
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.SESSION_VALUE, boxed),
            FilterDescriptor.constant(value.name()))
        .addJavadoc("The value of a session that filters call {@code $L}.", value.name())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.of($S, $T.class)", RuntimeTypes.SESSION_VALUE, value.name(), raw)
        .build();
  }

  /** The method that says all of a model's filters; none for a model without. */
  static Optional<MethodSpec> method(ClassName own, List<FilterDescriptor> filters) {
    if (filters.isEmpty()) {
      return Optional.empty();
    }
    CodeBlock all =
        filters.stream().map(filter -> condition(filter, own)).collect(CodeBlock.joining(",\n"));
    return Optional.of(
        MethodSpec.methodBuilder("aludelFilters")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.CONDITION))
            .addParameter(RuntimeTypes.CRITERIA, "criteria")
            .addStatement("return $T.of(\n$L)", List.class, all)
            .build());
  }

  private static CodeBlock condition(FilterDescriptor filter, ClassName own) {
    CodeBlock values =
        filter.values().stream()
            .map(value -> CodeBlock.of("criteria.value($L)", constant(filter, value.name(), own)))
            .collect(CodeBlock.joining(", "));
    CodeBlock condition =
        filter.values().isEmpty()
            ? CodeBlock.of("this::$N", filter.method())
            : CodeBlock.of("() -> $N($L)", filter.method(), values);
    return CodeBlock.of("criteria.of($L, $L)", constant(filter, filter.method(), own), condition);
  }

  private static CodeBlock constant(FilterDescriptor filter, String name, ClassName own) {
    String constant = FilterDescriptor.constant(name);
    return filter.owner().equals(own)
        ? CodeBlock.of("$L", constant)
        : CodeBlock.of("$T.$L", filter.owner(), constant);
  }
}
