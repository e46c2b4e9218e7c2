package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Origin;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A model together with what other models say about it. Attributes are numbered: columns by their
 * position in {@code columns}, then properties, relationships behind them.
 *
 * @param columns in table order: own ones in declaration order, with implied foreign keys at their
 *     relationship's place, then mixins'
 * @param inheritedColumns how many of the first columns come from the model that it extends
 * @param properties what selects compute, in declaration order
 * @param key the primary key's columns, in declaration order; empty only for a guilty model
 * @param relationships in declaration order; guilty ones are left out
 * @param foreignKeys in the order of their first columns
 * @param associations the tables of many-to-many relationships that this model declares
 * @param proxies the association proxies that lead somewhere
 * @param stubs methods of the model that nothing here explains: the model's own, and those of
 *     relationships that were left out
 */
public record LinkedModel(
    ModelDescriptor model,
    List<LinkedColumn> columns,
    int inheritedColumns,
    List<LinkedProperty> properties,
    List<LinkedColumn> key,
    List<LinkedRelationship> relationships,
    List<LinkedForeignKey> foreignKeys,
    List<LinkedAssociation> associations,
    List<LinkedProxy> proxies,
    List<StubDescriptor> stubs) {

  /** Copies the lists. */
  public LinkedModel {
    columns = List.copyOf(columns);
    properties = List.copyOf(properties);
    key = List.copyOf(key);
    relationships = List.copyOf(relationships);
    foreignKeys = List.copyOf(foreignKeys);
    associations = List.copyOf(associations);
    proxies = List.copyOf(proxies);
    stubs = List.copyOf(stubs);
  }

  /** The model's type. */
  public ClassName name() {
    return model.name();
  }

  /** Its place in a hierarchy. */
  public InheritanceDescriptor inheritance() {
    return model.inheritance();
  }

  /** The type that something stands on: this model, or a mixin, the same for all of its models. */
  public String ownerOf(Origin origin) {
    return origin.type().equals(name().canonicalName())
        ? model.simpleName()
        : origin.type().substring(origin.type().lastIndexOf('.') + 1);
  }

  /** The same with other relationships. */
  public LinkedModel withRelationships(List<LinkedRelationship> others) {
    return new LinkedModel(
        model,
        columns,
        inheritedColumns,
        properties,
        key,
        others,
        foreignKeys,
        associations,
        proxies,
        stubs);
  }

  /** The same with other column properties. */
  public LinkedModel withProperties(List<LinkedProperty> others) {
    return new LinkedModel(
        model,
        columns,
        inheritedColumns,
        others,
        key,
        relationships,
        foreignKeys,
        associations,
        proxies,
        stubs);
  }

  /** The number of a column, by its name in the table; -1 if there is none. */
  public int indexOf(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    return -1;
  }

  /** Columns with an option: each alone, but those that one relationship implies together. */
  public List<List<String>> columnsWith(Predicate<LinkedColumn> option) {
    Set<List<String>> groups = new LinkedHashSet<>();
    columns.stream().filter(option).forEach(column -> groups.add(group(column)));
    return List.copyOf(groups);
  }

  private List<String> group(LinkedColumn column) {
    return column.hidden()
        ? columns.stream()
            .filter(other -> other.impliedBy().equals(column.impliedBy()))
            .map(LinkedColumn::name)
            .toList()
        : List.of(column.name());
  }

  /** What the table calls a column, or an attribute; the name itself if there is none. */
  String columnName(String name) {
    return findColumn(name).map(LinkedColumn::name).orElse(name);
  }

  /** The column of this name in the table, or of this attribute. */
  public Optional<LinkedColumn> findColumn(String name) {
    return columns.stream()
        .filter(column -> column.name().equals(name) || column.attribute().equals(name))
        .findFirst();
  }
}
