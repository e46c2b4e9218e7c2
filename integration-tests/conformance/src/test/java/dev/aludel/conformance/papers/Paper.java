package dev.aludel.conformance.papers;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnType;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** A text, most of which is rarely read. */
@Model(table = "papers")
public interface Paper {

  static Paper of(String title, String text) {
    return PaperEntity.builder().title(title).text(text).build();
  }

  @Column(deferred = true, type = ColumnType.TEXT)
  String text();

  void text(String text);

  @Id
  Long id();

  @Column(name = "headline")
  String title();

  void title(String title);

  /** Has a body, so it is no column. */
  default String shortTitle() {
    return title().substring(0, Math.min(3, title().length()));
  }

  @Column(group = "figure")
  @Nullable String caption();

  void caption(@Nullable String caption);

  @Column(group = "figure")
  @Nullable String source();

  @Relationship(backPopulates = "papers")
  @Nullable Journal journal();

  void journal(@Nullable Journal journal);
}
