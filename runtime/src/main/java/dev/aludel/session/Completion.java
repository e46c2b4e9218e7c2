package dev.aludel.session;

import dev.aludel.mapping.Changes;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.RelatedList;
import org.jspecify.annotations.Nullable;

/** Makes an object clean after its work is in the database. */
final class Completion {

  private Completion() {}

  static void complete(EntityState state) {
    complete(state, null);
  }

  /**
   * The same within a transaction.
   *
   * @param undo what it did so far
   */
  static void complete(EntityState state, @Nullable Undo undo) {
    state.markClean();
    state.clearExpressions();
    Changes.written(state);
    for (Edge edge : state.mapper().edges()) {
      Object field =
          edge.isList() ? Mappers.related(state.mapper(), state.entity(), edge.attribute()) : null;
      if (field instanceof RelatedList<?> list) {
        list.flushed(
            undo != null && !list.isLoaded() && !list.added().isEmpty() && undo.isNew(state));
      }
    }
  }
}
