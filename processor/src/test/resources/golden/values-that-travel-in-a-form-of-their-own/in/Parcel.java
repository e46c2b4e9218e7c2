package com.example.types;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnType;
import dev.aludel.annotation.Enumerated;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Variant;
import dev.aludel.mapping.MutableList;
import dev.aludel.mapping.MutableMap;
import dev.aludel.type.Json;
import dev.aludel.type.TypeConverter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Model
public interface Parcel {

  @Id
  @Column(type = ColumnType.CHAR, length = 32)
  UUID id();

  @Column(converter = InGrams.class)
  Weight weight();

  void weight(Weight weight);

  @Nullable Json contents();

  @Nullable Map<String, Object> options();

  MutableMap<String, Object> settings();

  void settings(MutableMap<String, Object> settings);

  @Nullable MutableList<String> stops();

  @Column(type = ColumnType.TEXT)
  List<String> tags();

  @Nullable List<List<Integer>> grid();

  @Enumerated(valuesBy = "code")
  Grade grade();

  @Enumerated(nativeEnum = "grade")
  Grade former();

  @Enumerated(createConstraint = true)
  Grade next();

  @Column(variants = @Variant(dialect = "postgresql", sqlType = "citext"))
  String label();

  record Weight(int grams) {}

  final class InGrams implements TypeConverter<Weight, Integer> {
    @Override
    public Integer toDatabase(Weight weight) {
      return weight.grams();
    }

    @Override
    public Weight fromDatabase(Integer grams) {
      return new Weight(grams);
    }
  }

  enum Grade {
    ECONOMY,
    EXPRESS;

    String code() {
      return name().substring(0, 3);
    }
  }
}
