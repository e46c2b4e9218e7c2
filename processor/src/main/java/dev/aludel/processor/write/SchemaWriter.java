package dev.aludel.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.AvailableAnnotations;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.LinkedSchema;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the registry of a module's tables: names only, so that a changed model changes nothing in
 * it.
 *
 * <pre>{@code
 * public final class ShopSchema {
 *   public static final Schema SCHEMA =
 *       Schema.of(Category_.CATEGORY, Product_.PRODUCT).including(BillingSchema.SCHEMA);
 *
 *   private ShopSchema() {}
 * }
 * }</pre>
 */
public final class SchemaWriter {
  private final LinkedSchema schema;
  private final AvailableAnnotations available;

  /** A writer for a registry, annotated with what its compilation has. */
  public SchemaWriter(LinkedSchema schema, AvailableAnnotations available) {
    this.schema = schema;
    this.available = available;
  }

  /** The registry. */
  public GeneratedSource write() {
    TypeSpec type =
        new GeneratedTypes(available)
            .registry(schema.registry())
            .addAnnotation(descriptor())
            .addJavadoc("All tables of {@link $T}.", schema.declaredBy())
            .addField(
                FieldSpec.builder(RuntimeTypes.SCHEMA_OF_MODELS, "SCHEMA")
                    .addJavadoc("The tables, to be created and dropped together.")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .initializer("\n$>$>$L$<$<", tables())
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .build();
    String text = SourceLayout.print(schema.registry().packageName(), type);
    return new GeneratedSource(schema.registry(), text, schema.origin());
  }

  /** What compilations against the class file are told. */
  private AnnotationSpec descriptor() {
    AnnotationSpec.Builder descriptor = AnnotationSpec.builder(RuntimeTypes.SCHEMA_DESCRIPTOR);
    add(descriptor, "models", models());
    add(descriptor, "includes", schema.includes());
    return descriptor.build();
  }

  private static void add(AnnotationSpec.Builder descriptor, String name, List<ClassName> types) {
    if (!types.isEmpty()) {
      descriptor.addMember(name, "{$L}", joined(types, type -> CodeBlock.of("$T.class", type)));
    }
  }

  private List<ClassName> models() {
    return Stream.concat(
            schema.models().stream().map(model -> model.name()), schema.further().stream())
        .distinct()
        .toList();
  }

  private CodeBlock tables() {
    List<ClassName> models = models();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("$T.of($L)", RuntimeTypes.SCHEMA_OF_MODELS, joined(models, SchemaWriter::table));
    if (!schema.includes().isEmpty()) {
      CodeBlock others = joined(schema.includes(), registry -> CodeBlock.of("$T.SCHEMA", registry));
      code.add("$Z.including($L)", others);
    }
    if (!schema.ddl().isEmpty()) {
      code.add(
          "$Z.ddl($L)",
          schema.ddl().stream().flatMap(DdlCode::of).collect(CodeBlock.joining(",$W")));
    }
    return code.build();
  }

  private static CodeBlock joined(
      List<ClassName> names, java.util.function.Function<ClassName, CodeBlock> code) {
    return names.stream().map(code).collect(CodeBlock.joining(",$W"));
  }

  private static CodeBlock table(ClassName model) {
    GeneratedNames names = GeneratedNames.of(model);
    return CodeBlock.of("$T.$L", names.metamodel(), names.constant());
  }
}
