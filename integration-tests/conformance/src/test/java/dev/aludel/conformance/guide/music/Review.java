package dev.aludel.conformance.guide.music;

import dev.aludel.annotation.ForeignKey;
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

  // region album
  @Relationship(backPopulates = "reviews")
  @ForeignKey(onDelete = ForeignKey.Action.CASCADE)
  Album album();
  // endregion
}
