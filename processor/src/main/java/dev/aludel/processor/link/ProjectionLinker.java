package dev.aludel.processor.link;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.AttributeDescriptor;
import dev.aludel.processor.model.AttributePath;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.CompositeDescriptor;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.model.ProjectionDescriptor;
import dev.aludel.processor.model.ProjectionDescriptor.Component;
import dev.aludel.processor.model.ProjectionDescriptor.Source;
import dev.aludel.processor.model.PropertyDescriptor;
import dev.aludel.processor.model.RelationshipDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what of a model's table fills the components of a projection of that model. */
public final class ProjectionLinker {
  private final Models models;
  private final Diagnostics diagnostics;

  /** Reports to {@code diagnostics}. */
  public ProjectionLinker(Models models, Diagnostics diagnostics) {
    this.models = models;
    this.diagnostics = diagnostics;
  }

  /** One path for each component; none if it is of no model, or something is wrong. */
  public List<AttributePath> link(ProjectionDescriptor projection) {
    return projection.of().map(of -> link(projection, of)).orElse(List.of());
  }

  private List<AttributePath> link(ProjectionDescriptor projection, ProjectionDescriptor.Of of) {
    String record = projection.name().simpleName();
    Optional<ModelDescriptor> model = models.find(of.model());
    if (model.isEmpty()) {
      diagnostics.report(
          of.origin(), Message.PROJECTION_IS_OF_NO_MODEL, record, of.model().simpleName());
      return List.of();
    }
    List<AttributePath> paths = new ArrayList<>();
    for (Component component : projection.components()) {
      Optional<Found> found = find(model.get(), component.name(), List.of());
      if (found.isEmpty()) {
        diagnostics.report(
            Problem.of(
                    component.origin(),
                    Message.COMPONENT_IS_NO_ATTRIBUTE,
                    record,
                    component.name(),
                    model.get().simpleName())
                .suggesting(component.name(), names(model.get())));
      } else if (!found.get().fits(component)) {
        report(record, component, found.get());
      } else {
        paths.add(found.get().path());
      }
    }
    return paths.size() == projection.components().size() ? paths : List.of();
  }

  private void report(String record, Component component, Found found) {
    diagnostics.report(
        component.origin(),
        Message.COMPONENT_TYPE_DIFFERS,
        record,
        component.name(),
        component.text(),
        found.owner().simpleName() + "." + found.attribute(),
        found.type() instanceof ClassName name ? name.simpleName() : found.type());
  }

  /** An attribute that answers one thing, and the way to it. */
  private record Found(ModelDescriptor owner, String attribute, TypeName type, AttributePath path) {

    boolean fits(Component component) {
      TypeName wanted =
          component.source() == Source.PROJECTION
              ? component.of().map(TypeName.class::cast).orElse(component.type())
              : component.type();
      return type.box().equals(wanted.box())
          && isValue(component.source()) == path.value().isPresent();
    }
  }

  private static boolean isValue(Source source) {
    return source == Source.EXPRESSION || source == Source.COMPOSITE;
  }

  private Optional<Found> find(ModelDescriptor model, String name, List<String> before) {
    for (AttributeDescriptor attribute : model.attributes()) {
      if (attribute.attribute().equals(name)) {
        return found(model, attribute, before);
      }
    }
    for (RelationshipDescriptor edge : model.relationships()) {
      Optional<ModelDescriptor> target = models.find(edge.target());
      if (!edge.toMany() && leadsTo(name, edge.attribute()) && target.isPresent()) {
        String rest = name.substring(edge.attribute().length());
        String inside = Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
        Optional<Found> found = find(target.get(), inside, with(before, edge));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether {@code customerName} can be something of the {@code customer}. */
  private static boolean leadsTo(String name, String relationship) {
    return name.startsWith(relationship)
        && name.length() > relationship.length()
        && Character.isUpperCase(name.charAt(relationship.length()));
  }

  private static Optional<Found> found(
      ModelDescriptor model, AttributeDescriptor attribute, List<String> before) {
    if (attribute instanceof RelationshipDescriptor edge) {
      return edge.toMany()
          ? Optional.empty()
          : Optional.of(
              new Found(
                  model,
                  edge.attribute(),
                  edge.target(),
                  new AttributePath(with(before, edge), Optional.empty())));
    }
    if (attribute instanceof CompositeDescriptor composite) {
      return Optional.of(
          new Found(
              model,
              composite.attribute(),
              composite.value().type(),
              new AttributePath(before, Optional.of(composite.attribute()))));
    }
    if (attribute instanceof PropertyDescriptor property && property.text().isEmpty()) {
      return Optional.empty(); // Only a query says what it is.
    }
    ColumnDescriptor value =
        attribute instanceof PropertyDescriptor property
            ? property.value()
            : (ColumnDescriptor) attribute;
    String name = value.attribute();
    return Optional.of(
        new Found(model, name, value.type().name(), new AttributePath(before, Optional.of(name))));
  }

  private static List<String> with(List<String> before, RelationshipDescriptor edge) {
    List<String> more = new ArrayList<>(before);
    more.add(edge.attribute());
    return more;
  }

  private static List<String> names(ModelDescriptor model) {
    return model.attributes().stream()
        .filter(one -> found(model, one, List.of()).isPresent())
        .map(AttributeDescriptor::attribute)
        .toList();
  }
}
