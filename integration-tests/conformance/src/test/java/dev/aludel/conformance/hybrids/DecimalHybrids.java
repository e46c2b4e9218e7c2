package dev.aludel.conformance.hybrids;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Mixin;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** What decimals and whole numbers of any size are divided, rounded and turned into. */
@Mixin
@SuppressWarnings("NullAway") // Bodies that throw for some rows are wanted.
public interface DecimalHybrids extends NumberHybrids, WholeHybrids {

  @Hybrid
  default BigDecimal third() {
    return price().divide(new BigDecimal("3"), 4, RoundingMode.HALF_UP);
  }

  @Hybrid
  default BigDecimal dividedByRate() {
    return price().divide(rate(), 10, RoundingMode.HALF_EVEN);
  }

  @Hybrid
  default BigDecimal tenByPrice() {
    return BigDecimal.TEN.divide(price(), 3, RoundingMode.DOWN);
  }

  @Hybrid
  default BigDecimal dividedUp() {
    return price().divide(new BigDecimal("7"), 2, RoundingMode.UP);
  }

  @Hybrid
  default BigDecimal dividedToCeiling() {
    return price().divide(new BigDecimal("0.7"), 0, RoundingMode.CEILING);
  }

  @Hybrid
  default boolean guardedDivision() {
    return rate() != null
        && rate().signum() != 0
        && price().divide(rate(), 2, RoundingMode.HALF_UP).compareTo(BigDecimal.ONE) > 0;
  }

  @Hybrid
  default BigDecimal roundedDown() {
    return price().setScale(1, RoundingMode.DOWN);
  }

  @Hybrid
  default BigDecimal roundedUp() {
    return price().setScale(1, RoundingMode.UP);
  }

  @Hybrid
  default BigDecimal roundedToFloor() {
    return price().setScale(0, RoundingMode.FLOOR);
  }

  @Hybrid
  default BigDecimal roundedToCeiling() {
    return price().setScale(-1, RoundingMode.CEILING);
  }

  @Hybrid
  default BigDecimal roundedHalfDown() {
    return price().setScale(1, RoundingMode.HALF_DOWN);
  }

  @Hybrid
  default BigDecimal roundedHalfEven() {
    return price().setScale(1, RoundingMode.HALF_EVEN);
  }

  @Hybrid
  default BigDecimal roundedTo(int digits) {
    return price().multiply(new BigDecimal("1.0625")).setScale(digits, RoundingMode.HALF_EVEN);
  }

  @Hybrid
  default BigDecimal remainderOfPrice() {
    return price().remainder(new BigDecimal("0.3"));
  }

  @Hybrid
  default BigDecimal priceOfRate() {
    return rate().remainder(price());
  }

  @Hybrid
  default BigDecimal squared() {
    return price().pow(2);
  }

  @Hybrid
  default BigDecimal cubed() {
    return price().add(BigDecimal.ONE).pow(3).subtract(price().pow(1)).add(price().pow(0));
  }

  @Hybrid
  default int comparedToTen() {
    return price().compareTo(BigDecimal.TEN);
  }

  @Hybrid
  default BigDecimal percent() {
    return price().movePointLeft(2).add(price().movePointRight(1));
  }

  @Hybrid
  default BigDecimal strippedPrice() {
    return price().stripTrailingZeros();
  }

  @Hybrid
  default BigInteger wholePrice() {
    return price().toBigInteger();
  }

  @Hybrid
  default int intPrice() {
    return price().intValue();
  }

  @Hybrid
  default long longPrice() {
    return price().longValue();
  }

  @Hybrid
  default double doublePrice() {
    return price().doubleValue();
  }

  @Hybrid
  default BigDecimal newDecimal() {
    return new BigDecimal(number()).add(new BigDecimal(part()));
  }

  @Hybrid
  default BigInteger wholeQuotient() {
    return whole().divide(new BigInteger("7"));
  }

  @Hybrid
  default BigInteger quotientOfPart() {
    return whole().divide(part());
  }

  @Hybrid
  default BigInteger wholeRemainder() {
    return whole().remainder(part());
  }

  @Hybrid
  default BigInteger wholeModulo() {
    return whole().mod(BigInteger.valueOf(7));
  }

  @Hybrid
  default BigInteger wholeSquared() {
    return part().pow(2);
  }

  @Hybrid
  default BigInteger wholeOfNumber() {
    return BigInteger.valueOf(number()).add(BigInteger.valueOf(big()));
  }

  @Hybrid
  default long wholeAsLong() {
    return whole().longValue();
  }
}
