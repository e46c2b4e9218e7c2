package dev.aludel.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.MixinDescriptor;
import dev.aludel.processor.model.TravellingHybrids;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes what the class file of a mixin, or of a composite, does not tell an older compiler.
 *
 * <pre>{@code
 * @MixinDescriptor(nullable = "deletedAt")
 * public final class SoftDeletable_ {
 *   private SoftDeletable_() {}
 * }
 * }</pre>
 */
public final class MixinWriter {
  private final MixinDescriptor mixin;
  private final Optional<String> bodies;

  /**
   * A writer for a mixin.
   *
   * @param bodies the source of its hybrids
   */
  public MixinWriter(MixinDescriptor mixin, Optional<String> bodies) {
    this.mixin = mixin;
    this.bodies = bodies;
  }

  /** The descriptor class, the only file of a mixin. */
  public List<GeneratedSource> write() {
    var name = GeneratedNames.of(mixin.name()).metamodel();
    var type =
        new GeneratedTypes(mixin.available())
            .finalClass(name, mixin.visibility())
            .addAnnotation(descriptor())
            .addJavadoc(
                "What compilers need to know of {@link $T}. Written from {@code $L}.",
                mixin.name(),
                mixin.name().canonicalName())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    FilterWriter.addConstants(type, name, mixin.filters());
    String text = SourceLayout.print(name.packageName(), type.build());
    return List.of(new GeneratedSource(name, text, mixin.origin()));
  }

  private AnnotationSpec descriptor() {
    return descriptor(mixin.nullableAccessors(), TravellingHybrids.of(bodies));
  }

  /** What tells compilers which accessors of a mixin or model are nullable, and its hybrids. */
  static AnnotationSpec descriptor(List<String> accessors, TravellingHybrids hybrids) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(RuntimeTypes.MIXIN_DESCRIPTOR);
    add(annotation, "nullable", accessors);
    hybrids.bodies().ifPresent(text -> annotation.addMember("bodies", "$S", text));
    add(annotation, "calls", hybrids.calls());
    return annotation.build();
  }

  private static void add(AnnotationSpec.Builder annotation, String member, List<String> texts) {
    if (!texts.isEmpty()) {
      CodeBlock all = ValueCode.strings(texts);
      annotation.addMember(member, texts.size() == 1 ? "$L" : "{$L}", all);
    }
  }
}
