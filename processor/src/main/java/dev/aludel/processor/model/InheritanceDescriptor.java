package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A model's place in a hierarchy: what its own annotations say, and what it has from above.
 *
 * @param parents the models that it extends, without those that these extend; a rule wants one
 * @param polymorphic {@code @Polymorphic}: the attribute it names
 * @param identity {@code @PolymorphicIdentity}: its text
 * @param ownTable whether it names a table
 * @param declaredConcrete whether {@code @Polymorphic} says that each model has a whole table
 * @param above what is known of the models above
 */
public record InheritanceDescriptor(
    List<ClassName> parents,
    Optional<Text> polymorphic,
    Optional<Text> identity,
    boolean ownTable,
    boolean declaredConcrete,
    Above above) {

  /** Copies the list. */
  public InheritanceDescriptor {
    parents = List.copyOf(parents);
  }

  /**
   * The text of an annotation.
   *
   * @param origin the annotation
   */
  public record Text(String value, Origin origin) {}

  /**
   * What comes from above.
   *
   * @param ancestors the models that it extends, the nearest first
   * @param inherited how many attributes, of the first, come from there
   * @param redeclared the model's own attributes that are called like inherited ones
   */
  public record Above(
      List<ModelDescriptor> ancestors, int inherited, List<AttributeDescriptor> redeclared) {
    /** Nothing. */
    public static final Above NONE = new Above(List.of(), 0, List.of());

    /** Copies the lists. */
    public Above {
      ancestors = List.copyOf(ancestors);
      redeclared = List.copyOf(redeclared);
    }
  }

  /** The same, with what is above. */
  public InheritanceDescriptor below(Above known) {
    return new InheritanceDescriptor(
        parents, polymorphic, identity, ownTable, declaredConcrete, known);
  }

  /** The model that it extends, if there is one. */
  public Optional<ClassName> parent() {
    return parents.stream().findFirst();
  }

  /** The models that it extends, the nearest first. */
  public List<ModelDescriptor> ancestors() {
    return above.ancestors();
  }

  /** The model that extends none, unless it is this one. */
  public Optional<ModelDescriptor> root() {
    List<ModelDescriptor> all = ancestors();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** The attribute that says of a row which model it is of; empty if nothing says so. */
  public Optional<String> discriminator() {
    Optional<InheritanceDescriptor> root = root().map(ModelDescriptor::inheritance);
    return root.orElse(this).polymorphic().map(Text::value);
  }

  /** Whether that is a model which this one extends. */
  public boolean descendsFrom(ClassName model) {
    return ancestors().stream().anyMatch(one -> one.name().equals(model));
  }

  /** Whether each model of the hierarchy has a whole table of its own, and abstract ones none. */
  public boolean isConcrete() {
    return root().map(ModelDescriptor::inheritance).orElse(this).declaredConcrete();
  }

  /** Whether it has no table, and is read as the union of those of the models below. */
  public boolean isUnion() {
    return isConcrete() && isAbstract();
  }

  /** Whether what it has besides is in a table of its own that is joined to the parent's. */
  public boolean isJoined() {
    return parent().isPresent() && ownTable && !isConcrete();
  }

  /** Whether it has no objects but those of models that extend it. */
  public boolean isAbstract() {
    return discriminator().isPresent() && identity.isEmpty();
  }
}
