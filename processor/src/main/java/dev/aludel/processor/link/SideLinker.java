package dev.aludel.processor.link;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.LinkedRelationship.Kind;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.model.RelationshipDescriptor;
import dev.aludel.processor.model.SnakeCase;
import java.util.List;
import java.util.Optional;

/** The other side of a relationship, and what both are to each other. */
final class SideLinker {

  /** The attribute that {@code backPopulates} names, if that is right; else a problem. */
  Optional<RelationshipDescriptor> findInverse(
      ModelDescriptor model,
      RelationshipDescriptor relationship,
      ModelDescriptor target,
      Diagnostics diagnostics) {
    Optional<String> name = relationship.options().backPopulates();
    Optional<RelationshipDescriptor> inverse = name.flatMap(target::findRelationship);
    if (name.isPresent() && inverse.isEmpty()) {
      diagnostics.report(
          problem(model, relationship, Message.BACK_POPULATES_IS_UNKNOWN, target.simpleName())
              .suggesting(
                  name.get(),
                  target.relationships().stream().map(RelationshipDescriptor::attribute).toList()));
    }
    return inverse.filter(other -> fits(model, relationship, target, other, diagnostics));
  }

  private static boolean fits(
      ModelDescriptor model,
      RelationshipDescriptor relationship,
      ModelDescriptor target,
      RelationshipDescriptor inverse,
      Diagnostics diagnostics) {
    if (!InheritanceLinker.isOrExtends(model, inverse.target())) {
      diagnostics.report(
          problem(
              model,
              relationship,
              Message.BACK_POPULATES_LEADS_ELSEWHERE,
              target.simpleName(),
              inverse.target().simpleName()));
      return false;
    }
    if (!namesBack(model, relationship, inverse)) {
      diagnostics.report(
          problem(model, relationship, Message.BACK_POPULATES_IS_ONE_SIDED, target.simpleName()));
    }
    if (areOfAKind(model, relationship, target, inverse)) {
      diagnostics.report(
          relationship.options().origin().value("backPopulates"),
          Message.BACK_POPULATES_JOINS_TWO_OF_A_KIND,
          model.simpleName(),
          relationship.attribute(),
          target.simpleName(),
          inverse.attribute(),
          relationship.toMany() ? "to-many" : "to-one");
      return false;
    }
    return true;
  }

  /** Whether the inverse names the relationship; what it misspells is reported there. */
  private static boolean namesBack(
      ModelDescriptor model, RelationshipDescriptor relationship, RelationshipDescriptor inverse) {
    Optional<String> named = inverse.options().backPopulates();
    return named.equals(Optional.of(relationship.attribute()))
        || (named.isPresent() && named.flatMap(model::findRelationship).isEmpty());
  }

  /** Two lists without an association table, or two to-ones of which none or both hold the key. */
  private static boolean areOfAKind(
      ModelDescriptor model,
      RelationshipDescriptor relationship,
      ModelDescriptor target,
      RelationshipDescriptor inverse) {
    if (relationship.toMany() != inverse.toMany()) {
      return false;
    }
    return relationship.toMany()
        ? !hasSecondary(relationship) && !hasSecondary(inverse)
        : holdsKey(model, relationship) == holdsKey(target, inverse);
  }

  /** What the relationship is; its inverse was found to fit, or there is none. */
  Kind kind(
      ModelDescriptor model,
      RelationshipDescriptor relationship,
      ModelDescriptor target,
      Optional<RelationshipDescriptor> inverse) {
    if (relationship.toMany()) {
      boolean association =
          hasSecondary(relationship)
              || inverse
                  .filter(SideLinker::hasSecondary)
                  .filter(other -> other.toMany())
                  .isPresent();
      return association ? Kind.MANY_TO_MANY : Kind.ONE_TO_MANY;
    }
    boolean back =
        inverse
            .filter(other -> !other.toMany())
            .filter(other -> holdsKey(target, other) && !holdsKey(model, relationship))
            .isPresent();
    return back || isReadByKeyOf(model, relationship, target)
        ? Kind.ONE_TO_ONE_BACK
        : Kind.MANY_TO_ONE;
  }

  /** Whether a to-one only reads the row of its target that refers here by a column of its own. */
  private static boolean isReadByKeyOf(
      ModelDescriptor model, RelationshipDescriptor toOne, ModelDescriptor target) {
    List<String> names = toOne.options().foreignKey();
    return toOne.options().behaviour().viewOnly()
        && !names.isEmpty()
        && names.stream().noneMatch(name -> hasColumn(model, target, name))
        && names.stream().allMatch(name -> hasColumn(target, model, name));
  }

  /** Whether a model declares a column, or implies it by a relationship to another. */
  private static boolean hasColumn(ModelDescriptor model, ModelDescriptor other, String name) {
    return model.findColumn(name).isPresent()
        || model.relationships().stream()
            .filter(toOne -> !toOne.toMany() && toOne.target().equals(other.name()))
            .filter(toOne -> !toOne.options().behaviour().viewOnly())
            .anyMatch(
                toOne ->
                    toOne.options().foreignKey().contains(name)
                        || toOne.column().name().equals(Optional.of(name))
                        || name.startsWith(SnakeCase.of(toOne.attribute()) + "_"));
  }

  static boolean hasSecondary(RelationshipDescriptor relationship) {
    return relationship.options().secondary().isPresent();
  }

  /** Whether something beside a to-one says that its foreign key is on its own table. */
  private static boolean holdsKey(ModelDescriptor model, RelationshipDescriptor toOne) {
    String implied = toOne.column().name().orElse(SnakeCase.of(toOne.attribute()) + "_id");
    boolean inUnique =
        model.constraints().uniques().stream()
            .anyMatch(
                unique ->
                    unique.columns().contains(toOne.attribute())
                        || unique.columns().contains(implied));
    boolean onColumn =
        model.columns().stream()
            .flatMap(column -> column.foreignKeys().stream())
            .anyMatch(foreignKey -> foreignKey.model().equals(Optional.of(toOne.target())));
    return inUnique
        || onColumn
        || model.findColumn(implied).filter(column -> !column.foreignKeys().isEmpty()).isPresent()
        || !toOne.options().foreignKey().isEmpty()
        || toOne.column().unique()
        || toOne.column().name().isPresent()
        || toOne.id().isPresent()
        || !toOne.foreignKey().isEmpty();
  }

  private static Problem problem(
      ModelDescriptor model,
      RelationshipDescriptor relationship,
      Message message,
      String... further) {
    Origin origin = relationship.options().origin().value("backPopulates");
    Object[] arguments = new Object[3 + further.length];
    arguments[0] = model.simpleName();
    arguments[1] = relationship.attribute();
    arguments[2] = relationship.options().backPopulates().orElse("");
    System.arraycopy(further, 0, arguments, 3, further.length);
    return Problem.of(origin, message, arguments);
  }
}
