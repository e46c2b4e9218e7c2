package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A {@code @Model} as it was written, with what it gets from its mixins.
 *
 * @param visibility PUBLIC or PACKAGE; generated classes have the same
 * @param form what kind of type it is
 * @param table the table's names
 * @param attributes own ones in declaration order, then each mixin's; an inherited one that the
 *     model declares again is listed once, as the model has it
 * @param constraints those on the model, then those on its mixins
 * @param conflicts attributes that two mixins declare; the first is in {@code attributes}
 * @param construction empty for an interface
 * @param repr what {@code toString} shows; empty means the key
 * @param eagerDefaults when values that the database made are read
 * @param proxies lists that show what stands behind a relationship
 * @param synonyms second names of attributes
 * @param scopes its own
 * @param hybrids its own, then inherited ones
 * @param listeners those of supertypes first
 * @param stubs abstract methods that no attribute explains; their model was reported
 * @param inheritance its place in a hierarchy
 * @param deprecated whether javac would warn of the type, its members or what they mention
 * @param available what generated code may be annotated with
 */
public record ModelDescriptor(
    ClassName name,
    Origin origin,
    Visibility visibility,
    Form form,
    TableDescriptor table,
    List<AttributeDescriptor> attributes,
    ConstraintsDescriptor constraints,
    List<MixinConflict> conflicts,
    Optional<ConstructionDescriptor> construction,
    List<String> repr,
    EagerDefaults eagerDefaults,
    List<ProxyDescriptor> proxies,
    List<SynonymDescriptor> synonyms,
    List<ScopeDescriptor> scopes,
    List<HybridDescriptor> hybrids,
    List<ListenerDescriptor> listeners,
    List<StubDescriptor> stubs,
    InheritanceDescriptor inheritance,
    boolean deprecated,
    AvailableAnnotations available) {

  /** The kinds of types that can be models. */
  public enum Form {
    INTERFACE,
    ABSTRACT_CLASS,
    /** Rows are values: nothing tracks them. */
    RECORD
  }

  /** Copies the lists. */
  public ModelDescriptor {
    attributes = List.copyOf(attributes);
    conflicts = List.copyOf(conflicts);
    repr = List.copyOf(repr);
    proxies = List.copyOf(proxies);
    synonyms = List.copyOf(synonyms);
    scopes = List.copyOf(scopes);
    hybrids = List.copyOf(hybrids);
    listeners = List.copyOf(listeners);
    stubs = List.copyOf(stubs);
  }

  /** The same with what it has from the models that it extends. */
  public ModelDescriptor inheriting(
      TableDescriptor inTable, List<AttributeDescriptor> all, InheritanceDescriptor place) {
    return new ModelDescriptor(
        name,
        origin,
        visibility,
        form,
        inTable,
        all,
        constraints,
        conflicts,
        construction,
        repr,
        eagerDefaults,
        proxies,
        synonyms,
        scopes,
        hybrids,
        listeners,
        stubs,
        place,
        deprecated,
        available);
  }

  /** The attributes that come from the model that it extends. */
  public List<AttributeDescriptor> inherited() {
    return attributes.subList(0, inheritance.above().inherited());
  }

  /** The attributes that it does not have from above, in order. */
  public List<AttributeDescriptor> own() {
    return attributes.subList(inheritance.above().inherited(), attributes.size());
  }

  /** The type's name without package, for messages: {@code Product}, {@code Shop.Product}. */
  public String simpleName() {
    return String.join(".", name.simpleNames());
  }

  /** Whether its rows are values, of which there are no objects. */
  public boolean isRecord() {
    return form == Form.RECORD;
  }

  /** The attributes that are columns, and the columns of composites, in order. */
  public List<ColumnDescriptor> columns() {
    return attributes.stream().flatMap(ModelDescriptor::columns).toList();
  }

  private static Stream<ColumnDescriptor> columns(AttributeDescriptor attribute) {
    if (attribute instanceof CompositeDescriptor composite) {
      return composite.columns().stream();
    }
    return attribute instanceof ColumnDescriptor column ? Stream.of(column) : Stream.empty();
  }

  /** The attributes that are composites, in order. */
  public List<CompositeDescriptor> composites() {
    return attributes.stream()
        .filter(CompositeDescriptor.class::isInstance)
        .map(CompositeDescriptor.class::cast)
        .toList();
  }

  /** The attributes that selects compute, in order. */
  public List<PropertyDescriptor> properties() {
    return attributes.stream()
        .filter(PropertyDescriptor.class::isInstance)
        .map(PropertyDescriptor.class::cast)
        .toList();
  }

  /** The attributes that are relationships, in order. */
  public List<RelationshipDescriptor> relationships() {
    return attributes.stream()
        .filter(RelationshipDescriptor.class::isInstance)
        .map(RelationshipDescriptor.class::cast)
        .toList();
  }

  /** The attribute of this name. */
  public Optional<AttributeDescriptor> findAttribute(String attribute) {
    return attributes.stream().filter(one -> one.attribute().equals(attribute)).findFirst();
  }

  /** The relationship of this name. */
  public Optional<RelationshipDescriptor> findRelationship(String attribute) {
    return relationships().stream().filter(one -> one.attribute().equals(attribute)).findFirst();
  }

  /** The column of this attribute name or column name. */
  public Optional<ColumnDescriptor> findColumn(String name) {
    return columns().stream()
        .filter(one -> one.attribute().equals(name) || one.columnName().equals(name))
        .findFirst();
  }
}
