package dev.aludel.conformance.guide.music;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** What is printed on a record, in one language. */
@Model(table = "sleeves")
public interface Sleeve {

  static Sleeve of(String language, String text) {
    return SleeveEntity.builder().language(language).text(text).build();
  }

  @Id
  Long id();

  @Column(length = 2)
  String language();

  @Column(length = 1000)
  String text();

  @Relationship(backPopulates = "sleeves")
  Album album();
}
