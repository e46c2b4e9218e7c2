package dev.aludel.processor.link;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.link.ToOneLinker.ToOneColumns;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedRelationship.ColumnPair;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.model.RelationshipDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The foreign key on the target's table that a one-to-many, or a one-to-one's back side, follows.
 */
final class ToManyLinker {
  private final ToOneLinker toOnes;
  private final KeyLinker keys;

  ToManyLinker(KeyLinker keys) {
    this.keys = keys;
    this.toOnes = keys.toOnes();
  }

  /** The target's columns to the model's key; nothing, and a problem, if that is not clear. */
  Optional<List<ColumnPair>> find(
      ModelDescriptor model,
      RelationshipDescriptor relationship,
      ModelDescriptor target,
      Optional<RelationshipDescriptor> inverse,
      Diagnostics diagnostics) {
    List<LinkedColumn> key = keys.keyOf(model);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    if (inverse.isPresent()) {
      return toOnes.find(target, inverse.get()).map(ToOneColumns::pairs);
    }
    Set<List<String>> candidates = candidates(model, target, key);
    List<String> named = relationship.options().foreignKey();
    if (!named.isEmpty()) {
      return named(model, relationship, target, candidates, diagnostics)
          .map(columns -> pairs(columns, key));
    }
    if (candidates.size() == 1) {
      return Optional.of(pairs(candidates.iterator().next(), key));
    }
    if (relationship.options().backPopulates().isEmpty()) {
      reportCount(model, relationship, target, candidates, diagnostics);
    }
    return Optional.empty();
  }

  /** The column lists of the target that refer to the model's key, implied or declared. */
  private Set<List<String>> candidates(
      ModelDescriptor model, ModelDescriptor target, List<LinkedColumn> key) {
    Set<List<String>> candidates = new LinkedHashSet<>();
    for (RelationshipDescriptor toOne : target.relationships()) {
      if (!toOne.toMany() && toOne.target().equals(model.name())) {
        toOnes
            .find(target, toOne)
            .ifPresent(
                found ->
                    candidates.add(found.pairs().stream().map(ColumnPair::referring).toList()));
      }
    }
    candidates.addAll(toOnes.leadingTo(target, model, key));
    return candidates;
  }

  /** The named columns need no foreign key; but they must exist, one for each of the key. */
  private Optional<List<String>> named(
      ModelDescriptor model,
      RelationshipDescriptor relationship,
      ModelDescriptor target,
      Set<List<String>> candidates,
      Diagnostics diagnostics) {
    List<String> existing = new ArrayList<>();
    target.columns().forEach(column -> existing.add(column.columnName()));
    candidates.forEach(existing::addAll);
    List<String> columns =
        relationship.options().foreignKey().stream()
            .map(name -> target.findColumn(name).map(ColumnDescriptor::columnName).orElse(name))
            .toList();
    for (int i = 0; i < columns.size(); i++) {
      if (!existing.contains(columns.get(i))) {
        diagnostics.report(
            Problem.of(
                    relationship.options().origin().value("foreignKey", i),
                    Message.FOREIGN_KEY_COLUMN_IS_UNKNOWN,
                    model.simpleName(),
                    relationship.attribute(),
                    columns.get(i),
                    target.simpleName())
                .suggesting(columns.get(i), existing));
      }
    }
    int expected = keys.keyOf(model).size();
    if (columns.size() != expected) {
      diagnostics.report(
          relationship.options().origin().value("foreignKey"),
          Message.FOREIGN_KEY_HAS_WRONG_NUMBER_OF_COLUMNS,
          model.simpleName(),
          relationship.attribute(),
          columns.size(),
          model.simpleName(),
          expected);
    }
    return existing.containsAll(columns) && columns.size() == expected
        ? Optional.of(columns)
        : Optional.empty();
  }

  private static void reportCount(
      ModelDescriptor model,
      RelationshipDescriptor relationship,
      ModelDescriptor target,
      Set<List<String>> candidates,
      Diagnostics diagnostics) {
    Message message =
        candidates.isEmpty()
            ? Message.RELATIONSHIP_HAS_NO_FOREIGN_KEY
            : Message.RELATIONSHIP_HAS_SEVERAL_FOREIGN_KEYS;
    diagnostics.report(
        relationship.options().origin(),
        message,
        model.simpleName(),
        relationship.attribute(),
        target.simpleName(),
        model.simpleName(),
        String.join("; ", candidates.stream().map(one -> String.join(", ", one)).toList()));
  }

  private static List<ColumnPair> pairs(List<String> columns, List<LinkedColumn> key) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> new ColumnPair(columns.get(i), key.get(i).name()))
        .toList();
  }
}
