package dev.aludel.conformance.records;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** What is printed on the sleeve, in one language. */
@Model(table = "sleeves")
public interface Sleeve {

  static Sleeve of(String language, String text) {
    return SleeveEntity.create(language, text);
  }

  @Id
  Long id();

  String language();

  void language(String language);

  String text();

  @Relationship(backPopulates = "sleeves")
  @Nullable Album album();

  void album(@Nullable Album album);
}
