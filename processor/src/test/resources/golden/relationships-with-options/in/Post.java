package com.example.forum;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.ExtraColumn;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Lazy;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import dev.aludel.annotation.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Model(table = "posts")
public interface Post {

  @Id
  Long id();

  @Column(deferred = true)
  String text();

  void text(String text);

  @Default(now = true)
  Instant writtenAt();

  @Column(group = "attachment")
  byte @Nullable [] picture();

  @Column(group = "attachment")
  @Nullable String caption();

  @Version
  int version();

  @Relationship(backPopulates = "posts", lazy = Lazy.JOINED)
  Forum forum();

  @Relationship(backPopulates = "replies", postUpdate = true)
  @Nullable Post answerTo();

  @Relationship(backPopulates = "answerTo", joinDepth = 3)
  Set<Post> replies();

  @Relationship(
      mapKey = "name",
      orderBy = {"post_marks.since desc", "name"},
      secondary =
          @Secondary(
              table = "post_marks",
              extra =
                  @ExtraColumn(
                      name = "since",
                      type = Instant.class,
                      value = @Default(now = true))))
  Map<String, Mark> marks();
}
