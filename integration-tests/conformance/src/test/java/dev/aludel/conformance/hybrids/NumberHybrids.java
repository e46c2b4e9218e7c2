package dev.aludel.conformance.hybrids;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Mixin;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hybrids about numbers and booleans. */
@Mixin
@SuppressWarnings("NullAway") // Bodies that throw for some rows are wanted.
public interface NumberHybrids {
  int LIMIT = 5;

  int number();

  int half();

  @Nullable Integer count();

  long big();

  short small();

  @Column(precision = 12, scale = 2)
  BigDecimal price();

  @Column(precision = 8, scale = 4)
  @Nullable BigDecimal rate();

  double ratio();

  boolean flag();

  @Nullable Boolean mark();

  @Hybrid
  default long exactly() {
    return Math.multiplyExact(Math.addExact(number(), half()), 2L) - Math.subtractExact(small(), 7);
  }

  @Hybrid
  default boolean isPositive() {
    return number() > 0;
  }

  @Hybrid
  default boolean isNotPositive() {
    return !(number() > 0);
  }

  @Hybrid
  default boolean zeroIsLess() {
    return 0 < number();
  }

  @Hybrid
  default boolean isBetween() {
    return number() >= -5 && number() <= 5;
  }

  @Hybrid
  default boolean isOutside() {
    return number() < -5 || number() > 5;
  }

  @Hybrid
  default int doubled() {
    return half() * 2;
  }

  @Hybrid
  default int plusOne() {
    return half() + 1;
  }

  @Hybrid
  default int oneMinus() {
    return 1 - half();
  }

  @Hybrid
  default int negative() {
    return -half();
  }

  @Hybrid
  default int precedence() {
    return half() + 3 * 2 - 4 / 2;
  }

  @Hybrid
  default int parentheses() {
    return (half() + 3) * (2 - 4);
  }

  @Hybrid
  default int quotient() {
    return number() / 7;
  }

  @Hybrid
  default int remainder() {
    return number() % 7;
  }

  @Hybrid
  default int negativeQuotient() {
    return number() / -3;
  }

  @Hybrid
  default int constantQuotient() {
    return number() == 0 ? 0 : 100 / number();
  }

  @Hybrid
  default boolean guardedQuotient() {
    return number() != 0 && 100 / number() > 3;
  }

  @Hybrid
  default boolean orGuardedQuotient() {
    return number() == 0 || 100 / number() > 3;
  }

  @Hybrid
  default boolean hybridGuardedQuotient() {
    return number() != 0 && divides() > 3;
  }

  @Hybrid
  default int divides() {
    return 100 / number();
  }

  @Hybrid
  default boolean isEven() {
    return number() % 2 == 0;
  }

  @Hybrid
  default boolean isOdd() {
    return number() % 2 != 0;
  }

  @Hybrid
  default long widened() {
    return number() * 3L;
  }

  @Hybrid
  default long bigSum() {
    return big() + number();
  }

  @Hybrid
  default long bigDifference() {
    return number() - big();
  }

  @Hybrid
  default boolean bigIsLarger() {
    return big() > number();
  }

  @Hybrid
  default boolean numberIsLarger() {
    return number() > big();
  }

  @Hybrid
  default boolean isEqualBig() {
    return number() == big();
  }

  @Hybrid
  default int smallSum() {
    return small() + small();
  }

  @Hybrid
  default int smallProduct() {
    return small() * 3;
  }

  @Hybrid
  default int smallNegative() {
    return -small();
  }

  @Hybrid
  default boolean smallIsLess() {
    return small() < number();
  }

  @Hybrid
  default boolean countIsMissing() {
    return count() == null;
  }

  @Hybrid
  default int countOrZero() {
    return count() == null ? 0 : count();
  }

  @Hybrid
  default int countOptional() {
    return Optional.ofNullable(count()).orElse(0);
  }

  @Hybrid
  default boolean countIsOne() {
    return count() != null && count() == 1;
  }

  @Hybrid
  default boolean countEqualsOne() {
    return Integer.valueOf(1).equals(count());
  }

  @Hybrid
  default boolean countsAreEqual() {
    return Objects.equals(count(), number());
  }

  @Hybrid
  default int absolute() {
    return Math.abs(half());
  }

  @Hybrid
  default int larger() {
    return Math.max(number(), 3);
  }

  @Hybrid
  default int smaller() {
    return Math.min(3, number());
  }

  @Hybrid
  default int largerOfTwo() {
    return Math.max(number(), small());
  }

  @Hybrid
  default int signed() {
    return number() > 0 ? 1 : number() < 0 ? -1 : 0;
  }

  @Hybrid
  default BigDecimal tripled() {
    return price().multiply(BigDecimal.valueOf(3));
  }

  @Hybrid
  default BigDecimal timesHalf() {
    return price().multiply(BigDecimal.valueOf(half()));
  }

  @Hybrid
  default BigDecimal halfTimes() {
    return BigDecimal.valueOf(half()).multiply(price());
  }

  @Hybrid
  default BigDecimal plusTen() {
    return price().add(BigDecimal.TEN);
  }

  @Hybrid
  default BigDecimal tenMinus() {
    return BigDecimal.TEN.subtract(price());
  }

  @Hybrid
  default BigDecimal minusFraction() {
    return price().subtract(new BigDecimal("0.005"));
  }

