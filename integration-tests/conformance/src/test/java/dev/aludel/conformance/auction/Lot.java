package dev.aludel.conformance.auction;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnProperty;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Enumerated;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Polymorphic;
import dev.aludel.annotation.Version;
import dev.aludel.mapping.MutableMap;
import dev.aludel.type.Json;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is sold: a root without a table. */
@Model(table = "lots")
@Polymorphic(concrete = true)
interface Lot {

  @Id
  LotNumber number();

  @Column(length = 40)
  String title();

  void title(String title);

  Money estimate();

  void estimate(Money estimate);

  @Nullable Money reserve();

  void reserve(@Nullable Money reserve);

  @Nullable Json provenance();

  void provenance(@Nullable Json provenance);

  @Default(method = "nothing")
  MutableMap<String, Object> notes();

  @Enumerated(valuesBy = "letter")
  @Column(length = 1)
  @Nullable Condition condition();

  void condition(@Nullable Condition condition);

  @Enumerated(nativeEnum = "currency")
  @Nullable List<Currency> payableIn();

  void payableIn(@Nullable List<Currency> currencies);

  @Version
  int version();

  @ColumnProperty("upper(title)")
  String shouted();

  @Hybrid
  default boolean isDear() {
    return estimate().amount().compareTo(new BigDecimal(15)) > 0;
  }

  static MutableMap<String, Object> nothing() {
    return MutableMap.of();
  }
}
