package com.example.types;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.FlushTime;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.UUID;

/**
 * How {@link Specimen} is read from and written to {@code specimen}. Written from {@code
 * com.example.types.Specimen}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class SpecimenMapper extends EntityMapper<SpecimenEntity> {
  static final int ID = 0;
  static final int TRUTH = 1;
  static final int DOUBT = 2;
  static final int FEW = 3;
  static final int FEWER = 4;
  static final int SOME = 5;
  static final int MAYBE_SOME = 6;
  static final int MANY = 7;
  static final int BOXED = 8;
  static final int ROUGH = 9;
  static final int FINER = 10;
  static final int MAYBE_FINER = 11;
  static final int EXACT = 12;
  static final int WIDENED = 13;
  static final int HUGE = 14;
  static final int TEXT = 15;
  static final int CODE = 16;
  static final int CASELESS = 17;
  static final int DAY = 18;
  static final int DATE = 19;
  static final int TIME = 20;
  static final int DATE_TIME = 21;
  static final int INSTANT = 22;
  static final int OFFSET_DATE_TIME = 23;
  static final int UUID_ = 24;
  static final int BYTES = 25;

  /** The only instance. */
  public static final SpecimenMapper MAPPER = new SpecimenMapper();

  private SpecimenMapper() {
    super(
        Contract.VERSION,
        "Specimen",
        Specimen_.TABLE,
        Statements.of(
            SqlText.of(
                "select id, truth, doubt, few, fewer, \"some\", maybe_some, many, boxed, "
                    + "rough, finer, maybe_finer, exact, widened, huge, text, code, caseless, "
                    + "\"day\", date, time, date_time, instant, offset_date_time, uuid, bytes "
                    + "from specimen"),
            SqlText.of(" where id = ?"),
            SqlText.of(
                "insert into specimen (id, truth, doubt, few, fewer, \"some\", maybe_some, "
                    + "many, boxed, rough, finer, maybe_finer, exact, widened, huge, text, code, "
                    + "caseless, \"day\", date, time, date_time, instant, offset_date_time, "
                    + "uuid, bytes) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                    + "?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            SqlText.of("delete from specimen where id = ?")),
        Attributes.named("id", "truth", "doubt", "few", "fewer", "some", "maybeSome", "many",
            "boxed", "rough", "finer", "maybeFiner", "exact", "widened", "huge", "text", "code",
            "caseless", "day", "date", "time", "dateTime", "instant", "offsetDateTime", "uuid",
            "bytes")
            .metamodel(() -> Specimen_.SPECIMEN));
  }

  @Override
  protected SpecimenEntity create() {
    return new SpecimenEntity();
  }

  @Override
  protected void read(SpecimenEntity entity, Row row, int at) {
    entity.id = row.getUuid(at);
    entity.truth = row.getBoolean(at + 1);
    entity.doubt = row.nullableBoolean(at + 2);
    entity.few = row.getShort(at + 3);
    entity.fewer = row.nullableShort(at + 4);
    entity.some = row.getInt(at + 5);
    entity.maybeSome = row.nullableInteger(at + 6);
    entity.many = row.getLong(at + 7);
    entity.boxed = row.getLong(at + 8);
    entity.rough = row.getFloat(at + 9);
    entity.finer = row.getDouble(at + 10);
    entity.maybeFiner = row.nullableDouble(at + 11);
    entity.exact = row.getBigDecimal(at + 12);
    entity.widened = row.getInt(at + 13);
    entity.huge = row.getBigInteger(at + 14);
    entity.text = row.getString(at + 15);
    entity.code = row.getString(at + 16);
    entity.caseless = row.getString(at + 17);
    entity.day = row.getEnum(at + 18, DayOfWeek::valueOf);
    entity.date = row.getLocalDate(at + 19);
    entity.time = row.getLocalTime(at + 20);
    entity.dateTime = row.getLocalDateTime(at + 21);
    entity.instant = row.getInstant(at + 22);
    entity.offsetDateTime = row.getOffsetDateTime(at + 23);
    entity.uuid = row.getUuid(at + 24);
    entity.bytes = row.getBytes(at + 25);
  }

  @Override
  protected void readColumn(SpecimenEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getUuid(at);
      case TRUTH -> entity.truth = row.getBoolean(at);
      case DOUBT -> entity.doubt = row.nullableBoolean(at);
      case FEW -> entity.few = row.getShort(at);
      case FEWER -> entity.fewer = row.nullableShort(at);
      case SOME -> entity.some = row.getInt(at);
      case MAYBE_SOME -> entity.maybeSome = row.nullableInteger(at);
      case MANY -> entity.many = row.getLong(at);
      case BOXED -> entity.boxed = row.getLong(at);
      case ROUGH -> entity.rough = row.getFloat(at);
      case FINER -> entity.finer = row.getDouble(at);
      case MAYBE_FINER -> entity.maybeFiner = row.nullableDouble(at);
      case EXACT -> entity.exact = row.getBigDecimal(at);
      case WIDENED -> entity.widened = row.getInt(at);
      case HUGE -> entity.huge = row.getBigInteger(at);
      case TEXT -> entity.text = row.getString(at);
      case CODE -> entity.code = row.getString(at);
      case CASELESS -> entity.caseless = row.getString(at);
      case DAY -> entity.day = row.getEnum(at, DayOfWeek::valueOf);
      case DATE -> entity.date = row.getLocalDate(at);
      case TIME -> entity.time = row.getLocalTime(at);
      case DATE_TIME -> entity.dateTime = row.getLocalDateTime(at);
      case INSTANT -> entity.instant = row.getInstant(at);
      case OFFSET_DATE_TIME -> entity.offsetDateTime = row.getOffsetDateTime(at);
      case UUID_ -> entity.uuid = row.getUuid(at);
      case BYTES -> entity.bytes = row.getBytes(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(SpecimenEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      case TRUTH -> entity.truth;
      case DOUBT -> entity.doubt;
      case FEW -> entity.few;
      case FEWER -> entity.fewer;
      case SOME -> entity.some;
      case MAYBE_SOME -> entity.maybeSome;
      case MANY -> entity.many;
      case BOXED -> entity.boxed;
      case ROUGH -> entity.rough;
      case FINER -> entity.finer;
      case MAYBE_FINER -> entity.maybeFiner;
      case EXACT -> entity.exact;
      case WIDENED -> (long) entity.widened;
      case HUGE -> entity.huge == null ? null : new BigDecimal(entity.huge);
      case TEXT -> entity.text;
      case CODE -> entity.code;
      case CASELESS -> entity.caseless;
      case DAY -> entity.day == null ? null : entity.day.name();
      case DATE -> entity.date;
      case TIME -> entity.time;
      case DATE_TIME -> entity.dateTime;
      case INSTANT -> entity.instant;
      case OFFSET_DATE_TIME -> entity.offsetDateTime == null
          ? null
          : entity.offsetDateTime.toInstant();
      case UUID_ -> entity.uuid;
      case BYTES -> entity.bytes;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void copy(SpecimenEntity from, SpecimenEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      case TRUTH -> to.truth = from.truth;
      case DOUBT -> to.doubt = from.doubt;
      case FEW -> to.few = from.few;
      case FEWER -> to.fewer = from.fewer;
      case SOME -> to.some = from.some;
      case MAYBE_SOME -> to.maybeSome = from.maybeSome;
      case MANY -> to.many = from.many;
      case BOXED -> to.boxed = from.boxed;
      case ROUGH -> to.rough = from.rough;
      case FINER -> to.finer = from.finer;
      case MAYBE_FINER -> to.maybeFiner = from.maybeFiner;
      case EXACT -> to.exact = from.exact;
      case WIDENED -> to.widened = from.widened;
      case HUGE -> to.huge = from.huge;
      case TEXT -> to.text = from.text;
      case CODE -> to.code = from.code;
      case CASELESS -> to.caseless = from.caseless;
      case DAY -> to.day = from.day;
      case DATE -> to.date = from.date;
      case TIME -> to.time = from.time;
      case DATE_TIME -> to.dateTime = from.dateTime;
      case INSTANT -> to.instant = from.instant;
      case OFFSET_DATE_TIME -> to.offsetDateTime = from.offsetDateTime;
      case UUID_ -> to.uuid = from.uuid;
      case BYTES -> to.bytes = from.bytes;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected void applyDefaults(SpecimenEntity entity, FlushTime time) {
    EntityState state = entity.aludelState();
    if (state.unset(ID)) entity.id = state.defaulted(ID, UUID.randomUUID());
    if (state.unset(FEW)) entity.few = state.defaulted(FEW, (short) 1);
    if (state.unset(MANY)) entity.many = state.defaulted(MANY, 10000000000L);
    if (state.unset(ROUGH)) entity.rough = state.defaulted(ROUGH, 1.5F);
    if (state.unset(FINER)) entity.finer = state.defaulted(FINER, 2.25D);
    if (state.unset(EXACT)) entity.exact = state.defaulted(EXACT, new BigDecimal("1.50"));
    if (state.unset(TEXT)) entity.text = state.defaulted(TEXT, "say \"hello\"");
    if (state.unset(OFFSET_DATE_TIME)) {
      entity.offsetDateTime = state.defaulted(OFFSET_DATE_TIME, time.offsetDateTime());
    }
    if (state.unset(UUID_)) {
      entity.uuid = state.defaulted(UUID_, UUID.fromString("00000000-0000-0000-0000-000000000001"));
    }
  }

  @Override
  protected Object key(Row row, int at) {
    return row.getUuid(at);
  }
}
