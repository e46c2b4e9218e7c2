package dev.aludel.conformance.hybrids;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** SQLAlchemy's example of hybrids: from one point to before another. */
@Model(table = "intervals")
public interface Interval {
  static Interval of(int first, int last) {
    return IntervalEntity.create(first, last);
  }

  @Id
  Long id();

  int first();

  int last();

  @Hybrid
  default int length() {
    return last() - first();
  }

  @Hybrid
  default boolean contains(int point) {
    return first() <= point && point < last();
  }

  @Hybrid
  default boolean intersects(int from, int to) {
    return contains(from) || contains(to);
  }
}
