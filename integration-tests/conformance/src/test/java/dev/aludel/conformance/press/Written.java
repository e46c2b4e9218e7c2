package dev.aludel.conformance.press;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.FetchedValue;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Mixin;
import dev.aludel.annotation.ServerDefault;
import org.jspecify.annotations.Nullable;

/** A text with a title; the database derives the slug, and counts how often it was changed. */
@Mixin
public interface Written {
  @Id
  Long id();

  @Column(length = 50)
  String title();

  void title(String title);

  @Nullable
  @FetchedValue
  @Column(length = 50)
  String slug();

  void slug(@Nullable String slug);

  @ServerDefault("0")
  @FetchedValue(onInsert = false)
  int revisions();
}
