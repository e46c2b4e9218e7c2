package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Composite;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Version;
import dev.aludel.type.Range;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Model(table = "sensors")
public record Sensor(
    @Id @Nullable Long id,
    @Column(length = 20, unique = true) String name,
    @Composite Place place,
    @Nullable Range<Integer> channels,
    List<String> tags,
    @Version int version) {

  /** Where it hangs. */
  public record Place(BigDecimal latitude, @Nullable BigDecimal height) {}
}
