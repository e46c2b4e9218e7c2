package dev.aludel.conformance.hybrids;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Mixin;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Whole numbers of any size. */
@Mixin
@SuppressWarnings("NullAway") // Bodies that throw for some rows are wanted.
public interface WholeHybrids {
  @Column(precision = 38, scale = 0)
  BigInteger whole();

  @Column(precision = 38, scale = 0)
  @Nullable BigInteger part();

  @Hybrid
  default BigInteger wholePlusPart() {
    return whole().add(part());
  }

  @Hybrid
  default BigInteger wholeByWhole() {
    return whole().multiply(whole()).subtract(BigInteger.TEN);
  }

  @Hybrid
  default BigInteger wholeTurned() {
    return whole().negate().abs().max(BigInteger.TWO);
  }

  @Hybrid
  default int wholeSign() {
    return whole().signum();
  }

  @Hybrid
  default boolean wholeIsMore() {
    return whole().compareTo(BigInteger.ONE) > 0;
  }

  @Hybrid
  default boolean wholeEqualsPart() {
    return whole().equals(part());
  }

  @Hybrid
  default BigInteger partOrOne() {
    return part() == null ? BigInteger.ONE : part();
  }
}
