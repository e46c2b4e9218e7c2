package dev.aludel.conformance.membership;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** Has them, too. */
@Model
public interface Post extends TimestampMixin {
  static Post of(String title) {
    return PostEntity.create(title);
  }

  @Id
  Integer id();

  @Column(length = 100)
  String title();
}
