package dev.aludel.conformance.office;

import dev.aludel.annotation.Check;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Index;
import dev.aludel.annotation.Mixin;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Unique;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What all papers are: a mixin of two others, with a relationship and constraints. */
@Mixin
@Check("pages > 0")
@Index(columns = {"author_id", "pages"})
@Unique(columns = {"author_id", "title"})
public interface Paper extends Identified, Timestamped {

  @Column(length = 80)
  String title();

  void title(String title);

  int pages();

  /** Each table has a foreign key of its own. */
  @Relationship
  Clerk author();

  @Relationship
  @Nullable Clerk reader();

  void reader(@Nullable Clerk reader);

  @Hybrid
  default boolean isLong() {
    return pages() > 10;
  }

  /** For objects only. */
  default Duration ageAt(Instant time) {
    return Duration.between(createdAt(), time);
  }
}
