package dev.aludel.conformance.guide.notes;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

// region note
@Model(table = "notes")
public interface Note {

  static Note of(String title) {
    return NoteEntity.create(title);
  }

  @Id
  Long id();

  @Column(length = 100, unique = true)
  String title();

  void title(String title);

  @Column(length = 2000)
  @Nullable String text();

  void text(@Nullable String text);

  @Default("false")
  boolean done();

  void done(boolean done);

  @Default(now = true)
  Instant createdAt();
}
// endregion
