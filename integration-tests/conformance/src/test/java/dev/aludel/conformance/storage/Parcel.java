package dev.aludel.conformance.storage;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnType;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.type.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is sent; what is known of it besides is JSON of every kind. */
@Model
public interface Parcel {

  @Id
  Long id();

  String label();

  @Nullable Json contents();

  void contents(@Nullable Json contents);

  @Nullable Map<String, Object> options();

  void options(@Nullable Map<String, Object> options);

  @Column(type = ColumnType.TEXT, converter = JsonType.class)
  @Nullable Map<String, Object> preferences();

  void preferences(@Nullable Map<String, Object> preferences);

  @Column(converter = Weight.InGrams.class)
  @Nullable Weight weight();

  void weight(@Nullable Weight weight);
}
