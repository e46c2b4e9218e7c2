package com.example.types;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.FlushTime;
import dev.aludel.mapping.MutableList;
import dev.aludel.mapping.MutableMap;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;
import java.util.UUID;

/**
 * How {@link Parcel} is read from and written to {@code parcel}. Written from {@code
 * com.example.types.Parcel}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ParcelMapper extends EntityMapper<ParcelEntity> {
  static final int ID = 0;
  static final int WEIGHT = 1;
  static final int CONTENTS = 2;
  static final int OPTIONS = 3;
  static final int SETTINGS = 4;
  static final int STOPS = 5;
  static final int TAGS = 6;
  static final int GRID = 7;
  static final int GRADE = 8;
  static final int FORMER = 9;
  static final int NEXT = 10;
  static final int LABEL = 11;

  /** The only instance. */
  public static final ParcelMapper MAPPER = new ParcelMapper();

  private ParcelMapper() {
    super(
        Contract.VERSION,
        "Parcel",
        Parcel_.TABLE,
        Statements.of(
            SqlText.of(
                "select id, weight, contents, options, settings, stops, tags, grid, grade, "
                    + "former, next, label from parcel"),
            SqlText.of(" where id = ?"),
            SqlText.of(
                "insert into parcel (id, weight, contents, options, settings, stops, tags, "
                    + "grid, grade, former, next, label) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                    + "?, ?)"),
            SqlText.of("delete from parcel where id = ?")),
        Attributes.named("id", "weight", "contents", "options", "settings", "stops", "tags", "grid",
            "grade", "former", "next", "label")
            .metamodel(() -> Parcel_.PARCEL));
  }

  @Override
  protected ParcelEntity create() {
    return new ParcelEntity();
  }

  @Override
  protected void read(ParcelEntity entity, Row row, int at) {
    entity.id = row.get(at, Parcel_.ID_TYPE);
    entity.weight = row.get(at + 1, Parcel_.WEIGHT_TYPE);
    entity.contents = row.get(at + 2, Parcel_.CONTENTS_TYPE);
    entity.options = row.get(at + 3, Parcel_.OPTIONS_TYPE);
    entity.settings = MutableMap.of(row.get(at + 4, Parcel_.SETTINGS_TYPE));
    entity.stops = MutableList.of(row.get(at + 5, Parcel_.STOPS_TYPE));
    entity.tags = row.get(at + 6, Parcel_.TAGS_TYPE);
    entity.grid = row.get(at + 7, Parcel_.GRID_TYPE);
    entity.grade = row.get(at + 8, Parcel_.GRADE_TYPE);
    entity.former = row.getEnum(at + 9, Parcel.Grade::valueOf);
    entity.next = row.getEnum(at + 10, Parcel.Grade::valueOf);
    entity.label = row.getString(at + 11);
  }

  @Override
  protected void readColumn(ParcelEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.get(at, Parcel_.ID_TYPE);
      case WEIGHT -> entity.weight = row.get(at, Parcel_.WEIGHT_TYPE);
      case CONTENTS -> entity.contents = row.get(at, Parcel_.CONTENTS_TYPE);
      case OPTIONS -> entity.options = row.get(at, Parcel_.OPTIONS_TYPE);
      case SETTINGS -> entity.settings = MutableMap.of(row.get(at, Parcel_.SETTINGS_TYPE));
      case STOPS -> entity.stops = MutableList.of(row.get(at, Parcel_.STOPS_TYPE));
      case TAGS -> entity.tags = row.get(at, Parcel_.TAGS_TYPE);
      case GRID -> entity.grid = row.get(at, Parcel_.GRID_TYPE);
      case GRADE -> entity.grade = row.get(at, Parcel_.GRADE_TYPE);
      case FORMER -> entity.former = row.getEnum(at, Parcel.Grade::valueOf);
      case NEXT -> entity.next = row.getEnum(at, Parcel.Grade::valueOf);
      case LABEL -> entity.label = row.getString(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(ParcelEntity entity, int column) {
    return switch (column) {
      case ID -> Parcel_.ID_TYPE.toDatabase(entity.id);
      case WEIGHT -> Parcel_.WEIGHT_TYPE.toDatabase(entity.weight);
      case CONTENTS -> Parcel_.CONTENTS_TYPE.toDatabase(entity.contents);
      case OPTIONS -> Parcel_.OPTIONS_TYPE.toDatabase(entity.options);
      case SETTINGS -> Parcel_.SETTINGS_TYPE.toDatabase(entity.settings);
      case STOPS -> Parcel_.STOPS_TYPE.toDatabase(entity.stops);
      case TAGS -> Parcel_.TAGS_TYPE.toDatabase(entity.tags);
      case GRID -> Parcel_.GRID_TYPE.toDatabase(entity.grid);
      case GRADE -> Parcel_.GRADE_TYPE.toDatabase(entity.grade);
      case FORMER -> entity.former == null ? null : entity.former.name();
      case NEXT -> entity.next == null ? null : entity.next.name();
      case LABEL -> entity.label;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void copy(ParcelEntity from, ParcelEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      case WEIGHT -> to.weight = from.weight;
      case CONTENTS -> to.contents = from.contents;
      case OPTIONS -> to.options = from.options;
      case SETTINGS -> to.settings = MutableMap.of(from.settings);
      case STOPS -> to.stops = MutableList.of(from.stops);
      case TAGS -> to.tags = from.tags;
      case GRID -> to.grid = from.grid;
      case GRADE -> to.grade = from.grade;
      case FORMER -> to.former = from.former;
      case NEXT -> to.next = from.next;
      case LABEL -> to.label = from.label;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected void applyDefaults(ParcelEntity entity, FlushTime time) {
    EntityState state = entity.aludelState();
    if (state.unset(ID)) entity.id = state.defaulted(ID, UUID.randomUUID());
  }

  @Override
  protected Object key(ParcelEntity entity) {
    if (entity.id == null) {
      return null;
    }
    return entity.id;
  }

  @Override
  protected Object key(Row row, int at) {
    return row.get(at, Parcel_.ID_TYPE);
  }

  @Override
  protected Object[] keyValues(Object key) {
    return new Object[] {Parcel_.ID_TYPE.toDatabase((UUID) key)};
  }
}
