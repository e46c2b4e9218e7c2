package dev.aludel.processor.link;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.KeyGeneration;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedForeignKey;
import dev.aludel.processor.model.LinkedRelationship.ColumnPair;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.model.RelationshipDescriptor;
import dev.aludel.processor.model.SnakeCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which columns of a model's own table a to-one relationship uses: those it names, else those with
 * a foreign key to the target, else new ones that it implies.
 */
final class ToOneLinker {
  private final Models models;
  private final KeyLinker keys;

  ToOneLinker(Models models, KeyLinker keys) {
    this.models = models;
    this.keys = keys;
  }

  /**
   * The columns of a to-one.
   *
   * @param pairs own columns to the target's key, in the key's order
   * @param implied the columns that exist because of it; empty if it uses declared ones
   */
  record ToOneColumns(List<ColumnPair> pairs, List<LinkedColumn> implied) {}

  /** The columns, if they can be found; what is wrong is not reported. */
  Optional<ToOneColumns> find(ModelDescriptor model, RelationshipDescriptor toOne) {
    return find(model, toOne, new Diagnostics());
  }

  /** The columns, if they can be found; else a problem is reported. */
  Optional<ToOneColumns> find(
      ModelDescriptor model, RelationshipDescriptor toOne, Diagnostics diagnostics) {
    Optional<ModelDescriptor> target = models.find(toOne.target());
    if (target.isEmpty()) {
      diagnostics.report(
          toOne.origin(),
          Message.RELATIONSHIP_TARGET_MUST_BE_A_MODEL,
          model.simpleName(),
          toOne.attribute(),
          toOne.target().simpleName());
      return Optional.empty();
    }
    List<LinkedColumn> key = keys.keyOf(target.get());
    if (key.isEmpty()) {
      return Optional.empty();
    }
    return toOne.options().foreignKey().isEmpty()
        ? unnamed(model, toOne, target.get(), key, diagnostics)
        : named(model, toOne, key, diagnostics);
  }

  private Optional<ToOneColumns> named(
      ModelDescriptor model,
      RelationshipDescriptor toOne,
      List<LinkedColumn> key,
      Diagnostics diagnostics) {
    List<String> names = toOne.options().foreignKey();
    if (names.size() != key.size()) {
      diagnostics.report(
          toOne.options().origin().value("foreignKey"),
          Message.FOREIGN_KEY_HAS_WRONG_NUMBER_OF_COLUMNS,
          model.simpleName(),
          toOne.attribute(),
          names.size(),
          toOne.target().simpleName(),
          key.size());
      return Optional.empty();
    }
    List<Optional<ColumnDescriptor>> columns = names.stream().map(model::findColumn).toList();
    if (columns.stream().allMatch(Optional::isEmpty)) {
      return Optional.of(
          isShared(model, toOne, key)
              ? new ToOneColumns(pairs(names, key), List.of())
              : implied(toOne, names, key));
    }
    if (columns.stream().anyMatch(Optional::isEmpty)) {
      reportUnknown(model, toOne, columns, diagnostics);
      return Optional.empty();
    }
    List<String> found = columns.stream().map(column -> column.orElseThrow().columnName()).toList();
    return Optional.of(new ToOneColumns(pairs(found, key), List.of()));
  }

  /** Whether it only reads by the columns that another relationship to the same target implies. */
  private static boolean isShared(
      ModelDescriptor model, RelationshipDescriptor toOne, List<LinkedColumn> key) {
    List<String> names = toOne.options().foreignKey();
    return toOne.options().behaviour().viewOnly()
        && model.relationships().stream()
            .filter(other -> !other.toMany() && other.target().equals(toOne.target()))
            .filter(other -> !other.options().behaviour().viewOnly())
            .anyMatch(
                other ->
                    names.equals(other.options().foreignKey())
                        || names.equals(impliedNames(other, key)));
  }

