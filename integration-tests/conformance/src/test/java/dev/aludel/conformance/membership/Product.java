package dev.aludel.conformance.membership;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** Has both mixins; only what is a product's own is declared here. */
@Model
public interface Product extends TimestampMixin, SoftDeleteMixin {
  static Product of(String name) {
    return ProductEntity.create(name);
  }

  @Id
  Integer id();

  @Column(length = 100)
  String name();

  void name(String name);
}
