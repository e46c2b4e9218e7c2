package dev.aludel.conformance.airports;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has a natural key, which may change. */
@Model(table = "airports")
public interface Airport {

  static Airport of(String code, String name) {
    return AirportEntity.create(code, name);
  }

  @Id
  @Column(length = 4)
  String code();

  void code(String code);

  @Column(length = 50)
  String name();

  void name(String name);

  @Relationship(backPopulates = "airport")
  List<Flight> flights();

  @Relationship(postUpdate = true)
  @Nullable Flight last();

  void last(@Nullable Flight last);
}
