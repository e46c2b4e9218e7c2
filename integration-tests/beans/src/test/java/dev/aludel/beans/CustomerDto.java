package dev.aludel.beans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer as others see it. */
public record CustomerDto(
    @Nullable Long id,
    String name,
    @Nullable String email,
    boolean vip,
    List<PurchaseDto> purchases) {

  /** A purchase as others see it. */
  public record PurchaseDto(String article) {}
}
