package dev.aludel.processor.link;

import com.palantir.javapoet.TypeName;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.AttributeDescriptor;
import dev.aludel.processor.model.CollectionDescriptor;
import dev.aludel.processor.model.CollectionDescriptor.Form;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.CompositeDescriptor;
import dev.aludel.processor.model.KeyGeneration;
import dev.aludel.processor.model.LinkedProxy;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.model.ModelReference;
import dev.aludel.processor.model.PropertyDescriptor;
import dev.aludel.processor.model.ProxyDescriptor;
import dev.aludel.processor.model.ProxyDescriptor.Shape;
import dev.aludel.processor.model.RelationshipDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Association proxies: through which relationship to which attribute they lead. */
final class ProxyLinker {
  private final Models models;
  private final KeyLinker keys;

  ProxyLinker(Models models, KeyLinker keys) {
    this.models = models;
    this.keys = keys;
  }

  /** The proxy; nothing, and a problem, if it leads nowhere or is no list of what it leads to. */
  Optional<LinkedProxy> link(
      ModelDescriptor model, ProxyDescriptor proxy, Diagnostics diagnostics) {
    String[] names = proxy.path().split("\\.", -1);
    Optional<RelationshipDescriptor> through =
        model
            .findRelationship(names[0])
            .filter(relationship -> isLike(relationship, proxy.shape()));
    if (through.isEmpty() || names.length != 2) {
      List<String> lists =
          model.relationships().stream()
              .filter(relationship -> isLike(relationship, proxy.shape()))
              .map(RelationshipDescriptor::attribute)
              .toList();
      report(model, proxy, names[0], lists, diagnostics);
      return Optional.empty();
    }
    return models
        .find(through.get().target())
        .flatMap(between -> link(model, proxy, through.get(), between, diagnostics));
  }

  /** A list of a list, a set of a set, a map of a map with these keys; one value of one object. */
  private static boolean isLike(RelationshipDescriptor relationship, Shape shape) {
    if (relationship.collection().isEmpty() || shape.form().isEmpty()) {
      return relationship.collection().isEmpty() && shape.form().isEmpty();
    }
    CollectionDescriptor collection = relationship.collection().get();
    Form wanted = shape.form().get();
    if (wanted == Form.COLLECTION) {
      return collection.form() == Form.LIST || collection.form() == Form.SET;
    }
    return collection.form() == wanted && collection.key().equals(shape.key());
  }

  private Optional<LinkedProxy> link(
      ModelDescriptor model,
      ProxyDescriptor proxy,
      RelationshipDescriptor through,
      ModelDescriptor between,
      Diagnostics diagnostics) {
    String name = proxy.path().substring(proxy.path().indexOf('.') + 1);
    Optional<AttributeDescriptor> attribute =
        between.attributes().stream().filter(one -> one.attribute().equals(name)).findFirst();
    if (attribute.isEmpty()) {
      List<String> known =
          between.attributes().stream().map(AttributeDescriptor::attribute).toList();
      report(model, proxy, name, known, diagnostics);
      return Optional.empty();
    }
    TypeName type = type(attribute.get());
    if (!proxy.shape().element().equals(type)) {
      diagnostics.report(
          proxy.origin(),
          Message.ASSOCIATION_PROXY_HAS_ANOTHER_TYPE,
          model.simpleName(),
          proxy.accessor().method(),
          between.simpleName() + "." + name,
          wanted(proxy, type));
      return Optional.empty();
    }
    Optional<AttributeDescriptor> key =
        between
            .findAttribute(through.options().behaviour().mapKey().orElse(""))
            .filter(it -> isMap(proxy));
    LinkedProxy linked =
        new LinkedProxy(
            proxy,
            through,
            new ModelReference(
                between.name(), between.table().name(), between.table().schema(), List.of()),
            attribute.get(),
            key,
            Optional.empty());
    return new ProxyCreation(model, between, linked, required(between)).complete(diagnostics);
  }

  private static boolean isMap(ProxyDescriptor proxy) {
    return proxy.shape().key().isPresent();
  }

  /** {@code List<Course>}. */
  private static String wanted(ProxyDescriptor proxy, TypeName element) {
    String name = ProxyCreation.simple(element);
    return proxy
        .shape()
        .form()
        .map(form -> form.type().simpleName() + (isMap(proxy) ? "<…, " : "<") + name + ">")
        .orElse(name);
  }

  private static TypeName type(AttributeDescriptor attribute) {
    if (attribute instanceof ColumnDescriptor column) {
      return column.type().name().box();
    }
    if (attribute instanceof CompositeDescriptor composite) {
      return composite.value().type();
    }
    return attribute instanceof PropertyDescriptor property
        ? property.value().type().name().box()
        : ((RelationshipDescriptor) attribute).returns();
  }

  /** What a new object must be given. */
  private Set<String> required(ModelDescriptor between) {
    Set<String> required = new TreeSet<>();
    for (RelationshipDescriptor relationship : between.relationships()) {
      if (!relationship.toMany() && !relationship.nullable()) {
        required.add(relationship.attribute());
      }
    }
    for (ColumnDescriptor column : between.columns()) {
      boolean generated =
          keys.column(between, column)
              .generation()
              .filter(one -> one != KeyGeneration.ASSIGNED)
              .isPresent();
      boolean given =
          column.values().isGiven()
              || column.isGeneratedVersion()
              || !column.foreignKeys().isEmpty();
      if (!column.nullable() && !generated && !given) {
        required.add(column.attribute());
      }
    }
    return required;
  }

  private static void report(
      ModelDescriptor model,
      ProxyDescriptor proxy,
      String name,
      List<String> candidates,
      Diagnostics diagnostics) {
    diagnostics.report(
        Problem.of(
                proxy.origin().value("value"),
                Message.ASSOCIATION_PROXY_LEADS_NOWHERE,
                model.simpleName(),
                proxy.accessor().method(),
                proxy.path(),
                name)
            .suggesting(name, candidates));
  }
}
