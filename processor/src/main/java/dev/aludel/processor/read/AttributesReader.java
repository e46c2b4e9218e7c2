package dev.aludel.processor.read;

import static java.util.stream.Collectors.joining;

import dev.aludel.annotation.AssociationProxy;
import dev.aludel.annotation.ColumnProperty;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Synonym;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.AccessorDescriptor;
import dev.aludel.processor.model.AttributeDescriptor;
import dev.aludel.processor.model.ConstructorDescriptor.ParameterDescriptor;
import dev.aludel.processor.model.MixinConflict;
import dev.aludel.processor.model.ProxyDescriptor;
import dev.aludel.processor.model.StubDescriptor;
import dev.aludel.processor.model.SynonymDescriptor;
import dev.aludel.processor.read.AbstractMethodsReader.Contribution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * The attributes of one model or mixin: finds accessors and setters among its abstract methods, and
 * has each read as a column or relationship. Methods that are neither are reported and become
 * stubs.
 */
final class AttributesReader {
  private final TypeElement type;
  private final Diagnostics diagnostics;
  private final NullnessReader nullness;
  private final SettersReader setters;
  private final ColumnReader columns;
  private final CompositeReader composites;
  private final RelationshipReader relationships;

  private final Map<String, Found> accessors = new LinkedHashMap<>();
  private final List<MixinConflict> conflicts = new ArrayList<>();
  private final List<ProxyDescriptor> proxies = new ArrayList<>();
  private final List<SynonymDescriptor> synonyms = new ArrayList<>();
  private final List<AbstractMethod> unexplained = new ArrayList<>();

  AttributesReader(Compilation compilation, TypeElement type, Diagnostics diagnostics) {
    this.type = type;
    this.diagnostics = diagnostics;
    this.nullness = new NullnessReader(compilation);
    this.setters = new SettersReader(compilation, type, diagnostics);
    this.columns = new ColumnReader(compilation, type, diagnostics);
    this.composites = new CompositeReader(compilation, columns, diagnostics);
    this.relationships = new RelationshipReader(compilation, type, diagnostics);
  }

  /** What was found: attributes in order, conflicts between mixins, methods without meaning. */
  record Attributes(
      List<AttributeDescriptor> attributes,
      List<MixinConflict> conflicts,
      List<ProxyDescriptor> proxies,
      List<SynonymDescriptor> synonyms,
      List<StubDescriptor> stubs) {}

  private record Found(AbstractMethod method, Optional<AttributeDescriptor> attribute) {}

  Attributes read(List<Contribution> contributions) {
    contributions.forEach(this::collectSetters);
    contributions.forEach(this::readAccessors);
    unexplained.addAll(setters.reportUnused());
    List<AttributeDescriptor> attributes =
        accessors.values().stream().map(Found::attribute).flatMap(Optional::stream).toList();
    return new Attributes(
        attributes,
        conflicts,
        proxies,
        synonyms,
        unexplained.stream().map(AttributesReader::stub).toList());
  }

  private void collectSetters(Contribution contribution) {
    for (AbstractMethod method : contribution.methods()) {
      if (contribution.known() && method.parameters().size() == 1) {
        setters.add(method, contribution.style());
      }
    }
  }

  private void readAccessors(Contribution contribution) {
    for (AbstractMethod method : contribution.methods()) {
      if (!contribution.known()) {
        reportInherited(method);
      } else if (!AccessorStyle.looksLikeAccessor(method.element())) {
        if (method.parameters().size() != 1) {
          report(method, Message.METHOD_IS_NEITHER_ACCESSOR_NOR_SETTER);
        }
      } else {
        Optional<String> property = contribution.style().read(method.element());
        if (property.isPresent()) {
          readAccessor(method, property.get());
        } else {
          report(method, Message.ACCESSOR_LACKS_PREFIX);
        }
      }
    }
  }