  @Hybrid
  default BigDecimal timesRate() {
    return rate() == null ? price() : price().multiply(rate());
  }

  @Hybrid
  default BigDecimal rateFirst() {
    return rate() == null ? price() : rate().add(price());
  }

  @Hybrid
  default BigDecimal rounded() {
    return price().multiply(new BigDecimal("1.075")).setScale(2, RoundingMode.HALF_UP);
  }

  @Hybrid
  default BigDecimal roundedMore() {
    return price().setScale(4, RoundingMode.HALF_UP);
  }

  @Hybrid
  default BigDecimal negated() {
    return price().negate();
  }

  @Hybrid
  default BigDecimal absolutePrice() {
    return price().abs();
  }

  @Hybrid
  default BigDecimal largerPrice() {
    return price().max(BigDecimal.ONE);
  }

  @Hybrid
  default BigDecimal smallerPrice() {
    return BigDecimal.ONE.min(price());
  }

  @Hybrid
  default int sign() {
    return price().signum();
  }

  @Hybrid
  default boolean isFree() {
    return price().signum() == 0;
  }

  @Hybrid
  default boolean isCheap() {
    return price().compareTo(BigDecimal.TEN) < 0;
  }

  @Hybrid
  default boolean isAtLeastTen() {
    return BigDecimal.TEN.compareTo(price()) <= 0;
  }

  @Hybrid
  default boolean isTen() {
    return price().compareTo(new BigDecimal("10")) == 0;
  }

  @Hybrid
  default boolean isMoreThanRate() {
    return rate() != null && price().compareTo(rate()) > 0;
  }

  @Hybrid
  default boolean costsAtMost(BigDecimal limit) {
    return price().compareTo(limit) <= 0;
  }

  @Hybrid
  default boolean costsWithTax(BigDecimal limit, BigDecimal tax) {
    return price().multiply(tax).compareTo(limit.multiply(BigDecimal.TEN)) <= 0;
  }

  @Hybrid
  default double halved() {
    return ratio() / 2;
  }

  @Hybrid
  default double scaled() {
    return ratio() * 3 + 1;
  }

  @Hybrid
  default double promoted() {
    return half() * 1.5;
  }

  @Hybrid
  default boolean isSteep() {
    return ratio() > 0.5;
  }

  @Hybrid
  default boolean isInParameter(int low, int high) {
    return number() >= low && number() < high;
  }

  @Hybrid
  default boolean isMarked() {
    return mark() != null && mark();
  }

  @Hybrid
  default boolean isNotMarked() {
    return mark() == null || !mark();
  }

  @Hybrid
  default boolean flagged() {
    return flag();
  }

  @Hybrid
  default boolean notFlagged() {
    return !flag();
  }

  @Hybrid
  default boolean flagEqualsPositive() {
    return flag() == (number() > 0);
  }

  @Hybrid
  default boolean flagDiffers() {
    return flag() != isPositive();
  }

  @Hybrid
  default boolean flagIsTrue() {
    return flag() == true;
  }

  @Hybrid
  default boolean flagTernary() {
    return flag() ? number() > 0 : number() < 0;
  }

  @Hybrid
  default int flagNumber() {
    return flag() ? 1 : 0;
  }

  @Hybrid
  default long flagWide() {
    return flag() ? number() : big();
  }

  @Hybrid
  default String flagText() {
    return "" + flag() + number() + big();
  }

  @Hybrid
  default String countText() {
    return "n" + count();
  }

  @Hybrid
  default String numberText() {
    return String.valueOf(number());
  }

  @Hybrid
  default boolean markedTernary() {
    return mark() == null ? flag() : mark();
  }

  @Hybrid
  default boolean isNever() {
    return false;
  }

  @Hybrid
  default boolean isAlways() {
    return flag() || true;
  }

  @Hybrid
  default int constant() {
    return LIMIT + 1;
  }

  @Hybrid
  default boolean isBelowLimit() {
    return number() < LIMIT;
  }

  @Hybrid
  default int numberHelper() {
    return twice(half()) + 1;
  }

  @Hybrid
  default long wideHelper() {
    return wide(half());
  }

  @Hybrid
  default int switchedNumber() {
    return switch (number()) {
      case 0 -> 100;
      case 1, 2 -> 200;
      default -> half();
    };
  }

  @Hybrid
  default int oldSwitch() {
    switch (number()) {
      case 0:
        return 1;
      case 1:
      case 2:
        return 2;
      default:
        return 3;
    }
  }

  @Hybrid
  default int local() {
    int twice = half() * 2;
    int more = twice + 1;
    return more * more > 100 ? 100 : more;
  }

  @Hybrid
  default long castLong() {
    return (long) number() * 3;
  }

  @Hybrid
  default double castDouble() {
    return (double) half() / 4;
  }

  @Hybrid
  default boolean isMarkedByEquals() {
    return Boolean.TRUE.equals(mark());
  }

  @Hybrid
  default String numberAsString() {
    return Integer.toString(number()) + Long.toString(big());
  }

  @Hybrid
  default long countAsLong() {
    return +count().longValue();
  }

  @Hybrid
  default String sized() {
    return size(number()) + size(LIMIT);
  }

  static String size(int one) {
    if (one > 100) {
      return "large";
    }
    String small = one < 0 ? "negative" : "small";
    return small;
  }

  static int twice(int one) {
    return one * 2;
  }

  static long wide(long one) {
    return one * 3;
  }
}
