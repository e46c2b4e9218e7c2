package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.UnsetAttributeException;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EdgeKind;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.FlushTime;
import dev.aludel.mapping.Mappers;
import dev.aludel.schema.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds out what a flush has to do. Until it is done nothing is sent but the loading that cascades
 * need.
 */
final class WorkCollector {
  private final SessionObjects objects;
  private final FlushTime time;

  WorkCollector(SessionObjects objects, FlushTime time) {
    this.objects = objects;
    this.time = time;
  }

  Work collect() {
    Cascades cascades = new Cascades(objects);
    cascades.saveRelated();
    cascades.deleteOrphans();
    cascades.deleteRelated();
    cascades.passKeys();
    List<EntityState> created = new ArrayList<>(objects.work().created());
    List<EntityState> touched = new ArrayList<>(objects.work().changed());
    touched.removeIf(objects.work().deleted()::contains);
    created.forEach(state -> Mappers.applyDefaults(state.mapper(), state.entity(), time));
    created.forEach(ForeignKeys::copy);
    touched.forEach(ForeignKeys::copy);
    created.forEach(WorkCollector::requireValues);
    List<EntityState> changed = touched.stream().filter(ColumnSet::isAnyChanged).toList();
    changed.forEach(state -> Mappers.applyOnUpdate(state.mapper(), state.entity(), time));
    LinkChanges links = new LinkChanges(objects.work().deleted());
    created.forEach(links::ofCreated);
    touched.forEach(links::ofChanged);
    return new Work(
        created,
        changed,
        new ArrayList<>(objects.work().deleted()),
        links.linked(),
        links.unlinked());
  }

  /** Refuses a row that lacks a value which it must have. */
  static void requireValues(EntityState state) {
    List<Column> columns = state.mapper().table().columns();
    for (int i = 0; i < columns.size(); i++) {
      if (!state.isSet(i) && !columns.get(i).isNullable() && !isFilled(state, i)) {
        throw new UnsetAttributeException(
            ErrorCode.REQUIRED_ATTRIBUTE_IS_UNSET, state.mapper().model(), attribute(state, i));
      }
    }
  }

  /** Whether something else than the object gives a column its value. */
  private static boolean isFilled(EntityState state, int column) {
    EntityMapper<?> mapper = state.mapper();
    return mapper.table().column(column).serverDefault().isPresent()
        || mapper.writtenVersion() == column
        || state.expressions().containsKey(column)
        || FetchedColumns.filled(mapper).contains(column);
  }

  /** The name to blame: a foreign key's is that of its relationship. */
  private static String attribute(EntityState state, int column) {
    for (Edge edge : state.mapper().edges()) {
      if (edge.kind() == EdgeKind.TO_ONE && ColumnSet.of(edge.foreignKey()).contains(column)) {
        return edge.name();
      }
    }
    return state.mapper().attributeName(column);
  }
}