  private void readAccessor(AbstractMethod method, String property) {
    Optional<AnnotationView> proxy =
        Annotations.find(method.element(), AssociationProxy.class, method.origin());
    if (proxy.isPresent()) {
      proxies.add(proxy(method, property, proxy.get()));
      return;
    }
    Optional<AnnotationView> synonym =
        Annotations.find(method.element(), Synonym.class, method.origin());
    Found earlier = accessors.get(property);
    if (earlier == null && synonym.isPresent()) {
      synonyms.add(synonym(method, property, synonym.get()));
      accessors.put(property, new Found(method, Optional.empty()));
    } else if (earlier == null) {
      Optional<AttributeDescriptor> attribute = attribute(method, property);
      if (attribute.isEmpty()) {
        unexplained.add(method);
        setters.stub(property).ifPresent(unexplained::add);
      }
      accessors.put(property, new Found(method, attribute));
    } else if (earlier.method().name().equals(method.name())) {
      noteConflict(earlier, method, property);
    } else {
      diagnostics.report(
          method.origin(),
          Message.TWO_ATTRIBUTES_HAVE_ONE_NAME,
          type.getSimpleName(),
          property,
          earlier.method().declaringName() + "." + earlier.method().name() + "()",
          method.declaringName() + "." + method.name() + "()");
      unexplained.add(method);
    }
  }

  /** Only mixins declare the same method twice: what the model declares again hides theirs. */
  private void noteConflict(Found earlier, AbstractMethod method, String property) {
    Optional<AttributeDescriptor> second = attribute(method, property);
    if (earlier.attribute().isPresent() && second.isPresent()) {
      conflicts.add(new MixinConflict(earlier.attribute().get(), second.get()));
    }
  }

  private SynonymDescriptor synonym(AbstractMethod method, String property, AnnotationView view) {
    TypeMirror returns = method.returns();
    return new SynonymDescriptor(
        setters.accessor(method, property),
        JavaTypeReader.name(returns),
        JavaTypeReader.name(SettersReader.optionalContent(returns).orElse(returns)),
        nullness.nullable(method.element(), method.declaring()),
        view.text("value"),
        view.origin());
  }

  private ProxyDescriptor proxy(AbstractMethod method, String property, AnnotationView view) {
    return new ProxyReader(nullness).read(method, setters.accessor(method, property), view);
  }

  private Optional<AttributeDescriptor> attribute(AbstractMethod method, String property) {
    AccessorDescriptor accessor = setters.accessor(method, property);
    if (Annotations.has(method.element(), ColumnProperty.class)) {
      return columns.readProperty(method, accessor).map(one -> one);
    }
    if (CompositeReader.isComposite(method)) {
      return composites.read(method, accessor).map(one -> one);
    }
    return Annotations.has(method.element(), Relationship.class)
        ? relationships.read(method, accessor).map(one -> one)
        : columns.read(method, accessor).map(one -> one);
  }

  private void reportInherited(AbstractMethod method) {
    if (accessors.values().stream().noneMatch(found -> implementsToo(found, method))) {
      diagnostics.report(
          Origin.of(type.getQualifiedName().toString()),
          Message.INHERITED_METHOD_IS_UNKNOWN,
          type.getSimpleName(),
          signature(method),
          method.declaringName());
      unexplained.add(method);
    }
  }

  private static boolean implementsToo(Found found, AbstractMethod method) {
    return found.method().name().equals(method.name()) && method.parameters().isEmpty();
  }

  private void report(AbstractMethod method, Message message) {
    diagnostics.report(method.origin(), message, method.declaringName(), signature(method));
    unexplained.add(method);
  }

  private static String signature(AbstractMethod method) {
    return method.parameters().stream()
        .map(JavaTypeReader::text)
        .collect(joining(", ", method.name() + "(", ")"));
  }

  private static StubDescriptor stub(AbstractMethod method) {
    List<ParameterDescriptor> parameters = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      String name = method.element().getParameters().get(i).getSimpleName().toString();
      parameters.add(
          new ParameterDescriptor(name, JavaTypeReader.name(method.parameters().get(i)), false));
    }
    return new StubDescriptor(
        method.name(), method.visibility(), JavaTypeReader.name(method.returns()), parameters);
  }
}
