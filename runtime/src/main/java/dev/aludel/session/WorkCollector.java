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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds out what a flush has to do. Until it is done nothing is sent but the loading that cascades
 * need, and what listeners send.
 */
final class WorkCollector {
  private final SessionObjects objects;
  private final FlushTime time;
  private final FlushEvents events;

  WorkCollector(SessionObjects objects, FlushTime time, FlushEvents events) {
    this.objects = objects;
    this.time = time;
    this.events = events;
  }

  Work collect() {
    Cascades cascades = new Cascades(objects);
    do {
      cascades.saveRelated();
      cascades.deleteOrphans();
      cascades.deleteRelated();
      cascades.passKeys();
    } while (events.before(objects.work()));
    List<EntityState> created = new ArrayList<>(objects.work().created());
    List<EntityState> touched = new ArrayList<>(objects.work().changed());
    if (!objects.work().deleted().isEmpty()) {
      touched.removeIf(objects.work().deleted()::contains);
    }
    complete(created);
    List<EntityState> changed = changed(created, touched);
    LinkChanges links = new LinkChanges(objects.work().deleted());
    for (EntityState state : created) {
      links.ofCreated(state);
    }
    for (EntityState state : touched) {
      links.ofChanged(state);
    }
    return new Work(
        created, changed, List.copyOf(objects.work().deleted()), links.linked(), links.unlinked());
  }

  private void complete(List<EntityState> created) {
    for (EntityState state : created) {
      Mappers.applyDefaults(state.mapper(), state.entity(), time);
    }
    for (EntityState state : created) {
      ForeignKeys.copy(state);
    }
  }

  private List<EntityState> changed(List<EntityState> created, List<EntityState> touched) {
    for (EntityState state : touched) {
      ForeignKeys.copy(state);
    }
    requireValuesOf(created);
    List<EntityState> changed = new ArrayList<>(touched.size());
    for (EntityState state : touched) {
      if (ColumnSet.isAnyChanged(state)) {
        changed.add(state);
      }
    }
    for (EntityState state : changed) {
      Mappers.applyOnUpdate(state.mapper(), state.entity(), time);
    }
    return changed;
  }

  /** Looks at single columns only where one may be missing. */
  private static void requireValuesOf(List<EntityState> created) {
    Map<EntityMapper<?>, ColumnSet> required = new HashMap<>();
    for (EntityState state : created) {
      ColumnSet columns = required.computeIfAbsent(state.mapper(), WorkCollector::required);
      if (!columns.isAllSetIn(state)) {
        requireValues(state);
      }
    }
  }

  /** What only the object can give, whatever the database calculates for a single row. */
  private static ColumnSet required(EntityMapper<?> mapper) {
    List<Column> columns = mapper.table().columns();
    ColumnSet filled = FetchedColumns.filled(mapper);
    return ColumnSet.of(
        IntStream.range(0, columns.size())
            .filter(i -> !columns.get(i).isNullable() && columns.get(i).serverDefault().isEmpty())
            .filter(i -> i != mapper.writtenVersion() && !filled.contains(i))
            .toArray());
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
