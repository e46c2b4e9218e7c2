package dev.aludel.processor.link;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.model.AttributeDescriptor;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.CompositeDescriptor;
import dev.aludel.processor.model.IdDescriptor;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.KeyGeneration;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.model.RelationshipDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The primary keys of models, and how they get their values. */
final class KeyLinker {
  private final Models models;
  private final ToOneLinker toOnes;
  private final Set<ClassName> open = new LinkedHashSet<>();

  KeyLinker(Models models) {
    this.models = models;
    this.toOnes = new ToOneLinker(models, this);
  }

  /** The linker of to-one relationships, which needs keys as keys need it. */
  ToOneLinker toOnes() {
    return toOnes;
  }

  /** The key's columns, in declaration order; empty if there are none. */
  List<LinkedColumn> keyOf(ModelDescriptor model) {
    return keyOf(model, new Diagnostics());
  }

  /** The same; a key that is made of itself is reported. */
  List<LinkedColumn> keyOf(ModelDescriptor model, Diagnostics diagnostics) {
    if (!open.add(model.name())) {
      return List.of();
    }
    List<LinkedColumn> key = new ArrayList<>();
    for (AttributeDescriptor attribute : model.attributes()) {
      if (attribute instanceof ColumnDescriptor column && column.id().isPresent()) {
        key.add(column(model, column));
      } else if (attribute instanceof CompositeDescriptor composite) {
        composite.columns().stream()
            .filter(column -> column.id().isPresent())
            .forEach(column -> key.add(column(model, column)));
      } else if (attribute instanceof RelationshipDescriptor toOne && isKey(toOne)) {
        reportCircle(model, toOne, diagnostics);
        toOnes.find(model, toOne).ifPresent(found -> key.addAll(found.implied()));
      }
    }
    open.remove(model.name());
    return key;
  }

  private static boolean isKey(RelationshipDescriptor relationship) {
    return relationship.id().isPresent() && !relationship.toMany();
  }

  private void reportCircle(
      ModelDescriptor model, RelationshipDescriptor toOne, Diagnostics diagnostics) {
    Set<ClassName> path = new LinkedHashSet<>();
    path.add(model.name());
    if (leadsBack(toOne.target(), model.name(), path)) {
      diagnostics.report(
          toOne.origin(),
          Message.KEY_REFERS_TO_ITSELF,
          model.simpleName(),
          String.join(" → ", path.stream().map(ClassName::simpleName).toList())
              + " → "
              + model.simpleName());
    }
  }

  /** Whether keys made of keys lead from one model to the other; notes the models on the way. */
  private boolean leadsBack(ClassName from, ClassName to, Set<ClassName> path) {
    if (from.equals(to)) {
      return true;
    }
    return path.add(from)
        && models.find(from).stream()
            .flatMap(model -> model.relationships().stream())
            .filter(KeyLinker::isKey)
            .anyMatch(key -> leadsBack(key.target(), to, path));
  }

  /** A column with an accessor. */
  LinkedColumn column(ModelDescriptor model, ColumnDescriptor column) {
    Optional<KeyGeneration> generation = column.id().map(id -> generation(model, column, id));
    Optional<String> sequence =
        generation
            .filter(KeyGeneration.SEQUENCE::equals)
            .map(
                decided ->
                    column
                        .id()
                        .flatMap(IdDescriptor::sequence)
                        .orElse(model.table().name() + "_" + column.columnName() + "_seq"));
    return new LinkedColumn(
        column.columnName(),
        column.attribute(),
        Optional.of(column),
        Optional.empty(),
        column.type(),
        column.sqlType(),
        column.nullable(),
        generation,
        sequence);
  }

  private static KeyGeneration generation(
      ModelDescriptor model, ColumnDescriptor column, IdDescriptor id) {
    if (id.generation() != KeyGeneration.AUTO) {
      return id.generation();
    }
    boolean alone = ids(model) == 1 && column.foreignKeys().isEmpty();
    if (!alone || column.values().isGiven()) {
      return KeyGeneration.ASSIGNED;
    }
    JavaType.Kind kind = column.type().kind();
    if (kind == JavaType.Kind.INT || kind == JavaType.Kind.LONG) {
      return KeyGeneration.IDENTITY;
    }
    return kind == JavaType.Kind.UUID ? KeyGeneration.UUID : KeyGeneration.ASSIGNED;
  }

  private static long ids(ModelDescriptor model) {
    return model.columns().stream().filter(column -> column.id().isPresent()).count()
        + model.relationships().stream().filter(KeyLinker::isKey).count();
  }
}
