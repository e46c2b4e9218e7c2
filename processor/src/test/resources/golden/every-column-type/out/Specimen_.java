package com.example.types;

import dev.aludel.annotation.MixinDescriptor;
import dev.aludel.query.BooleanColumn;
import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.TablePlace;
import dev.aludel.query.TemporalColumn;
import dev.aludel.query.TextColumn;
import dev.aludel.query.ValueColumn;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
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

/**
 * The table {@code specimen}, typed for queries. Written from {@code com.example.types.Specimen}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
@MixinDescriptor(nullable = {"doubt", "fewer", "maybeSome", "maybeFiner", "huge", "day", "bytes"})
public final class Specimen_ extends EntityTable<Specimen, SpecimenQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("specimen")
          .column(Column.of("id", SqlType.UUID))
          .column(Column.of("truth", SqlType.BOOLEAN))
          .column(Column.of("doubt", SqlType.BOOLEAN).nullable())
          .column(Column.of("few", SqlType.SMALLINT))
          .column(Column.of("fewer", SqlType.SMALLINT).nullable())
          .column(Column.of("some", SqlType.INTEGER))
          .column(Column.of("maybe_some", SqlType.INTEGER).nullable())
          .column(Column.of("many", SqlType.BIGINT))
          .column(Column.of("boxed", SqlType.BIGINT))
          .column(Column.of("rough", SqlType.REAL))
          .column(Column.of("finer", SqlType.DOUBLE))
          .column(Column.of("maybe_finer", SqlType.DOUBLE).nullable())
          .column(Column.of("exact", SqlType.numeric(19, 2)))
          .column(Column.of("widened", SqlType.BIGINT))
          .column(Column.of("huge", SqlType.numeric(38, 0)).nullable())
          .column(Column.of("text", SqlType.varchar(255)))
          .column(Column.of("code", SqlType.character(2)))
          .column(Column.of("caseless", SqlType.varchar(255).exact("CITEXT")))
          .column(Column.of("day", SqlType.varchar(255)).nullable())
          .column(Column.of("date", SqlType.DATE))
          .column(Column.of("time", SqlType.TIME))
          .column(Column.of("date_time", SqlType.TIMESTAMP))
          .column(Column.of("instant", SqlType.TIMESTAMP_WITH_TIME_ZONE))
          .column(Column.of("offset_date_time", SqlType.TIMESTAMP_WITH_TIME_ZONE))
          .column(Column.of("uuid", SqlType.UUID))
          .column(Column.of("bytes", SqlType.binary(16)).nullable())
          .primaryKey("id")
          .build();

  /** The table under its own name. */
  public static final Specimen_ SPECIMEN = new Specimen_(TablePlace.own());

  public final ValueColumn<UUID> id = ValueColumn.of(this, SpecimenMapper.ID, ValueTypes::uuid);
  public final BooleanColumn truth = BooleanColumn.of(this, SpecimenMapper.TRUTH);
  public final BooleanColumn doubt = BooleanColumn.of(this, SpecimenMapper.DOUBT);
  public final NumberColumn<Short> few =
      NumberColumn.of(this, SpecimenMapper.FEW, ValueTypes::shortInteger);
  public final NumberColumn<Short> fewer =
      NumberColumn.of(this, SpecimenMapper.FEWER, ValueTypes::shortInteger);
  public final NumberColumn<Integer> some =
      NumberColumn.of(this, SpecimenMapper.SOME, ValueTypes::integer);
  public final NumberColumn<Integer> maybeSome =
      NumberColumn.of(this, SpecimenMapper.MAYBE_SOME, ValueTypes::integer);
  public final NumberColumn<Long> many =
      NumberColumn.of(this, SpecimenMapper.MANY, ValueTypes::longInteger);
  public final NumberColumn<Long> boxed =
      NumberColumn.of(this, SpecimenMapper.BOXED, ValueTypes::longInteger);
  public final NumberColumn<Float> rough =
      NumberColumn.of(this, SpecimenMapper.ROUGH, ValueTypes::floating);
  public final NumberColumn<Double> finer =
      NumberColumn.of(this, SpecimenMapper.FINER, ValueTypes::doublePrecision);
  public final NumberColumn<Double> maybeFiner =
      NumberColumn.of(this, SpecimenMapper.MAYBE_FINER, ValueTypes::doublePrecision);
  public final NumberColumn<BigDecimal> exact =
      NumberColumn.of(this, SpecimenMapper.EXACT, ValueTypes::decimal);
  public final NumberColumn<Integer> widened =
      NumberColumn.of(this, SpecimenMapper.WIDENED, ValueTypes::integer);
  public final NumberColumn<BigInteger> huge =
      NumberColumn.of(this, SpecimenMapper.HUGE, ValueTypes::bigInteger);
  public final TextColumn text = TextColumn.of(this, SpecimenMapper.TEXT);
  public final TextColumn code = TextColumn.of(this, SpecimenMapper.CODE);
  public final TextColumn caseless = TextColumn.of(this, SpecimenMapper.CASELESS);
  public final ValueColumn<DayOfWeek> day =
      ValueColumn.of(this, SpecimenMapper.DAY, type -> ValueTypes.enumeration(type,
          DayOfWeek::valueOf));
  public final TemporalColumn<LocalDate> date =
      TemporalColumn.of(this, SpecimenMapper.DATE, ValueTypes::localDate);
  public final TemporalColumn<LocalTime> time =
      TemporalColumn.of(this, SpecimenMapper.TIME, ValueTypes::localTime);
  public final TemporalColumn<LocalDateTime> dateTime =
      TemporalColumn.of(this, SpecimenMapper.DATE_TIME, ValueTypes::localDateTime);
  public final TemporalColumn<Instant> instant =
      TemporalColumn.of(this, SpecimenMapper.INSTANT, ValueTypes::instant);
  public final TemporalColumn<OffsetDateTime> offsetDateTime =
      TemporalColumn.of(this, SpecimenMapper.OFFSET_DATE_TIME, ValueTypes::offsetDateTime);
  public final ValueColumn<UUID> uuid =
      ValueColumn.of(this, SpecimenMapper.UUID_, ValueTypes::uuid);
  public final ValueColumn<byte[]> bytes =
      ValueColumn.of(this, SpecimenMapper.BYTES, ValueTypes::bytes);

  private Specimen_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Specimen_ as(String alias) {
    return new Specimen_(aludelPlace(alias));
  }

  @Override
  public Specimen_ aludelAt(TablePlace place) {
    return new Specimen_(place);
  }

  @Override
  public SpecimenMapper aludelMapper() {
    return SpecimenMapper.MAPPER;
  }

  @Override
  public SpecimenQuery aludelQuery(EntitySelection<Specimen> selection) {
    return new SpecimenQuery(selection);
  }
}
