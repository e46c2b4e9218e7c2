package com.example.types;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.MutableList;
import dev.aludel.mapping.MutableMap;
import dev.aludel.type.Json;
import jakarta.annotation.Generated;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link Parcel} that a session can keep. Written from {@code com.example.types.Parcel}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ParcelEntity implements Parcel, Entity {
  private EntityState aludelState;
  UUID id;
  Parcel.Weight weight;
  Json contents;
  Map<String, Object> options;
  MutableMap<String, Object> settings;
  MutableList<String> stops;
  List<String> tags;
  List<List<Integer>> grid;
  Parcel.Grade grade;
  Parcel.Grade former;
  Parcel.Grade next;
  String label;

  /** Makes an object with nothing set; loading a row uses it. */
  ParcelEntity() {}

  /** Makes a {@link Parcel} with all that it must have. */
  public static ParcelEntity create(Parcel.Weight weight, MutableMap<String, Object> settings,
      List<String> tags, Parcel.Grade grade, Parcel.Grade former, Parcel.Grade next, String label) {
    return builder().weight(weight).settings(settings).tags(tags).grade(grade).former(former)
        .next(next).label(label).build();
  }

  /** Starts a {@link Parcel} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, ParcelMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public UUID id() {
    aludelState().require(ParcelMapper.ID);
    return id;
  }

  @Override
  public Parcel.Weight weight() {
    aludelState().require(ParcelMapper.WEIGHT);
    return weight;
  }

  @Override
  public void weight(Parcel.Weight weight) {
    this.weight = aludelState().write(ParcelMapper.WEIGHT, this.weight, weight);
  }

  @Override
  public @Nullable Json contents() {
    aludelState().read(ParcelMapper.CONTENTS);
    return contents;
  }

  @Override
  public @Nullable Map<String, Object> options() {
    aludelState().read(ParcelMapper.OPTIONS);
    return options;
  }

  @Override
  public MutableMap<String, Object> settings() {
    aludelState().require(ParcelMapper.SETTINGS);
    settings = MutableMap.owned(settings, aludelState(), ParcelMapper.SETTINGS);
    return settings;
  }

  @Override
  public void settings(MutableMap<String, Object> settings) {
    this.settings =
        aludelState().write(ParcelMapper.SETTINGS, this.settings, MutableMap.owned(settings,
            aludelState(), ParcelMapper.SETTINGS));
  }

  @Override
  public @Nullable MutableList<String> stops() {
    aludelState().read(ParcelMapper.STOPS);
    stops = MutableList.owned(stops, aludelState(), ParcelMapper.STOPS);
    return stops;
  }

  @Override
  public List<String> tags() {
    aludelState().require(ParcelMapper.TAGS);
    return tags;
  }

  @Override
  public @Nullable List<List<Integer>> grid() {
    aludelState().read(ParcelMapper.GRID);
    return grid;
  }

  @Override
  public Parcel.Grade grade() {
    aludelState().require(ParcelMapper.GRADE);
    return grade;
  }

  @Override
  public Parcel.Grade former() {
    aludelState().require(ParcelMapper.FORMER);
    return former;
  }

  @Override
  public Parcel.Grade next() {
    aludelState().require(ParcelMapper.NEXT);
    return next;
  }

  @Override
  public String label() {
    aludelState().require(ParcelMapper.LABEL);
    return label;
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Parcel}. */
  public static final class Builder {
    private final ParcelEntity entity = new ParcelEntity();

    private Builder() {}

    public Builder id(UUID id) {
      entity.id = entity.aludelState().write(ParcelMapper.ID, entity.id, id);
      return this;
    }

    public Builder weight(Parcel.Weight weight) {
      entity.weight(weight);
      return this;
    }

    public Builder contents(@Nullable Json contents) {
      entity.contents =
          entity.aludelState().write(ParcelMapper.CONTENTS, entity.contents, contents);
      return this;
    }

    public Builder options(@Nullable Map<String, Object> options) {
      entity.options = entity.aludelState().write(ParcelMapper.OPTIONS, entity.options, options);
      return this;
    }

    public Builder settings(MutableMap<String, Object> settings) {
      entity.settings(settings);
      return this;
    }

    public Builder stops(@Nullable MutableList<String> stops) {
      entity.stops =
          entity.aludelState().write(ParcelMapper.STOPS, entity.stops, MutableList.owned(stops,
              entity.aludelState(), ParcelMapper.STOPS));
      return this;
    }

    public Builder tags(List<String> tags) {
      entity.tags = entity.aludelState().write(ParcelMapper.TAGS, entity.tags, tags);
      return this;
    }

    public Builder grid(@Nullable List<List<Integer>> grid) {
      entity.grid = entity.aludelState().write(ParcelMapper.GRID, entity.grid, grid);
      return this;
    }

    public Builder grade(Parcel.Grade grade) {
      entity.grade = entity.aludelState().write(ParcelMapper.GRADE, entity.grade, grade);
      return this;
    }

    public Builder former(Parcel.Grade former) {
      entity.former = entity.aludelState().write(ParcelMapper.FORMER, entity.former, former);
      return this;
    }

    public Builder next(Parcel.Grade next) {
      entity.next = entity.aludelState().write(ParcelMapper.NEXT, entity.next, next);
      return this;
    }

    public Builder label(String label) {
      entity.label = entity.aludelState().write(ParcelMapper.LABEL, entity.label, label);
      return this;
    }

    /** The object. */
    public ParcelEntity build() {
      return entity;
    }
  }
}
