package dev.aludel.conformance.guide.music;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** What somebody thinks of a record. */
@Model(table = "reviews")
public interface Review {

  static Review of(int stars) {
    return ReviewEntity.builder().stars(stars).build();
  }

  @Id
  Long id();

  int stars();

  @Relationship(backPopulates = "reviews")
  Album album();
}
