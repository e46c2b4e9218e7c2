package dev.aludel.conformance.guide.depot;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Enumerated;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.mapping.MutableMap;
import dev.aludel.type.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A crate. */
// region model
@Model(table = "crates")
public interface Crate {
  @Id
  Long id();

  String label();

  @Column(converter = InGrams.class)
  Weight weight(); // integer

  @Enumerated(valuesBy = "code")
  Grade grade(); // varchar(255): EXP

  List<String> tags(); // varchar(255)[]

  @Nullable Json contents(); // jsonb

  @Default(method = "nothing")
  MutableMap<String, Object> settings(); // jsonb, changed in place

  static MutableMap<String, Object> nothing() {
    return MutableMap.of();
  }
}
// endregion
