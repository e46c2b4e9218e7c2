package dev.aludel.conformance.market;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a stall sells; for free things there is no price. */
@Model(table = "offers")
public interface Offer {
  static Offer of(Stall stall, String title, @Nullable String price, int stock) {
    return OfferEntity.builder()
        .stall(stall)
        .title(title)
        .price(price == null ? null : new BigDecimal(price))
        .stock(stock)
        .build();
  }

  @Id
  Long id();

  @Column(length = 50)
  String title();

  @Nullable
  @Column(precision = 8, scale = 2)
  BigDecimal price();

  int stock();

  @Relationship(backPopulates = "offers")
  Stall stall();
}
