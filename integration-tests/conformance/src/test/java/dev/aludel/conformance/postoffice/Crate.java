package dev.aludel.conformance.postoffice;

import dev.aludel.annotation.Check;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.Computed;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Index;
import dev.aludel.annotation.Model;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Parcels in a box; the database knows its hybrids. */
@Model(table = "crates")
@Check(name = "crate_is_sound", value = "isSound() and length(mark) > 1")
@Index(name = "crates_by_key", columns = "sortKey()")
public interface Crate {
  static Crate of(String mark, int width, int height, String rate) {
    return CrateEntity.create(mark, width, height, new BigDecimal(rate), Zone.NEAR);
  }

  @Id
  Long id();

  @Column(length = 20)
  String mark();

  void mark(String mark);

  int width();

  void width(int width);

  int height();

  @Column(precision = 8, scale = 2)
  BigDecimal rate();

  @Column(length = 10)
  Zone zone();

  @Column(length = 20)
  @Nullable String note();

  void note(@Nullable String note);

  @Hybrid
  default int area() {
    return width() * height();
  }

  @Hybrid
  default boolean isSound() {
    return area() > 0 && !(zone() == Zone.FAR && note() == null);
  }

  @Hybrid
  default String sortKey() {
    return mark().toLowerCase(java.util.Locale.ROOT);
  }

  @Hybrid
  default BigDecimal price() {
    BigDecimal whole = rate().multiply(BigDecimal.valueOf(area()));
    return zone() == Zone.FAR ? whole.add(BigDecimal.TEN) : whole;
  }

  @Computed("width * height * 2")
  int surface();

  @Computed("price()")
  @Column(precision = 12, scale = 2)
  BigDecimal cost();

  @Computed("note || '!'")
  @Column(length = 30)
  @Nullable String shout();
}
