package dev.aludel.jdbc;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Values as PostgreSQL sends them in binary, which it does once a statement is prepared on the
 * server. The driver makes a decimal of a {@code BigInteger}, which the decimal then keeps: most
 * fit a {@code long}. What is not of the expected form, as text is not, is left to the driver.
 */
final class PostgresqlBinary {
  /** Four words of two bytes: how many digits follow, the weight of the first, sign, scale. */
  private static final int HEADER = 8;

  private static final int NEGATIVE = 0x4000;

  /** The digits of a number are of this base. */
  private static final int BASE = 10_000;

  private static final int DECIMALS_OF_A_DIGIT = 4;
  private static final int MOST_DIGITS = 4;
  private static final int MOST_DECIMALS = 18;
  private static final long[] POWERS = powers();

  /** Days from Java's first one to PostgreSQL's, the first of the year 2000. */
  private static final long EPOCH = 10_957;

  private PostgresqlBinary() {}

  /**
   * The number with the scale that it was sent with; null if this is no binary number, is zero, or
   * is longer than a {@code long}.
   */
  static @Nullable BigDecimal decimal(byte[] sent) {
    // A whole number without digits would have the length of a bigint.
    int digits = sent.length <= HEADER ? 0 : word(sent, 0);
    if (digits == 0 || digits > MOST_DIGITS || sent.length != HEADER + 2 * digits) {
      return null;
    }
    int sign = word(sent, 4);
    if (sign != 0 && sign != NEGATIVE) {
      return null;
    }
    long value = 0;
    for (int i = 0; i < digits; i++) {
      value = value * BASE + word(sent, HEADER + 2 * i);
    }
    int scale = word(sent, 6);
    int behind = DECIMALS_OF_A_DIGIT * (digits - 1 - (short) word(sent, 2));
    return scaled(sign == 0 ? value : -value, behind, scale, digits);
  }

  /** A value that has some decimals behind the point, with as many as the scale says. */
  private static @Nullable BigDecimal scaled(long value, int behind, int scale, int digits) {
    int more = scale - behind;
    if (more >= 0) {
      return more + DECIMALS_OF_A_DIGIT * digits > MOST_DECIMALS
          ? null
          : BigDecimal.valueOf(value * POWERS[more], scale);
    }
    // The last digit reaches beyond the scale, with zeros.
    return -more >= DECIMALS_OF_A_DIGIT || value % POWERS[-more] != 0
        ? null
        : BigDecimal.valueOf(value / POWERS[-more], scale);
  }

  /** The day; null if this is no binary date, or infinity. */
  static @Nullable LocalDate date(byte[] sent) {
    if (sent.length != Integer.BYTES) {
      return null;
    }
    int days = (word(sent, 0) << Short.SIZE) | word(sent, 2);
    return days == Integer.MAX_VALUE || days == Integer.MIN_VALUE
        ? null
        : LocalDate.ofEpochDay(EPOCH + days);
  }

  private static int word(byte[] sent, int at) {
    return ((sent[at] & 0xff) << Byte.SIZE) | (sent[at + 1] & 0xff);
  }

  private static long[] powers() {
    long[] powers = new long[MOST_DECIMALS + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }
}
