package com.example;

import dev.aludel.annotation.MixinDescriptor;
import dev.aludel.mapping.Cell;
import dev.aludel.mapping.Cells;
import dev.aludel.mapping.Reading;
import dev.aludel.query.ArrayColumn;
import dev.aludel.query.CompositeColumn;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.RangeColumn;
import dev.aludel.query.RecordTable;
import dev.aludel.query.TablePlace;
import dev.aludel.query.TextColumn;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.schema.UniqueConstraint;
import dev.aludel.type.Range;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;
import java.math.BigDecimal;
import java.util.List;

/**
 * The table {@code sensors} of records, typed for queries. Written from {@code com.example.Sensor}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
@MixinDescriptor(nullable = "channels")
public final class Sensor_ extends RecordTable<Sensor> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("sensors")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("name", SqlType.varchar(20)))
          .column(Column.of("place_latitude", SqlType.numeric(19, 2)))
          .column(Column.of("place_height", SqlType.numeric(19, 2)).nullable())
          .column(Column.of("channels", SqlType.range(SqlType.INTEGER)).nullable())
          .column(Column.of("tags", SqlType.array(SqlType.varchar(255))))
          .column(Column.of("version", SqlType.INTEGER))
          .primaryKey("id")
          .unique(UniqueConstraint.of("name"))
          .build();

  /** How {@code channels} travels to the database and back. */
  static final ValueType<Range<Integer>> CHANNELS_TYPE =
      ValueTypes.range(SqlType.range(SqlType.INTEGER), ValueTypes::integer);

  /** How {@code tags} travels to the database and back. */
  static final ValueType<List<String>> TAGS_TYPE =
      ValueTypes.list(SqlType.array(SqlType.varchar(255)), ValueTypes::string);

  /** The table under its own name. */
  public static final Sensor_ SENSOR = new Sensor_(TablePlace.own());

  public final NumberColumn<Long> id = NumberColumn.of(this, 0, ValueTypes::longInteger);
  public final TextColumn name = TextColumn.of(this, 1);
  public final RangeColumn<Integer> channels = RangeColumn.of(this, 4, type -> CHANNELS_TYPE);
  public final ArrayColumn<String> tags = ArrayColumn.of(this, 5, type -> TAGS_TYPE);
  public final NumberColumn<Integer> version = NumberColumn.of(this, 6, ValueTypes::integer);
  public final PlaceColumns place = new PlaceColumns(this);

  private Sensor_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Sensor_ as(String alias) {
    return new Sensor_(aludelPlace(alias));
  }

  @Override
  protected CompositeColumn<Sensor> aludelMakeRow() {
    return new AludelRowColumns(this);
  }

  @Override
  protected int aludelVersion() {
    return 6;
  }

  /** The columns of {@code place}. */
  public static final class PlaceColumns extends CompositeColumn<Sensor.Place> {
    public final NumberColumn<BigDecimal> latitude;
    public final NumberColumn<BigDecimal> height;

    private PlaceColumns(Sensor_ table) {
      super("Sensor.Place", false);
      this.latitude = NumberColumn.of(table, 2, ValueTypes::decimal);
      this.height = NumberColumn.of(table, 3, ValueTypes::decimal);
    }

    @Override
    protected List<CompositeColumn.Part<Sensor.Place>> parts() {
      return List.of(
          part("latitude", latitude, Sensor.Place::latitude),
          part("height", height, Sensor.Place::height).orNull());
    }

    @Override
    protected Reading<Sensor.Place> reading(Cells cells) {
      Cell<BigDecimal> latitude = cells.next();
      Cell<BigDecimal> height = cells.next();
      return (row, at) -> new Sensor.Place(latitude.require(row, at), height.read(row, at));
    }
  }

  /** All columns as the record. */
  public static final class AludelRowColumns extends CompositeColumn<Sensor> {
    public final NumberColumn<Long> id;
    public final TextColumn name;
    public final AludelRowPlaceColumns place;
    public final RangeColumn<Integer> channels;
    public final ArrayColumn<String> tags;
    public final NumberColumn<Integer> version;

    private AludelRowColumns(Sensor_ table) {
      super("Sensor", true);
      this.id = NumberColumn.of(table, 0, ValueTypes::longInteger);
      this.name = TextColumn.of(table, 1);
      this.place = new AludelRowPlaceColumns(table);
      this.channels = RangeColumn.of(table, 4, type -> CHANNELS_TYPE);
      this.tags = ArrayColumn.of(table, 5, type -> TAGS_TYPE);
      this.version = NumberColumn.of(table, 6, ValueTypes::integer);
    }

    @Override
    protected List<CompositeColumn.Part<Sensor>> parts() {
      return List.of(
          part("id", id, Sensor::id),
          part("name", name, Sensor::name),
          part("place", place, Sensor::place),
          part("channels", channels, Sensor::channels).orNull(),
          part("tags", tags, Sensor::tags),
          part("version", version, Sensor::version));
    }

    @Override
    protected Reading<Sensor> reading(Cells cells) {
      Cell<Long> id = cells.next();
      Cell<String> name = cells.next();
      Cell<Sensor.Place> place = cells.next();
      Cell<Range<Integer>> channels = cells.next();
      Cell<List<String>> tags = cells.next();
      Cell<Integer> version = cells.next();
      return (row, at) -> new Sensor(id.require(row, at), name.require(row, at), place.require(row,
          at), channels.read(row, at), tags.require(row, at), version.require(row, at));
    }

    /** The columns of {@code place}. */
    public static final class AludelRowPlaceColumns extends CompositeColumn<Sensor.Place> {
      public final NumberColumn<BigDecimal> latitude;
      public final NumberColumn<BigDecimal> height;

      private AludelRowPlaceColumns(Sensor_ table) {
        super("Sensor.Place", false);
        this.latitude = NumberColumn.of(table, 2, ValueTypes::decimal);
        this.height = NumberColumn.of(table, 3, ValueTypes::decimal);
      }

      @Override
      protected List<CompositeColumn.Part<Sensor.Place>> parts() {
        return List.of(
            part("latitude", latitude, Sensor.Place::latitude),
            part("height", height, Sensor.Place::height).orNull());
      }

      @Override
      protected Reading<Sensor.Place> reading(Cells cells) {
        Cell<BigDecimal> latitude = cells.next();
        Cell<BigDecimal> height = cells.next();
        return (row, at) -> new Sensor.Place(latitude.require(row, at), height.read(row, at));
      }
    }
  }
}
