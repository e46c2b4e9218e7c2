package com.example.types;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.type.Values;
import jakarta.annotation.Generated;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link Specimen} that a session can keep. Written from {@code com.example.types.Specimen}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class SpecimenEntity implements Specimen, Entity {
  private EntityState aludelState;
  UUID id;
  boolean truth;
  Boolean doubt;
  short few;
  Short fewer;
  int some;
  Integer maybeSome;
  long many;
  Long boxed;
  float rough;
  double finer;
  Double maybeFiner;
  BigDecimal exact;
  int widened;
  BigInteger huge;
  String text;
  String code;
  String caseless;
  DayOfWeek day;
  LocalDate date;
  LocalTime time;
  LocalDateTime dateTime;
  Instant instant;
  OffsetDateTime offsetDateTime;
  UUID uuid;
  byte[] bytes;

  /** Makes an object with nothing set; loading a row uses it. */
  SpecimenEntity() {}

  /** Makes a {@link Specimen} with all that it must have. */
  public static SpecimenEntity create(boolean truth, int some, Long boxed, int widened, String code,
      String caseless, LocalDate date, LocalTime time, LocalDateTime dateTime, Instant instant) {
    return builder().truth(truth).some(some).boxed(boxed).widened(widened).code(code)
        .caseless(caseless).date(date).time(time).dateTime(dateTime).instant(instant).build();
  }

  /** Starts a {@link Specimen} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, SpecimenMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public UUID id() {
    aludelState().require(SpecimenMapper.ID);
    return id;
  }

  @Override
  public boolean truth() {
    aludelState().require(SpecimenMapper.TRUTH);
    return truth;
  }

  @Override
  public @Nullable Boolean doubt() {
    aludelState().read(SpecimenMapper.DOUBT);
    return doubt;
  }

  @Override
  public short few() {
    return aludelState().read(SpecimenMapper.FEW) ? few : (short) 1;
  }

  @Override
  public @Nullable Short fewer() {
    aludelState().read(SpecimenMapper.FEWER);
    return fewer;
  }

  @Override
  public int some() {
    aludelState().require(SpecimenMapper.SOME);
    return some;
  }

  @Override
  public void some(int some) {
    this.some = aludelState().write(SpecimenMapper.SOME, this.some, some);
  }

  @Override
  public @Nullable Integer maybeSome() {
    aludelState().read(SpecimenMapper.MAYBE_SOME);
    return maybeSome;
  }

  @Override
  public void maybeSome(@Nullable Integer maybeSome) {
    this.maybeSome = aludelState().write(SpecimenMapper.MAYBE_SOME, this.maybeSome, maybeSome);
  }

  @Override
  public long many() {
    return aludelState().read(SpecimenMapper.MANY) ? many : 10000000000L;
  }

  @Override
  public void many(long many) {
    this.many = aludelState().write(SpecimenMapper.MANY, this.many, many);
  }

  @Override
  public Long boxed() {
    aludelState().require(SpecimenMapper.BOXED);
    return boxed;
  }

  @Override
  public float rough() {
    return aludelState().read(SpecimenMapper.ROUGH) ? rough : 1.5F;
  }

  @Override
  public double finer() {
    return aludelState().read(SpecimenMapper.FINER) ? finer : 2.25D;
  }

  @Override
  public @Nullable Double maybeFiner() {
    aludelState().read(SpecimenMapper.MAYBE_FINER);
    return maybeFiner;
  }

  @Override
  public BigDecimal exact() {
    return aludelState().read(SpecimenMapper.EXACT) ? exact : new BigDecimal("1.50");
  }

  @Override
  public int widened() {
    aludelState().require(SpecimenMapper.WIDENED);
    return widened;
  }

  @Override
  public @Nullable BigInteger huge() {
    aludelState().read(SpecimenMapper.HUGE);
    return huge;
  }

  @Override
  public String text() {
    return aludelState().read(SpecimenMapper.TEXT) ? text : "say \"hello\"";
  }

  @Override
  public String code() {
    aludelState().require(SpecimenMapper.CODE);
    return code;
  }

  @Override
  public String caseless() {
    aludelState().require(SpecimenMapper.CASELESS);
    return caseless;
  }

  @Override
  public @Nullable DayOfWeek day() {
    aludelState().read(SpecimenMapper.DAY);
    return day;
  }

  @Override
  public void day(@Nullable DayOfWeek day) {
    this.day = aludelState().write(SpecimenMapper.DAY, this.day, day);
  }

  @Override
  public LocalDate date() {
    aludelState().require(SpecimenMapper.DATE);
    return date;
  }

  @Override
  public LocalTime time() {
    aludelState().require(SpecimenMapper.TIME);
    return time;
  }

  @Override
  public void time(LocalTime time) {
    this.time = aludelState().write(SpecimenMapper.TIME, this.time, Values.micros(time));
  }

  @Override
  public LocalDateTime dateTime() {
    aludelState().require(SpecimenMapper.DATE_TIME);
    return dateTime;
  }

  @Override
  public void dateTime(LocalDateTime rounded) {
    this.dateTime =
        aludelState().write(SpecimenMapper.DATE_TIME, this.dateTime, Values.micros(rounded));
  }

  @Override
  public Instant instant() {
    aludelState().require(SpecimenMapper.INSTANT);
    return instant;
  }

  @Override
  public OffsetDateTime offsetDateTime() {
    aludelState().require(SpecimenMapper.OFFSET_DATE_TIME);
    return offsetDateTime;
  }

  @Override
  public UUID uuid() {
    return aludelState().read(SpecimenMapper.UUID_)
        ? uuid
        : UUID.fromString("00000000-0000-0000-0000-000000000001");
  }

  @Override
  public byte @Nullable [] bytes() {
    aludelState().read(SpecimenMapper.BYTES);
    return bytes;
  }

  @Override
  public void bytes(byte @Nullable [] bytes) {
    this.bytes = aludelState().write(SpecimenMapper.BYTES, this.bytes, bytes);
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Specimen}. */
  public static final class Builder {
    private final SpecimenEntity entity = new SpecimenEntity();

    private Builder() {}

    public Builder id(UUID id) {
      entity.id = entity.aludelState().write(SpecimenMapper.ID, entity.id, id);
      return this;
    }

    public Builder truth(boolean truth) {
      entity.truth = entity.aludelState().write(SpecimenMapper.TRUTH, entity.truth, truth);
      return this;
    }

    public Builder doubt(@Nullable Boolean doubt) {
      entity.doubt = entity.aludelState().write(SpecimenMapper.DOUBT, entity.doubt, doubt);
      return this;
    }

    public Builder few(short few) {
      entity.few = entity.aludelState().write(SpecimenMapper.FEW, entity.few, few);
      return this;
    }

    public Builder fewer(@Nullable Short fewer) {
      entity.fewer = entity.aludelState().write(SpecimenMapper.FEWER, entity.fewer, fewer);
      return this;
    }

    public Builder some(int some) {
      entity.some(some);
      return this;
    }

    public Builder maybeSome(@Nullable Integer maybeSome) {
      entity.maybeSome(maybeSome);
      return this;
    }

    public Builder many(long many) {
      entity.many(many);
      return this;
    }

    public Builder boxed(Long boxed) {
      entity.boxed = entity.aludelState().write(SpecimenMapper.BOXED, entity.boxed, boxed);
      return this;
    }

    public Builder rough(float rough) {
      entity.rough = entity.aludelState().write(SpecimenMapper.ROUGH, entity.rough, rough);
      return this;
    }

    public Builder finer(double finer) {
      entity.finer = entity.aludelState().write(SpecimenMapper.FINER, entity.finer, finer);
      return this;
    }

    public Builder maybeFiner(@Nullable Double maybeFiner) {
      entity.maybeFiner =
          entity.aludelState().write(SpecimenMapper.MAYBE_FINER, entity.maybeFiner, maybeFiner);
      return this;
    }

    public Builder exact(BigDecimal exact) {
      entity.exact =
          entity.aludelState().write(SpecimenMapper.EXACT, entity.exact, Values.scaled(exact, 2));
      return this;
    }

    public Builder widened(int widened) {
      entity.widened = entity.aludelState().write(SpecimenMapper.WIDENED, entity.widened, widened);
      return this;
    }

    public Builder huge(@Nullable BigInteger huge) {
      entity.huge = entity.aludelState().write(SpecimenMapper.HUGE, entity.huge, huge);
      return this;
    }

    public Builder text(String text) {
      entity.text = entity.aludelState().write(SpecimenMapper.TEXT, entity.text, text);
      return this;
    }

    public Builder code(String code) {
      entity.code = entity.aludelState().write(SpecimenMapper.CODE, entity.code, code);
      return this;
    }

    public Builder caseless(String caseless) {
      entity.caseless =
          entity.aludelState().write(SpecimenMapper.CASELESS, entity.caseless, caseless);
      return this;
    }

    public Builder day(@Nullable DayOfWeek day) {
      entity.day(day);
      return this;
    }

    public Builder date(LocalDate date) {
      entity.date = entity.aludelState().write(SpecimenMapper.DATE, entity.date, date);
      return this;
    }

    public Builder time(LocalTime time) {
      entity.time(time);
      return this;
    }

    public Builder dateTime(LocalDateTime dateTime) {
      entity.dateTime(dateTime);
      return this;
    }

    public Builder instant(Instant instant) {
      entity.instant =
          entity.aludelState().write(SpecimenMapper.INSTANT, entity.instant,
              Values.micros(instant));
      return this;
    }

    public Builder offsetDateTime(OffsetDateTime offsetDateTime) {
      entity.offsetDateTime =
          entity.aludelState().write(SpecimenMapper.OFFSET_DATE_TIME, entity.offsetDateTime,
              Values.micros(offsetDateTime));
      return this;
    }

    public Builder uuid(UUID uuid) {
      entity.uuid = entity.aludelState().write(SpecimenMapper.UUID_, entity.uuid, uuid);
      return this;
    }

    public Builder bytes(byte @Nullable [] bytes) {
      entity.bytes(bytes);
      return this;
    }

    /** The object. */
    public SpecimenEntity build() {
      return entity;
    }
  }
}