  private static void reportUnknown(
      ModelDescriptor model,
      RelationshipDescriptor toOne,
      List<Optional<ColumnDescriptor>> columns,
      Diagnostics diagnostics) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).isEmpty()) {
        String name = toOne.options().foreignKey().get(i);
        diagnostics.report(
            Problem.of(
                    toOne.options().origin().value("foreignKey", i),
                    Message.FOREIGN_KEY_COLUMN_IS_UNKNOWN,
                    model.simpleName(),
                    toOne.attribute(),
                    name,
                    model.simpleName())
                .suggesting(
                    name, model.columns().stream().map(ColumnDescriptor::columnName).toList()));
      }
    }
  }

  private Optional<ToOneColumns> unnamed(
      ModelDescriptor model,
      RelationshipDescriptor toOne,
      ModelDescriptor target,
      List<LinkedColumn> key,
      Diagnostics diagnostics) {
    List<String> names = impliedNames(toOne, key);
    List<List<String>> candidates = candidates(model, toOne, target, key);
    if (candidates.isEmpty()) {
      return Optional.of(implied(toOne, names, key));
    }
    if (candidates.size() > 1 && !candidates.contains(names)) {
      diagnostics.report(
          toOne.options().origin(),
          Message.RELATIONSHIP_HAS_SEVERAL_FOREIGN_KEYS,
          model.simpleName(),
          toOne.attribute(),
          model.simpleName(),
          target.simpleName(),
          String.join("; ", candidates.stream().map(one -> String.join(", ", one)).toList()));
      return Optional.empty();
    }
    List<String> chosen = candidates.contains(names) ? names : candidates.get(0);
    return Optional.of(new ToOneColumns(pairs(chosen, key), List.of()));
  }

  /**
   * The declared foreign keys to the target's key, without those that another relationship to the
   * same target would imply by its name.
   */
  private List<List<String>> candidates(
      ModelDescriptor model,
      RelationshipDescriptor toOne,
      ModelDescriptor target,
      List<LinkedColumn> key) {
    List<List<String>> others =
        model.relationships().stream()
            .filter(other -> !other.toMany() && other.target().equals(toOne.target()))
            .filter(other -> !other.attribute().equals(toOne.attribute()))
            .map(other -> impliedNames(other, key))
            .toList();
    return leadingTo(model, target, key).stream()
        .filter(columns -> !others.contains(columns))
        .toList();
  }

  /** The column lists of declared foreign keys to the target's key, in the key's order. */
  List<List<String>> leadingTo(ModelDescriptor from, ModelDescriptor to, List<LinkedColumn> key) {
    List<String> keyNames = key.stream().map(LinkedColumn::name).toList();
    List<List<String>> found = new ArrayList<>();
    for (LinkedForeignKey foreignKey :
        new ForeignKeyLinker(models, keys).declared(from, new Diagnostics())) {
      if (ForeignKeyLinker.leadsTo(foreignKey, to)
          && foreignKey.referred().containsAll(keyNames)
          && foreignKey.columns().size() == keyNames.size()) {
        found.add(
            keyNames.stream()
                .map(name -> foreignKey.columns().get(foreignKey.referred().indexOf(name)))
                .toList());
      }
    }
    return found.stream().distinct().toList();
  }

  /** {@code category_id}; of a composite key {@code category_region, category_number}. */
  private static List<String> impliedNames(RelationshipDescriptor toOne, List<LinkedColumn> key) {
    String attribute = SnakeCase.of(toOne.attribute());
    if (key.size() == 1) {
      return List.of(toOne.column().name().orElse(attribute + "_id"));
    }
    return key.stream().map(column -> attribute + "_" + column.name()).toList();
  }

  private static ToOneColumns implied(
      RelationshipDescriptor toOne, List<String> names, List<LinkedColumn> key) {
    List<LinkedColumn> implied =
        IntStream.range(0, names.size())
            .mapToObj(i -> implied(toOne, names.get(i), key.get(i)))
            .toList();
    return new ToOneColumns(pairs(names, key), implied);
  }

  private static LinkedColumn implied(
      RelationshipDescriptor toOne, String name, LinkedColumn referred) {
    return new LinkedColumn(
        name,
        SnakeCase.toCamelCase(name),
        Optional.empty(),
        Optional.of(toOne),
        referred.type().boxed(),
        referred.sqlType(),
        toOne.nullable() && toOne.id().isEmpty(),
        toOne.id().map(id -> KeyGeneration.ASSIGNED),
        Optional.empty());
  }

  private static List<ColumnPair> pairs(List<String> names, List<LinkedColumn> key) {
    return IntStream.range(0, names.size())
        .mapToObj(i -> new ColumnPair(names.get(i), key.get(i).name()))
        .toList();
  }
}
