package dev.aludel.conformance.postoffice;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that is sent to somebody. */
@Model(table = "parcels")
public interface Parcel {
  /** A parcel that was not sent yet. */
  static Parcel of(String label, int width, int height, String weight) {
    return ParcelEntity.create(label, width, height, new BigDecimal(weight));
  }

  @Id
  Long id();

  @Column(length = 40)
  String label();

  int width();

  int height();

  @Column(precision = 8, scale = 3)
  BigDecimal weight();

  @Nullable LocalDate sentOn();

  void sentOn(@Nullable LocalDate day);

  @Hybrid(sql = "upper(substring(label from 1 for 1))")
  default String initial() {
    return label().substring(0, 1).toUpperCase(java.util.Locale.ROOT);
  }

  @Hybrid(sql = "width * height")
  default int area() {
    return Math.multiplyExact(width(), height());
  }

  @Hybrid(sql = "ceil(weight / :unit) * 2 + (case when width > :most then :most else 0 end)")
  default BigDecimal postage(BigDecimal unit, int most) {
    BigDecimal units = weight().divide(unit, 0, java.math.RoundingMode.CEILING);
    int extra = width() > most ? most : 0;
    return units.multiply(BigDecimal.valueOf(2)).add(BigDecimal.valueOf(extra));
  }

  @Hybrid(sql = "sent_on > :day or sent_on is null")
  default boolean isOpenAfter(LocalDate day) {
    LocalDate sent = sentOn();
    return sent == null || sent.isAfter(day);
  }

  @Hybrid(sql = "sent_on + 1")
  default @Nullable LocalDate arrivesOn() {
    LocalDate sent = sentOn();
    return sent == null ? null : sent.plusDays(1);
  }

  @Hybrid(sql = "label like '{%'")
  default boolean isBraced() {
    return label().charAt(0) == '{';
  }

  @Hybrid
  default boolean isLargeOf(String letter) {
    return area() > 100 && initial().equals(letter);
  }
}
