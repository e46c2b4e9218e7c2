package dev.aludel.loading;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attachment;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Inheritance;
import dev.aludel.mapping.Mappers;
import dev.aludel.type.SqlType;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What rows of a hierarchy's model say for the objects of each model below it. One for the rows of
 * one result.
 */
final class ModelRows {
  private final EntityMapper<?> mapper;
  private final Inheritance inheritance;
  private final int @Nullable [] columns;
  private final boolean inline;
  private final int @Nullable [] named;
  private final int discriminator;
  private final IdentityHashMap<EntityMapper<?>, Shape> shapes = new IdentityHashMap<>();
  // Mostly a row is of the model of the one before.
  private @Nullable Shape last;

  ModelRows(EntityMapper<?> mapper, EntityLoader.Rows rows) {
    this.mapper = mapper;
    this.inheritance = Objects.requireNonNull(mapper.inheritance());
    this.columns = rows.columns();
    this.inline = rows.inline();
    this.named = rows.named() == null ? null : placed(rows.named());
    this.discriminator =
        inheritance.isUnion()
            ? ownCount() + (inline ? inheritance.further().size() : 0)
            : at(inheritance.discriminator());
  }

  /** Which values of a model's objects rows say, and how far behind their first column. */
  @SuppressWarnings("ArrayRecordComponent") // Not compared, and not changed.
  private record Shape(EntityMapper<?> mapper, int[] values, int[] places) {}

  private int[] placed(List<String> names) {
    return inheritance.names().stream().mapToInt(names::indexOf).toArray();
  }

  /**
   * Refuses a row of a known object that is of no model below this one, as that of an object that
   * is not known is refused.
   */
  void requireModel(EntityState state) {
    if (!state.mapper().isA(mapper)) {
      inheritance.of(Objects.requireNonNull(state.mapper().inheritance()).identity());
    }
  }

  /** The model of a row. */
  EntityMapper<?> modelOf(Row row, int at) {
    SqlType type =
        inheritance.isUnion()
            ? SqlType.TEXT
            : mapper.table().column(inheritance.discriminator()).type();
    return inheritance.of(row.get(at + discriminator, type));
  }

  /** The objects that are known, among them that of a row. */
  KnownEntities among(KnownEntities known, Row row, int at) {
    return inheritance.isUnion() ? known.of(modelOf(row, at)) : known;
  }

  private int ownCount() {
    return columns == null ? mapper.valueCount() : columns.length;
  }

  /** Reads a new object's values. */
  void fill(EntityState state, Row row, int at, Attachment session) {
    Shape shape = shape(state.mapper());
    for (int i = 0; i < shape.values.length; i++) {
      Mappers.readColumn(shape.mapper, state.entity(), shape.values[i], row, at + shape.places[i]);
    }
    state.loaded(session, shape.values);
  }

  /** Reads the values that are not set; what is set, be it changed or not, stays. */
  void refill(EntityState state, Row row, int at) {
    Shape shape = shape(state.mapper());
    for (int i = 0; i < shape.values.length; i++) {
      if (!state.isSet(shape.values[i])) {
        Mappers.readColumn(
            shape.mapper, state.entity(), shape.values[i], row, at + shape.places[i]);
        state.markSet(shape.values[i]);
      }
    }
  }

  private Shape shape(EntityMapper<?> model) {
    Shape known = last;
    if (known == null || known.mapper != model) {
      known = shapes.computeIfAbsent(model, this::shapeOf);
      last = known;
    }
    return known;
  }

  private Shape shapeOf(EntityMapper<?> model) {
    int[] places = inheritance.places(model);
    int[] values = new int[places.length];
    int[] behind = new int[places.length];
    int count = 0;
    for (int value = 0; value < places.length; value++) {
      int place = places[value] < 0 ? -1 : at(places[value]);
      if (place >= 0) {
        values[count] = value;
        behind[count++] = place;
      }
    }
    return new Shape(model, Arrays.copyOf(values, count), Arrays.copyOf(behind, count));
  }

  /** How far behind the first column a value is; negative if rows do not say it. */
  int at(int place) {
    if (named != null) {
      return named[place];
    }
    int own = mapper.valueCount();
    if (place < own) {
      return columns == null ? place : Arrays.binarySearch(columns, place);
    }
    return inline ? ownCount() + place - own : -1;
  }
}
