package dev.aludel.conformance.warehouse;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import org.jspecify.annotations.Nullable;

/** A place with a key of two columns. */
@Model(table = "shelves")
public interface Shelf {

  static Shelf of(String row, int level, @Nullable String label) {
    return ShelfEntity.builder().aisle(row).level(level).label(label).build();
  }

  @Id
  String aisle();

  @Id
  int level();

  @Nullable String label();

  void label(@Nullable String label);
}
