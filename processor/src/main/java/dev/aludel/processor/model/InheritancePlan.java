package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A model's place in a hierarchy, as its mapper says it.
 *
 * @param depth how many models it extends
 * @param parent the mapper of the model that it extends; empty for the root
 * @param joined the table that is joined, if the model has one of its own
 * @param discriminator the attribute that says of a row which model it is of
 * @param hierarchy the class that lists the models below the root
 * @param identity what the model's rows have there; empty for an abstract model
 * @param concrete whether each model has a whole table of its own
 * @param scopes those of the models above that can be asked of its queries, too
 */
public record InheritancePlan(
    int depth,
    Optional<ClassName> parent,
    Optional<JoinedTable> joined,
    String discriminator,
    ClassName hierarchy,
    Optional<String> identity,
    boolean concrete,
    List<InheritedScope> scopes) {

  /** Copies the list. */
  public InheritancePlan {
    scopes = List.copyOf(scopes);
  }

  /**
   * What a model of its own table has elsewhere.
   *
   * @param table the parent's
   * @param columns how many columns come from there
   */
  public record JoinedTable(TableDescriptor table, int columns) {}

  /** A scope of a model above. */
  public record InheritedScope(GeneratedNames above, ScopeDescriptor scope) {}

  /**
   * The place of a model, nothing if it is alone.
   *
   * @param parentColumns how many columns it has from the model that it extends
   */
  public static Optional<InheritancePlan> of(ModelDescriptor model, int parentColumns) {
    InheritanceDescriptor place = model.inheritance();
    return place
        .discriminator()
        .map(
            discriminator ->
                new InheritancePlan(
                    place.ancestors().size(),
                    place.ancestors().stream()
                        .findFirst()
                        .map(parent -> GeneratedNames.of(parent.name()).mapper()),
                    joined(place, parentColumns),
                    discriminator,
                    hierarchyOf(place.root().orElse(model).name()),
                    place.identity().map(InheritanceDescriptor.Text::value),
                    place.isConcrete(),
                    scopes(model)));
  }

  private static Optional<JoinedTable> joined(InheritanceDescriptor place, int columns) {
    return place.ancestors().stream()
        .findFirst()
        .filter(parent -> place.isJoined())
        .map(parent -> new JoinedTable(parent.table(), columns));
  }

  /** Conditions, of which the model has none that is called alike. */
  private static List<InheritedScope> scopes(ModelDescriptor model) {
    List<InheritedScope> inherited = new ArrayList<>();
    for (ModelDescriptor above : model.inheritance().ancestors()) {
      for (ScopeDescriptor scope : above.scopes()) {
        boolean isHidden =
            model.scopes().stream().anyMatch(scope::isLike)
                || inherited.stream().anyMatch(other -> scope.isLike(other.scope()));
        if (scope.isSound() && !scope.changesQuery() && !isHidden) {
          inherited.add(new InheritedScope(GeneratedNames.of(above.name()), scope));
        }
      }
    }
    return inherited;
  }

  /** The class that lists the models below a root: {@code PersonHierarchy}. */
  public static ClassName hierarchyOf(ClassName root) {
    return GeneratedNames.beside(root, "Hierarchy");
  }

  /** Whether it has no table, and is read as the union of those of the models below. */
  public boolean isUnion() {
    return concrete && isAbstract();
  }

  /** Whether its statements depend on other models. */
  public boolean isShared() {
    return !concrete || isAbstract();
  }

  /** Whether there are objects of the models below only. */
  public boolean isAbstract() {
    return identity.isEmpty();
  }
}
