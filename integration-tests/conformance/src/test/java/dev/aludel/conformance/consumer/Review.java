package dev.aludel.conformance.consumer;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.shop.model.Product;

/** A model of this module that refers to a model of another one. */
@Model(table = "reviews")
public interface Review {

  static Review of(Product product, String text) {
    return ReviewEntity.builder().product(product).text(text).build();
  }

  @Id
  Long id();

  @Relationship
  Product product();

  String text();
}
