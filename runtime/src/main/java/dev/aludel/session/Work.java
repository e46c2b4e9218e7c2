package dev.aludel.session;

import dev.aludel.mapping.EntityState;
import java.util.List;

/**
 * What a flush has to do, collected: cascades are done, defaults are applied, known keys are
 * copied.
 *
 * @param created rows to insert, in the order in which their objects were added
 * @param changed rows to update: something changed in each
 * @param deleted rows to delete
 * @param linked pairs to add to association tables
 * @param unlinked pairs to take out of them; none of a deleted object, all of whose pairs go
 */
record Work(
    List<EntityState> created,
    List<EntityState> changed,
    List<EntityState> deleted,
    List<Link> linked,
    List<Link> unlinked) {

  Work {
    created = List.copyOf(created);
    changed = List.copyOf(changed);
    deleted = List.copyOf(deleted);
    linked = List.copyOf(linked);
    unlinked = List.copyOf(unlinked);
  }
}
