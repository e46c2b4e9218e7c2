package dev.aludel.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.FilterDescriptor;
import dev.aludel.processor.model.MixinDescriptor;
import dev.aludel.processor.read.AbstractMethodsReader.Contribution;
import dev.aludel.processor.read.AttributesReader.Attributes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** A {@code @Mixin} from source as a descriptor. */
public final class MixinReader {
  private final Compilation compilation;

  /** Makes a reader for one round. */
  public MixinReader(Compilation compilation) {
    this.compilation = compilation;
  }

  /** The mixin; nothing, and a problem, if it is no interface. */
  public Optional<MixinDescriptor> read(TypeElement type, Diagnostics diagnostics) {
    Origin origin = Origin.of(type.getQualifiedName().toString());
    if (!TypeForm.isInterface(type)) {
      diagnostics.report(origin, Message.MIXIN_MUST_BE_AN_INTERFACE, type.getSimpleName());
      return Optional.empty();
    }
    List<Contribution> contributions = new AbstractMethodsReader(compilation).read(type);
    Attributes attributes =
        new AttributesReader(compilation, type, diagnostics).read(contributions);
    new MisplacedReader(type, diagnostics).report();
    ScopeReader.reportOfMixin(type, diagnostics);
    return Optional.of(
        new MixinDescriptor(
            ClassName.get(type),
            origin,
            TypeForm.visibility(type),
            attributes.attributes(),
            ConstraintsReader.read(List.of(type)),
            nullableAccessors(contributions.get(0)),
            filters(type),
            AvailableAnnotationsReader.read(type, compilation.elements())));
  }

  private List<FilterDescriptor> filters(TypeElement type) {
    ClassName name = ClassName.get(type);
    return new HybridsReader(compilation)
        .read(type).stream()
            .flatMap(hybrid -> hybrid.filter().stream())
            .filter(filter -> filter.declaredIn().equals(name))
            .toList();
  }

  private List<String> nullableAccessors(Contribution own) {
    NullnessReader nullness = new NullnessReader(compilation);
    return own.methods().stream()
        .filter(method -> AccessorStyle.looksLikeAccessor(method.element()))
        .filter(method -> nullness.nullable(method.element(), own.type()))
        .map(AbstractMethod::name)
        .toList();
  }
}
