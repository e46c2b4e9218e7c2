package dev.aludel.conformance.market;

import dev.aludel.annotation.Projection;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records of lists of stalls and offers. */
final class Lines {
  private Lines() {}

  /** Nearly all of a stall. */
  @Projection
  record StallLine(
      long id,
      String name,
      Day day,
      boolean covered,
      double width,
      LocalDate since,
      @Nullable Instant checked,
      UUID licence,
      Optional<String> keeper) {}

  /** A part of a stall, as its table has it. */
  @Projection(of = Stall.class)
  record StallPart(
      long id,
      String name,
      @Nullable Instant checked,
      Optional<Day> day,
      @Nullable KeeperPart keeper,
      @Nullable String keeperTown) {}

  /** A part of a keeper. */
  @Projection(of = Keeper.class)
  record KeeperPart(String name, @Nullable String town) {}

  /** An offer and the stall where it is. */
  @Projection(of = Offer.class)
  record OfferPart(String title, Stall stall, @Nullable String stallKeeperName) {}

  /** A stall and, if it has one, its keeper. */
  @Projection
  record StallAndKeeper(String stall, @Nullable KeeperLine keeper) {}

  /** An offer with the objects around it. */
  @Projection
  record OfferOfStall(int at, Stall stall, @Nullable Keeper keeper, String row) {}

  /** How much there is. */
  @Projection
  record Stock(int pieces, @Nullable BigDecimal dearest) {}
}
