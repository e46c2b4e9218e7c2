package dev.aludel.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aludel.annotation.Composite;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.TypeMessage;
import dev.aludel.processor.model.MixinDescriptor;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** A {@code @Composite} record, as far as its class file does not tell it to older compilers. */
public final class CompositeRecordReader {
  private final Compilation compilation;

  /** Makes a reader for one round. */
  public CompositeRecordReader(Compilation compilation) {
    this.compilation = compilation;
  }

  /** The record's nullable components; nothing if there are none, or, with a problem, no record. */
  public Optional<MixinDescriptor> read(TypeElement type, Diagnostics diagnostics) {
    Origin origin = Origin.of(type.getQualifiedName().toString());
    if (type.getKind() != ElementKind.RECORD) {
      diagnostics.report(
          origin.annotation(Composite.class.getCanonicalName()),
          TypeMessage.COMPOSITE_IS_NO_RECORD,
          type.getSimpleName());
      return Optional.empty();
    }
    List<String> nullable =
        ElementFilter.recordComponentsIn(type.getEnclosedElements()).stream()
            .filter(NullnessReader::nullable)
            .map(RecordComponentElement::getSimpleName)
            .map(Object::toString)
            .toList();
    return nullable.isEmpty() ? Optional.empty() : Optional.of(describe(type, origin, nullable));
  }

  private MixinDescriptor describe(TypeElement type, Origin origin, List<String> nullable) {
    return new MixinDescriptor(
        ClassName.get(type),
        origin,
        TypeForm.visibility(type),
        List.of(),
        ConstraintsReader.read(List.of()),
        nullable,
        List.of(),
        AvailableAnnotationsReader.read(type, compilation.elements()));
  }
}
