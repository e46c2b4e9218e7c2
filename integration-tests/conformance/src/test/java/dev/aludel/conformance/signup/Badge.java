package dev.aludel.conformance.signup;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** What a channel shows beside its name. */
@Model(table = "badges")
public interface Badge {

  static Badge of(String text) {
    return BadgeEntity.create(text);
  }

  @Id
  Long id();

  String text();

  @Relationship(backPopulates = "badge")
  @Column(unique = true)
  @Nullable Channel channel();

  void channel(@Nullable Channel channel);
}
