package dev.aludel.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A column of a model.
 *
 * @param attribute its names and methods
 * @param javaType the type of the accessor and of the field
 * @param sqlType the column's type
 * @param conversion how the type becomes the database's
 * @param rounding what a value loses when it is set
 * @param defaultValue what a new row gets where nothing was set
 * @param onUpdate what a changed row gets
 * @param foreignKeyOf the constants of the to-one relationships that this column belongs to
 * @param referring whether it belongs to any foreign key
 * @param deferred what it is loaded with, if it is not loaded by default; empty for it alone
 * @param version who makes its values, if it tells versions of a row apart
 * @param fetched which statements make the database fill or change it
 * @param computed whether the database computes it, so that nobody sets it
 * @param required whether {@code create} asks for it
 */
public record ColumnPlan(
    AttributePlan attribute,
    JavaType javaType,
    SqlTypeDescriptor sqlType,
    Conversion conversion,
    Rounding rounding,
    Optional<ValuePlan> defaultValue,
    Optional<ValuePlan> onUpdate,
    List<String> foreignKeyOf,
    boolean referring,
    Optional<String> deferred,
    Optional<VersionDescriptor.Generator> version,
    Optional<FetchedDescriptor> fetched,
    boolean computed,
    boolean required)
    implements SettablePlan {

  public ColumnPlan {
    foreignKeyOf = List.copyOf(foreignKeyOf);
  }

  @Override
  public TypeName type() {
    return javaType.name();
  }

  /** Whether no accessor shows it: an implied foreign key. */
  public boolean hidden() {
    return attribute.accessor().isEmpty();
  }

  /** Whether the session sets it: a foreign key from the target's, a version at a flush. */
  public boolean assignable() {
    return referring || version.isPresent();
  }

  /** The constant that answers while nothing is set, if there is one. */
  public Optional<ValuePlan.Constant> constantDefault() {
    return defaultValue
        .filter(ValuePlan.Constant.class::isInstance)
        .map(ValuePlan.Constant.class::cast);
  }
}
