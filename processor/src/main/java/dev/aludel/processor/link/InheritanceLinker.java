package dev.aludel.processor.link;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.model.AttributeDescriptor;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.InheritanceDescriptor.Above;
import dev.aludel.processor.model.InheritanceDescriptor.Text;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.model.TableDescriptor;
import dev.aludel.processor.model.ValueDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a model has from the one that it extends: the first attributes, in that one's order, so that
 * a column has the same number in both; and its table, unless it names its own.
 */
public final class InheritanceLinker {
  private InheritanceLinker() {}

  /** The model with all that it has from above. */
  public static ModelDescriptor inherit(ModelDescriptor own, Models models) {
    return own.inheritance()
        .parent()
        .flatMap(models::find)
        .map(parent -> below(own, parent))
        .orElseGet(
            () -> own.inheriting(own.table(), named(own, own.attributes()), own.inheritance()));
  }

  private static ModelDescriptor below(ModelDescriptor own, ModelDescriptor parent) {
    List<AttributeDescriptor> further = new ArrayList<>();
    List<AttributeDescriptor> redeclared = new ArrayList<>();
    for (AttributeDescriptor attribute : own.attributes()) {
      if (parent.attributes().stream().noneMatch(one -> isNamed(one, attribute))) {
        further.add(attribute);
      } else if (attribute.accessor().declaredIn().equals(own.name())) {
        redeclared.add(attribute);
      }
    }
    List<ModelDescriptor> ancestors = new ArrayList<>(List.of(parent));
    ancestors.addAll(parent.inheritance().ancestors());
    Above above = new Above(ancestors, parent.attributes().size(), redeclared);
    List<AttributeDescriptor> all = new ArrayList<>(parent.attributes());
    all.addAll(further);
    ModelDescriptor placed =
        own.inheriting(table(own, parent), all, own.inheritance().below(above));
    return placed.inheriting(placed.table(), named(placed, all), placed.inheritance());
  }

  private static boolean isNamed(AttributeDescriptor one, AttributeDescriptor other) {
    return one.attribute().equals(other.attribute());
  }

  private static TableDescriptor table(ModelDescriptor own, ModelDescriptor parent) {
    TableDescriptor table = parent.table();
    return own.inheritance().ownTable() || parent.inheritance().isConcrete()
        ? own.table()
        : new TableDescriptor(
            table.name(), table.schema(), table.comment(), table.view(), own.table().origin());
  }

  /** The attributes, where the discriminator of a new object is the model's identity. */
  private static List<AttributeDescriptor> named(
      ModelDescriptor model, List<AttributeDescriptor> attributes) {
    Optional<Text> identity = model.inheritance().identity();
    Optional<String> discriminator = model.inheritance().discriminator();
    if (identity.isEmpty() || discriminator.isEmpty()) {
      return attributes;
    }
    ValueDescriptor constant =
        ValueDescriptor.constant(identity.get().value(), identity.get().origin());
    return attributes.stream()
        .map(
            attribute ->
                attribute instanceof ColumnDescriptor column
                        && column.attribute().equals(discriminator.get())
                    ? column.withDefault(constant)
                    : attribute)
        .toList();
  }

  /** What the parent has, then what the model itself has. */
  static <T> List<T> both(
      Optional<LinkedModel> parent, Function<LinkedModel, List<T>> part, List<T> own) {
    List<T> both = new ArrayList<>(parent.map(part).orElse(List.of()));
    own.stream().filter(one -> !both.contains(one)).forEach(both::add);
    return both;
  }

  /** The parent's columns, of which the discriminator is the model's own, and further ones. */
  static List<LinkedColumn> columns(
      Optional<LinkedModel> parent, List<LinkedColumn> own, Optional<LinkedColumn> discriminator) {
    return both(parent, LinkedModel::columns, own).stream()
        .map(column -> discriminator.filter(one -> isSame(one, column)).orElse(column))
        .toList();
  }

  private static boolean isSame(LinkedColumn one, LinkedColumn other) {
    return one.attribute().equals(other.attribute());
  }

  /** Whether a model is another one, or extends it. */
  static boolean isOrExtends(ModelDescriptor model, ClassName other) {
    return model.name().equals(other) || model.inheritance().descendsFrom(other);
  }
}
