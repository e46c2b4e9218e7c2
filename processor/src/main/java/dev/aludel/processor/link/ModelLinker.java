package dev.aludel.processor.link;

import com.palantir.javapoet.TypeName;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.model.AttributeDescriptor;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.CompositeDescriptor;
import dev.aludel.processor.model.ConstructorDescriptor.ParameterDescriptor;
import dev.aludel.processor.model.LinkedAssociation;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedForeignKey;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.LinkedProperty;
import dev.aludel.processor.model.LinkedProxy;
import dev.aludel.processor.model.LinkedRelationship;
import dev.aludel.processor.model.LinkedRelationship.ColumnPair;
import dev.aludel.processor.model.LinkedRelationship.Kind;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.model.RelationshipDescriptor;
import dev.aludel.processor.model.StubDescriptor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells a model what it must know of the models that it relates to. */
public final class ModelLinker {
  private final KeyLinker keys;
  private final RelationshipLinker relationships;
  private final ForeignKeyLinker foreignKeys;
  private final ProxyLinker proxies;
  private final Models models;

  /** Makes a linker; related models are asked for when they are needed. */
  public ModelLinker(Models models) {
    this.models = models;
    this.keys = new KeyLinker(models);
    this.relationships = new RelationshipLinker(models, keys);
    this.foreignKeys = new ForeignKeyLinker(models, keys);
    this.proxies = new ProxyLinker(models, keys);
  }

  /** The model with its columns, keys and relationships; those that are wrong are reported. */
  public LinkedModel link(ModelDescriptor model, Diagnostics diagnostics) {
    List<LinkedColumn> key = keys.keyOf(model, diagnostics);
    Optional<LinkedModel> parent =
        model.inheritance().parent().flatMap(models::find).map(this::quietly);
    List<LinkedRelationship> own =
        model.own().stream()
            .filter(RelationshipDescriptor.class::isInstance)
            .map(RelationshipDescriptor.class::cast)
            .map(relationship -> relationships.link(model, relationship, diagnostics))
            .flatMap(Optional::stream)
            .toList();
    List<LinkedRelationship> linked =
        InheritanceLinker.both(parent, LinkedModel::relationships, own);
    List<LinkedColumn> columns =
        InheritanceLinker.columns(parent, columns(model, own), discriminator(model));
    List<LinkedProxy> found = proxies(model, diagnostics);
    return new LinkedModel(
        model,
        columns,
        parent.map(above -> above.columns().size()).orElse(0),
        model.properties().stream().map(LinkedProperty::of).toList(),
        key,
        linked,
        InheritanceLinker.both(
            parent, LinkedModel::foreignKeys, foreignKeys(model, columns, own, diagnostics)),
        associations(model, own),
        found,
        stubs(model, linked, found));
  }

  /** What is wrong with a model above is told where that one is compiled. */
  private LinkedModel quietly(ModelDescriptor above) {
    return link(above, new Diagnostics());
  }

  private List<LinkedProxy> proxies(ModelDescriptor model, Diagnostics diagnostics) {
    return model.proxies().stream()
        .map(proxy -> proxies.link(model, proxy, diagnostics))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The column that says which model a row is of: with what this model has there. */
  private Optional<LinkedColumn> discriminator(ModelDescriptor model) {
    return model
        .inheritance()
        .discriminator()
        .flatMap(model::findColumn)
        .map(column -> keys.column(model, column));
  }

  /** Declared columns, with those that a to-one implies at its place. */
  private List<LinkedColumn> columns(ModelDescriptor model, List<LinkedRelationship> linked) {
    List<LinkedColumn> columns = new ArrayList<>();
    for (AttributeDescriptor attribute : model.own()) {
      if (attribute instanceof ColumnDescriptor column) {
        columns.add(keys.column(model, column));
      } else if (attribute instanceof CompositeDescriptor composite) {
        composite.columns().forEach(column -> columns.add(keys.column(model, column)));
      } else if (attribute instanceof RelationshipDescriptor toOne && holdsKey(toOne, linked)) {
        keys.toOnes().find(model, toOne).ifPresent(found -> columns.addAll(found.implied()));
      }
    }
    return columns;
  }

  private static boolean holdsKey(
      RelationshipDescriptor relationship, List<LinkedRelationship> linked) {
    return linked.stream()
        .anyMatch(one -> one.declared().equals(relationship) && one.kind() == Kind.MANY_TO_ONE);
  }

  private List<LinkedForeignKey> foreignKeys(
      ModelDescriptor model,
      List<LinkedColumn> columns,
      List<LinkedRelationship> linked,
      Diagnostics diagnostics) {
    List<LinkedForeignKey> all = new ArrayList<>(foreignKeys.declared(model, diagnostics));
    for (LinkedRelationship relationship : linked) {
      List<String> used = relationship.foreignKey().stream().map(ColumnPair::referring).toList();
      boolean constrained = all.stream().anyMatch(one -> one.columns().equals(used));
      if (relationship.kind() == Kind.MANY_TO_ONE && !constrained) {
        all.add(ForeignKeyLinker.implied(relationship));
      }
    }
    List<String> order = columns.stream().map(LinkedColumn::name).toList();
    all.sort(Comparator.comparingInt(one -> position(one, order)));
    return all;
  }

  /** The number of its first column; a guilty one has none and comes last. */
  private static int position(LinkedForeignKey foreignKey, List<String> order) {
    int first = foreignKey.columns().isEmpty() ? -1 : order.indexOf(foreignKey.columns().get(0));
    return first < 0 ? order.size() : first;
  }

  private static List<LinkedAssociation> associations(
      ModelDescriptor model, List<LinkedRelationship> linked) {
    return linked.stream()
        .filter(relationship -> SideLinker.hasSecondary(relationship.declared()))
        .map(LinkedRelationship::association)
        .flatMap(Optional::stream)
        .map(LinkedRelationship.AssociationEnd::table)
        .filter(table -> table.owner().equals(model.name()))
        .collect(
            Collectors.toMap(
                LinkedAssociation::constant,
                table -> table,
                (some, same) -> some,
                LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  private static List<StubDescriptor> stubs(
      ModelDescriptor model, List<LinkedRelationship> linked, List<LinkedProxy> found) {
    List<StubDescriptor> stubs = new ArrayList<>(model.stubs());
    model.proxies().stream()
        .filter(proxy -> found.stream().noneMatch(one -> one.declared().equals(proxy)))
        .map(
            proxy ->
                new StubDescriptor(
                    proxy.accessor().method(),
                    proxy.accessor().visibility(),
                    proxy.returns(),
                    List.of()))
        .forEach(stubs::add);
    for (RelationshipDescriptor relationship : model.relationships()) {
      if (linked.stream().noneMatch(one -> one.declared().equals(relationship))) {
        stubs.addAll(stubs(relationship));
      }
    }
    return stubs;
  }

  private static List<StubDescriptor> stubs(RelationshipDescriptor left) {
    List<StubDescriptor> stubs = new ArrayList<>();
    stubs.add(
        new StubDescriptor(
            left.accessor().method(), left.accessor().visibility(), left.returns(), List.of()));
    left.accessor()
        .setter()
        .ifPresent(
            setter ->
                stubs.add(
                    new StubDescriptor(
                        setter.method(),
                        setter.visibility(),
                        setter.fluent().map(type -> (TypeName) type).orElse(TypeName.VOID),
                        List.of(
                            new ParameterDescriptor(
                                setter.parameter(), left.target(), left.nullable())))));
    return stubs;
  }
}
