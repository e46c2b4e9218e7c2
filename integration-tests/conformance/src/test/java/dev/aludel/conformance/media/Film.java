package dev.aludel.conformance.media;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;
import dev.aludel.annotation.Relationship;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is watched. */
@Model(table = "films")
@PolymorphicIdentity("film")
interface Film extends Recording {

  @Nullable Instant shownAt();

  void shownAt(@Nullable Instant at);

  @Column(precision = 10, scale = 2)
  @Nullable BigDecimal budget();

  @Nullable List<String> actors();

  void actors(@Nullable List<String> actors);

  @Column(length = 10)
  @Nullable Rating rating();

  void rating(@Nullable Rating rating);

  @Relationship(backPopulates = "film")
  List<Scene> scenes();
}
