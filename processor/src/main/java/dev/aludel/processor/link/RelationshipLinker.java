package dev.aludel.processor.link;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.TypeMessage;
import dev.aludel.processor.link.ToOneLinker.ToOneColumns;
import dev.aludel.processor.model.LinkedRelationship;
import dev.aludel.processor.model.LinkedRelationship.AssociationEnd;
import dev.aludel.processor.model.LinkedRelationship.ColumnPair;
import dev.aludel.processor.model.LinkedRelationship.InverseSide;
import dev.aludel.processor.model.LinkedRelationship.Kind;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.model.ModelReference;
import dev.aludel.processor.model.RelationshipDescriptor;
import java.util.List;
import java.util.Optional;

/** One relationship of a model: its target, its other side, and the columns between them. */
final class RelationshipLinker {
  private final Models models;
  private final KeyLinker keys;
  private final SideLinker sides = new SideLinker();
  private final ToManyLinker toManies;
  private final AssociationLinker associations;
  private final MentionLinker mentions;

  RelationshipLinker(Models models, KeyLinker keys) {
    this.models = models;
    this.keys = keys;
    this.toManies = new ToManyLinker(keys);
    this.associations = new AssociationLinker(keys);
    this.mentions = new MentionLinker(keys);
  }

  /** The relationship; nothing, and a problem, if it cannot be understood. */
  Optional<LinkedRelationship> link(
      ModelDescriptor model, RelationshipDescriptor relationship, Diagnostics diagnostics) {
    Optional<ModelDescriptor> target = models.find(relationship.target());
    if (target.isEmpty()) {
      diagnostics.report(
          relationship.origin(),
          Message.RELATIONSHIP_TARGET_MUST_BE_A_MODEL,
          model.simpleName(),
          relationship.attribute(),
          relationship.target().simpleName());
      return Optional.empty();
    }
    if (target.get().isRecord()) {
      diagnostics.report(
          relationship.origin(),
          TypeMessage.RELATIONSHIP_TARGET_IS_A_RECORD,
          model.simpleName(),
          relationship.attribute(),
          relationship.target().simpleName());
      return Optional.empty();
    }
    Optional<RelationshipDescriptor> inverse =
        sides.findInverse(model, relationship, target.get(), diagnostics);
    return link(new Pair(model, relationship, target.get(), inverse), diagnostics);
  }

  /** Both ends of a relationship. */
  private record Pair(
      ModelDescriptor model,
      RelationshipDescriptor relationship,
      ModelDescriptor target,
      Optional<RelationshipDescriptor> inverse) {}

  private Optional<LinkedRelationship> link(Pair pair, Diagnostics diagnostics) {
    Kind kind = sides.kind(pair.model(), pair.relationship(), pair.target(), pair.inverse());
    return switch (kind) {
      case MANY_TO_ONE ->
          keys.toOnes()
              .find(pair.model(), pair.relationship(), diagnostics)
              .map(ToOneColumns::pairs)
              .map(columns -> linked(pair, kind, columns, Optional.empty(), diagnostics));
      case ONE_TO_MANY, ONE_TO_ONE_BACK ->
          toManies
              .find(pair.model(), pair.relationship(), pair.target(), pair.inverse(), diagnostics)
              .map(columns -> linked(pair, kind, columns, Optional.empty(), diagnostics));
      case MANY_TO_MANY ->
          association(pair, diagnostics)
              .map(end -> linked(pair, kind, List.of(), Optional.of(end), diagnostics));
    };
  }

  private Optional<AssociationEnd> association(Pair pair, Diagnostics diagnostics) {
    return SideLinker.hasSecondary(pair.relationship())
        ? associations.declared(pair.model(), pair.relationship(), pair.target(), diagnostics)
        : associations.mirrored(pair.target(), pair.inverse().orElseThrow(), pair.model());
  }

  private LinkedRelationship linked(
      Pair pair,
      Kind kind,
      List<ColumnPair> columns,
      Optional<AssociationEnd> association,
      Diagnostics diagnostics) {
    ModelDescriptor target = pair.target();
    Optional<InverseSide> inverse =
        pair.inverse()
            .map(other -> new InverseSide(other.attribute(), opposite(kind, other.toMany())));
    return new LinkedRelationship(
        pair.relationship(),
        kind,
        new ModelReference(
            target.name(), target.table().name(), target.table().schema(), keys.keyOf(target)),
        columns,
        inverse,
        association,
        mentions.link(pair.model(), pair.relationship(), target, association, diagnostics));
  }

  private static Kind opposite(Kind kind, boolean toMany) {
    return switch (kind) {
      case MANY_TO_ONE -> toMany ? Kind.ONE_TO_MANY : Kind.ONE_TO_ONE_BACK;
      case ONE_TO_MANY, ONE_TO_ONE_BACK -> Kind.MANY_TO_ONE;
      case MANY_TO_MANY -> Kind.MANY_TO_MANY;
    };
  }
}
