package dev.aludel.conformance.assembly;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a line of products, and of another part. */
@Model
interface Part extends Named, Numbered, Priced<Integer> {

  @Id
  int line();

  @Override
  @Id
  int number();

  @Relationship(backPopulates = "parts")
  @Nullable Part whole();

  void whole(@Nullable Part whole);

  @Relationship(backPopulates = "whole")
  List<Part> parts();

  @Relationship(backPopulates = "part")
  List<Supply> supplies();

  @Override
  @Hybrid
  default String label() {
    return Named.super.label() + " " + Numbered.super.label();
  }

  @Override
  @Hybrid
  default int share() {
    return number() == 0 ? 0 : Numbered.super.share();
  }

  @Hybrid
  default boolean sharesMuch() {
    return number() != 0 && share() > 40;
  }

  @Hybrid
  default boolean is(int number) {
    return number() == number;
  }

  @Hybrid
  default boolean is(String name) {
    return name().equals(name);
  }

  @Hybrid
  default boolean is(long number) {
    return number() == number + 1;
  }

  @Hybrid
  default boolean isFirstOrScrew() {
    return is(1) || is("screw") || is(2L);
  }

  @Hybrid
  default boolean isPartOf(@Nullable Part other) {
    return whole() == other;
  }

  @Hybrid
  default boolean isNotPartOf(Part other) {
    return whole() != other;
  }

  @Hybrid
  default boolean isTop() {
    return whole() == null;
  }

  @Hybrid
  default boolean isBelow() {
    return whole() != null;
  }

  @Hybrid
  default boolean isInTopPart() {
    return whole() != null && whole().whole() == null;
  }

  @Hybrid
  default boolean isItself(Part other) {
    return this == other;
  }

  @Hybrid
  default boolean isBeside(Part other) {
    return whole() == other.whole() && price() <= other.price();
  }

  @Hybrid
  default boolean isCalledLike(Part other) {
    return label().equals(other.label());
  }

  @Hybrid
  default boolean has(Part other) {
    return parts().contains(other);
  }

  @Hybrid
  default boolean hasOwnLevel() {
    return whole() != null && whole().parts().stream().anyMatch(each -> each.whole() == whole());
  }

  @Hybrid
  default int priceOfParts() {
    return parts().stream().mapToInt(each -> each.price()).sum();
  }

  @Hybrid
  default String wholeLabel() {
    return whole() == null ? "none" : whole().label();
  }

  @Hybrid
  default boolean isOnlySuppliedBy(Supplier supplier) {
    return supplies().stream().allMatch(each -> each.supplier() == supplier);
  }

  @Hybrid
  default boolean isIn(Supply supply) {
    return supplies().contains(supply);
  }
}
