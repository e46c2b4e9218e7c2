package dev.aludel.conformance.hybrids;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of which hybrids compute everything that they can. Specimens descend from others. */
@Model(table = "specimens")
@SuppressWarnings("NullAway") // Bodies that throw for some rows are wanted.
public interface Specimen extends SubtleHybrids, DoubleHybrids {

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

  @Relationship(
      backPopulates = "parent",
      orderBy = {"weight", "id"})
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
  default int weightOptional() {
    return children().stream().map(Specimen::weight).reduce(Integer::sum).orElse(-1);
  }

  @Hybrid
  default boolean hasHeavyChildren() {
    return children().stream().map(Specimen::weight).reduce(Integer::sum).orElse(0) > 100;
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

  @Hybrid
  default String firstChild() {
    return children().stream().findFirst().map(Specimen::text).orElse("none");
  }

  @Hybrid
  default @Nullable String firstHeavyChild() {
    return children().stream()
        .filter(child -> child.weight() > 5)
        .findFirst()
        .map(child -> child.text() + child.weight())
        .orElse(null);
  }

  @Hybrid
  default boolean hasFirst() {
    return children().stream().filter(child -> child.weight() > 5).findFirst().isPresent();
  }

  @Hybrid
  default int heaviestBySorting() {
    return children().stream()
        .sorted(Comparator.comparingInt(Specimen::weight).reversed())
        .findFirst()
        .map(Specimen::weight)
        .orElse(0);
  }

  @Hybrid
  default String nameOfDearest() {
    return children().stream()
        .max(Comparator.comparing(Specimen::cost))
        .map(Specimen::name)
        .orElse("none");
  }

  @Hybrid
  default String textOfCheapest() {
    return children().stream()
        .min(Comparator.comparing(Specimen::name).thenComparing(Specimen::cost))
        .map(Specimen::text)
        .orElse("");
  }

  @Hybrid
  default int weightOfFirstSorted() {
    Specimen first =
        children().stream()
            .sorted(
                Comparator.comparing(Specimen::flag)
                    .thenComparing(Specimen::text, Comparator.reverseOrder())
                    .thenComparingInt(child -> -child.half()))
            .findFirst()
            .orElse(null);
    return first == null ? -1 : first.weight();
  }

  @Hybrid
  default boolean firstIsFlagged() {
    return children().stream().findFirst().map(Specimen::flag).orElse(false);
  }

  @Hybrid
  default Grade gradeOfFirst() {
    return children().stream().findFirst().map(Specimen::grade).orElse(grade());
  }

  @Hybrid
  default int weightOfFirstOrThrow() {
    return children().stream().findFirst().orElseThrow().weight();
  }

  @Hybrid
  default int childrenOfFirst() {
    return children().stream().findFirst().map(child -> child.children().size()).orElse(-1);
  }

  @Hybrid
  default boolean firstIsHeavy() {
    return children().stream().findFirst().filter(child -> child.weight() > 3).isPresent();
  }

  @Hybrid
  default String largestName() {
    return children().stream().map(Specimen::text).max(Comparator.naturalOrder()).orElse("");
  }

  @Hybrid
  default String firstName() {
    return children().stream().map(Specimen::text).sorted().findFirst().orElse("");
  }

  @Hybrid
  default BigDecimal largestCostReduced() {
    return children().stream().map(Specimen::cost).reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
  }

  @Hybrid
  default BigDecimal costFromOwn() {
    return children().stream().map(Specimen::cost).reduce(cost(), BigDecimal::add);
  }

  @Hybrid
  default BigDecimal costAccumulated() {
    return children().stream()
        .reduce(
            BigDecimal.ZERO,
            (sum, child) -> sum.add(child.cost().multiply(child.cost())),
            BigDecimal::add);
  }

  @Hybrid
  default int weightAccumulated() {
    return children().stream().reduce(1, (sum, child) -> sum + child.weight(), Integer::sum);
  }

  @Hybrid
  default int weightReduced() {
    return children().stream().map(Specimen::weight).reduce(0, Integer::sum);
  }

  @Hybrid
  default double averageWeight() {
    return children().stream().mapToInt(Specimen::weight).average().orElse(-1);
  }

  @Hybrid
  default long wideSum() {
    return children().stream().mapToInt(Specimen::number).asLongStream().sum();
  }

  @Hybrid
  default long flatCount() {
    return children().stream().flatMap(child -> child.children().stream()).count();
  }

  @Hybrid
  default int flatWeight() {
    return children().stream()
        .filter(child -> child.weight() > 2)
        .flatMap(child -> child.children().stream())
        .filter(grandchild -> grandchild.weight() < 20)
        .mapToInt(Specimen::weight)
        .sum();
  }

  @Hybrid
  default boolean flatAny() {
    return children().stream()
        .flatMap(child -> child.children().stream())
        .anyMatch(grandchild -> grandchild.weight() > weight());
  }

  @Hybrid
  default boolean flatAll() {
    return children().stream()
        .flatMap(child -> child.children().stream())
        .allMatch(grandchild -> grandchild.weight() > 5);
  }

  @Hybrid
  default boolean flatNone() {
    return children().stream()
        .flatMap(child -> child.children().stream())
        .noneMatch(Specimen::flag);
  }

  @Hybrid
  default int flatMost() {
    return children().stream()
        .flatMap(child -> child.children().stream())
        .mapToInt(Specimen::weight)
        .max()
        .orElse(-1);
  }

  @Hybrid
  default BigDecimal flatCost() {
    return children().stream()
        .flatMap(child -> child.children().stream())
        .map(Specimen::cost)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Hybrid
  default long childrenWithNotes() {
    return children().stream().map(Specimen::note).filter(Objects::nonNull).count();
  }

  @Hybrid
  default boolean hasParentAsChild() {
    return parent() != null && parent().children().contains(this);
  }

  @Hybrid
  default String nameOfParentsParent() {
    return Optional.ofNullable(parent()).map(Specimen::parent).map(Specimen::name).orElse("none");
  }

  @Hybrid
  default String parentHybrid() {
    return Optional.ofNullable(parent()).map(Specimen::parentName).orElse("nobody");
  }

  @Hybrid
  default int heavyParent() {
    return Optional.ofNullable(parent())
        .filter(one -> one.weight() > 10)
        .map(Specimen::weight)
        .orElse(-1);
  }

  @Hybrid
  default boolean parentIsLonger() {
    return parent() != null && parent().isLonger(3);
  }

  @Hybrid
  default long heavyByBlock() {
    return this.children().stream()
        .filter(
            child -> {
              int limit = 5;
              return child.weight() > limit;
            })
        .count();
  }

  @Hybrid
  default int deepest() {
    return children().stream()
        .mapToInt(
            child ->
                child.children().stream()
                    .filter(one -> one.weight() > child.weight())
                    .mapToInt(one -> one.weight() - child.weight())
                    .max()
                    .orElse(0))
        .max()
        .orElse(0);
  }

  @Hybrid
  default Grade gradeIfNoted() {
    return Optional.ofNullable(note()).map(one -> other()).orElse(Grade.GOOD);
  }

  @Hybrid
  default Grade otherOrPoor() {
    return Objects.requireNonNullElseGet(other(), () -> Grade.POOR);
  }

  @Hybrid
  default int letter() {
    return switch (text().charAt(0)) {
      case 'a', 'b' -> 1;
      case ' ' -> 2;
      default -> 3;
    };
  }

  @Hybrid
  default int siblingsOfFirst() {
    return parent() == null
        ? -1
        : parent().children().stream().findFirst().map(Specimen::weight).orElse(-2);
  }

  @Hybrid
  default int grandchildrenBySize() {
    return children().stream().map(Specimen::children).mapToInt(List::size).sum();
  }

  @Hybrid
  default int boxedMost() {
    return children().stream()
        .mapToInt(Specimen::weight)
        .boxed()
        .max(Comparator.naturalOrder())
        .orElse(0);
  }

  @Hybrid
  default int leastReversed() {
    return children().stream().map(Specimen::weight).max(Collections.reverseOrder()).orElse(0);
  }

  @Hybrid
  default boolean firstLetterByOptional() {
    return Optional.of(text())
        .filter(one -> !one.isEmpty())
        .map(one -> one.charAt(0))
        .map(one -> one == 'a')
        .orElse(false);
  }

  @Hybrid
  default @Nullable Boolean markOfFirst() {
    return children().stream().findFirst().map(Specimen::mark).orElse(null);
  }

  @Hybrid
  default String noteOfFirst() {
    return children().stream()
        .findFirst()
        .flatMap(child -> Optional.ofNullable(child.note()))
        .orElse("none");
  }

  @Hybrid
  default String parentOfFirst() {
    return children().stream()
        .findFirst()
        .map(child -> child.parent().name() + child.children().size())
        .orElse("none");
  }

  @Hybrid
  default long great() {
    return children().stream()
        .flatMap(one -> one.children().stream())
        .flatMap(one -> one.children().stream())
        .filter(one -> one.weight() >= weight())
        .count();
  }

  @Hybrid
  default BigDecimal costPerChild() {
    return children().isEmpty()
        ? BigDecimal.ZERO
        : costOfChildren().divide(new BigDecimal(children().size()), 4, RoundingMode.HALF_UP);
  }

  @Hybrid
  default BigDecimal scaled(BigDecimal by, int digits) {
    return cost().divide(by.add(BigDecimal.ONE), digits, RoundingMode.FLOOR);
  }

  @Hybrid
  default boolean isWorthMore(BigDecimal limit) {
    return cost().compareTo(limit.divide(BigDecimal.TEN, 2, RoundingMode.HALF_UP)) > 0;
  }

  @Hybrid
  default long daysOfParent() {
    return Optional.ofNullable(parent())
        .map(one -> ChronoUnit.DAYS.between(one.day(), day()))
        .orElse(0L);
  }

  @Hybrid
  default LocalDate latestChild() {
    return children().stream().map(Specimen::day).max(LocalDate::compareTo).orElse(day());
  }

  @Hybrid
  default boolean firstIsOnSunday() {
    return children().stream()
        .sorted(Comparator.comparing(Specimen::day).thenComparing(Specimen::id))
        .findFirst()
        .map(one -> one.day().getDayOfWeek() == DayOfWeek.SUNDAY)
        .orElse(false);
  }

  @Hybrid
  default boolean nearlyDone() {
    return end() != null && Period.between(day(), end()).getYears() < 1 && isOpen();
  }

  @Hybrid
  default int weightByAccessor() {
    return children().stream().mapToInt(one -> one.weight()).reduce(0, (a, b) -> a + b);
  }

  @Hybrid
  default double meanOfHeavy() {
    return children().stream()
        .filter(one -> one.weight() > 100)
        .mapToLong(Specimen::big)
        .average()
        .orElse(0);
  }

  @Hybrid
  default int year(int from) {
    return 2021 - from;
  }

  @Hybrid
  default int yearOfParent() {
    return Optional.ofNullable(parent()).map(one -> one.year(20)).orElse(-1);
  }

  @Hybrid
  default int noteSizeOfParent() {
    return Optional.ofNullable(parent()).map(Specimen::lower).orElse(-1);
  }

  /** Called as a function of SQL is. */
  @Hybrid
  default int lower() {
    return note() == null ? 0 : note().length();
  }

  @Hybrid
  default boolean dividesSome() {
    return children().stream()
        .filter(child -> child.weight() != 0)
        .anyMatch(child -> 100 / child.weight() > 9);
  }

  @Hybrid
  default long shareOfSmall() {
    return children().stream().mapToInt(Specimen::small).sum();
  }

  @Hybrid
  default double leastMeasure() {
    return children().stream().mapToDouble(Specimen::measure).min().orElse(-3);
  }

  @Hybrid
  default double mostMeasure() {
    return children().stream().mapToDouble(Specimen::measure).max().orElse(-3);
  }

  @Hybrid
  default double leastMeasureBoxed() {
    return children().stream().map(Specimen::measure).min(Comparator.naturalOrder()).orElse(-3.0);
  }

  @Hybrid
  default double leastOfGrandchildren() {
    return children().stream()
        .flatMap(one -> one.children().stream())
        .mapToDouble(Specimen::measure)
        .min()
        .orElse(-3);
  }

  @Hybrid
  default boolean anyAbove() {
    return children().stream().anyMatch(one -> one.measure() > bound());
  }

  @Hybrid
  default boolean allBelow() {
    return children().stream().allMatch(one -> one.measure() < bound());
  }

  @Hybrid
  default int largestSmall() {
    return children().stream().mapToInt(Specimen::small).max().orElse(100_000);
  }

  @Hybrid
  default double weightAsDouble() {
    return children().stream().mapToInt(Specimen::weight).asDoubleStream().max().orElse(-1) / 4;
  }

  @Hybrid
  default long weightInLong() {
    return children().stream().reduce(0L, (sum, one) -> sum + one.weight(), Long::sum)
        * 1_000_000_000L;
  }

  @Hybrid
  default double quarterOfMapped() {
    return children().stream()
            .mapToDouble(Specimen::ratio)
            .map(one -> one > 1 ? weight() : 2)
            .max()
            .orElse(0)
        / 4;
  }
}
