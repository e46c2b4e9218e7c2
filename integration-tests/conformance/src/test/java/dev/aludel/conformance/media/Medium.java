package dev.aludel.conformance.media;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Polymorphic;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Scope;
import dev.aludel.annotation.Version;
import dev.aludel.query.Condition;
import org.jspecify.annotations.Nullable;

/** What a library lends: a root without a table. */
@Model(table = "media")
@Polymorphic(concrete = true)
interface Medium {

  @Id
  Long id();

  @Column(length = 40)
  String title();

  void title(String title);

  @Version
  int version();

  @Relationship
  @Nullable Publisher publisher();

  void publisher(@Nullable Publisher publisher);

  @Hybrid
  default String label() {
    return "Medium " + title();
  }

  @Scope
  static Condition titled(Medium_ media, String title) {
    return media.title.eq(title);
  }
}
