package dev.aludel.conformance.hybrids;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of which hybrids compute everything that they can. Specimens descend from others. */
@Model(table = "specimens")
@SuppressWarnings("NullAway") // Bodies that throw for some rows are wanted.
public interface Specimen extends TextHybrids, DecimalHybrids, TimeHybrids {

  @Id
  Long id();

  @Column(length = 20)
  String name();

  int weight();

  @Column(precision = 10, scale = 2)
  BigDecimal cost();

  @Relationship(backPopulates = "children")
  @Nullable Specimen parent();

  void parent(@Nullable Specimen parent);

  @Relationship(backPopulates = "parent")
  List<Specimen> children();

  @Hybrid
  default boolean hasParent() {
    return parent() != null;
  }

  @Hybrid
  default boolean isChildOf(Specimen other) {
    return parent() == other;
  }

  @Hybrid
  default boolean hasParent(@Nullable Specimen other) {
    return Objects.equals(other, parent());
  }

  @Hybrid
  default boolean isRoot() {
    return parent() == null;
  }

  @Hybrid
  default String parentName() {
    return parent() == null ? "none" : parent().name();
  }

  @Hybrid
  default @Nullable String parentNameOrNull() {
    return parent() == null ? null : parent().name();
  }

  @Hybrid
  default String parentOptional() {
    return Optional.ofNullable(parent()).map(Specimen::name).orElse("none");
  }

  @Hybrid
  default String grandparent() {
    return parent() == null || parent().parent() == null ? "none" : parent().parent().name();
  }

  @Hybrid
  default boolean parentWeighsMore() {
    return parent() != null && parent().weight() > weight();
  }

  @Hybrid
  default boolean isOwnGrandchild() {
    return parent() != null && parent().parent() == this;
  }

  @Hybrid
  default boolean hasParentsName() {
    return parent() != null && parent().name().equals(name());
  }

  @Hybrid
  default int childCount() {
    return children().size();
  }

  @Hybrid
  default boolean hasNoChildren() {
    return children().isEmpty();
  }

  @Hybrid
  default boolean hasChildren() {
    return !children().isEmpty();
  }

  @Hybrid
  default long countOfChildren() {
    return children().stream().count();
  }

  @Hybrid
  default long heavyChildren() {
    return children().stream().filter(child -> child.weight() > 10).count();
  }

  @Hybrid
  default boolean anyHeavy() {
    return children().stream().anyMatch(child -> child.weight() > 10);
  }

  @Hybrid
  default boolean allHeavy() {
    return children().stream().allMatch(child -> child.weight() > 10);
  }

  @Hybrid
  default boolean noneHeavy() {
    return children().stream().noneMatch(child -> child.weight() > 10);
  }

  @Hybrid
  default boolean anyHeavierThanThis() {
    return children().stream().anyMatch(child -> child.weight() > weight());
  }

  @Hybrid
  default int weightOfChildren() {
    return children().stream().mapToInt(Specimen::weight).sum();
  }

  @Hybrid
  default int weightOfHeavy() {
    return children().stream()
        .filter(child -> child.weight() > 10)
        .mapToInt(child -> child.weight())
        .sum();
  }

  @Hybrid
  default long wideWeight() {
    return children().stream().mapToLong(child -> child.weight() * 2L).sum();
  }

  @Hybrid
  default int heaviest() {
    return children().stream().mapToInt(Specimen::weight).max().orElse(-1);
  }

  @Hybrid
  default int lightest() {
    return children().stream().mapToInt(Specimen::weight).min().orElse(0);
  }

  @Hybrid
  default BigDecimal costOfChildren() {
    return children().stream().map(Specimen::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Hybrid
  default BigDecimal costOfLambda() {
    return children().stream()
        .map(child -> child.cost())
        .reduce(BigDecimal.ZERO, (a, b) -> a.add(b));
  }

  @Hybrid
  default BigDecimal costWithOwn() {
    return cost().add(costOfChildren());
  }

  @Hybrid
  default BigDecimal costOptional() {
    return children().stream().map(Specimen::cost).reduce(BigDecimal::add).orElse(BigDecimal.TEN);
  }

  @Hybrid
  default BigDecimal largestCost() {
    return children().stream()
        .map(Specimen::cost)
        .max(BigDecimal::compareTo)
        .orElse(BigDecimal.ZERO);
  }

  @Hybrid
  default int grandchildren() {
    return children().stream().mapToInt(Specimen::childCount).sum();
  }

  @Hybrid
  default int grandchildrenDirectly() {
    return children().stream().mapToInt(child -> child.children().size()).sum();
  }

  @Hybrid
  default boolean anyChildHasChildren() {
    return children().stream().anyMatch(child -> !child.children().isEmpty());
  }

  @Hybrid
  default boolean anyGrandchildIsHeavier() {
    return children().stream()
        .anyMatch(child -> child.children().stream().anyMatch(one -> one.weight() > weight()));
  }

  @Hybrid
  default boolean anySibling() {
    return parent() != null && parent().children().size() > 1;
  }

  @Hybrid
  default int weightOfSiblings() {
    return parent() == null ? 0 : parent().children().stream().mapToInt(Specimen::weight).sum();
  }

  @Hybrid
  default boolean anyChildOfThisName() {
    return children().stream().map(Specimen::name).anyMatch(one -> one.equals(name()));
  }

  @Hybrid
  default boolean weighsMoreThanChildren() {
    return weight() > weightOfChildren();
  }

  @Hybrid
  default boolean hasChildOver(int limit) {
    return children().stream().anyMatch(child -> child.weight() > limit);
  }

  @Hybrid
  default boolean parentIsRoot() {
    return parent() != null && parent().isRoot();
  }

  @Hybrid
  default boolean guardedByHybrid() {
    return hasChildren() && heaviest() > 10;
  }

  @Hybrid
  default boolean parentsChildrenAreHeavy() {
    return parent() != null && parent().children().stream().allMatch(one -> one.weight() > 10);
  }
}
