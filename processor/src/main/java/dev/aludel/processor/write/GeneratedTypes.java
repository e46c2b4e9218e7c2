package dev.aludel.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.AvailableAnnotations;
import dev.aludel.processor.model.FormPlan;
import dev.aludel.processor.model.Visibility;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What all generated classes have in common: their head, and how they say {@code Nullable}. */
final class GeneratedTypes {
  private static final String MODEL_PROCESSOR = "dev.aludel.processor.ModelProcessor";
  private static final String SCHEMA_PROCESSOR = "dev.aludel.processor.SchemaProcessor";

  private final AvailableAnnotations available;
  private final boolean deprecated;

  GeneratedTypes(AvailableAnnotations available) {
    this(available, false);
  }

  GeneratedTypes(FormPlan form) {
    this(form.available(), form.deprecated());
  }

  GeneratedTypes(AvailableAnnotations available, boolean deprecated) {
    this.available = available;
    this.deprecated = deprecated;
  }

  /** A final class written from a model or mixin. */
  TypeSpec.Builder finalClass(ClassName name, Visibility visibility) {
    return generated(TypeSpec.classBuilder(name), visibility, MODEL_PROCESSOR)
        .addModifiers(Modifier.FINAL);
  }

  /** A record written from a model. */
  TypeSpec.Builder record(ClassName name, Visibility visibility) {
    return generated(TypeSpec.recordBuilder(name), visibility, MODEL_PROCESSOR);
  }

  /** A final class written from all models together. */
  TypeSpec.Builder registry(ClassName name) {
    return generated(TypeSpec.classBuilder(name), Visibility.PUBLIC, SCHEMA_PROCESSOR)
        .addModifiers(Modifier.FINAL);
  }

  /** A final class that lists the models below a root. */
  TypeSpec.Builder hierarchy(ClassName name) {
    return generated(TypeSpec.classBuilder(name), Visibility.PACKAGE, SCHEMA_PROCESSOR)
        .addModifiers(Modifier.FINAL);
  }

  /** A final class that implements an interface of queries. */
  TypeSpec.Builder queries(ClassName name, Visibility visibility) {
    return generated(TypeSpec.classBuilder(name), visibility, SCHEMA_PROCESSOR)
        .addModifiers(Modifier.FINAL);
  }

  /** A parameter, which may be null. */
  ParameterSpec parameter(TypeName type, String name, boolean nullable) {
    ParameterSpec.Builder parameter = ParameterSpec.builder(type(type, nullable), name);
    declarationAnnotation(type, nullable).ifPresent(parameter::addAnnotation);
    return parameter.build();
  }

  /** Makes a method answer this, or null. */
  void returns(MethodSpec.Builder method, TypeName type, boolean nullable) {
    declarationAnnotation(type, nullable).ifPresent(method::addAnnotation);
    method.returns(type(type, nullable));
  }

  private TypeName type(TypeName type, boolean nullable) {
    if (!nullable || !available.nullableIsTypeUse() || type.isPrimitive()) {
      return type;
    }
    return available
        .nullable()
        .map(name -> type.annotated(AnnotationSpec.builder(name).build()))
        .orElse(type);
  }

  private Optional<ClassName> declarationAnnotation(TypeName type, boolean nullable) {
    return nullable && !available.nullableIsTypeUse() && !type.isPrimitive()
        ? available.nullable()
        : Optional.empty();
  }

  private TypeSpec.Builder generated(
      TypeSpec.Builder type, Visibility visibility, String processor) {
    available
        .generated()
        .map(name -> AnnotationSpec.builder(name).addMember("value", "$S", processor).build())
        .ifPresent(type::addAnnotation);
    if (deprecated) {
      type.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "{$S, $S}", "deprecation", "removal")
              .build());
    }
    return type.addModifiers(modifiers(visibility));
  }

  /** The modifier of a visibility, if there is one. */
  static Modifier[] modifiers(Visibility visibility) {
    return switch (visibility) {
      case PUBLIC -> new Modifier[] {Modifier.PUBLIC};
      case PROTECTED -> new Modifier[] {Modifier.PROTECTED};
      case PACKAGE, PRIVATE -> new Modifier[] {};
    };
  }
}
