package dev.aludel.shop;

import java.util.List;
import java.util.stream.LongStream;

/** Our generated keys of imported rows, by the rows' own numbers from 1: eight bytes each. */
final class Keys {
  private final long[] ids;

  Keys(long rows) {
    ids = new long[Math.toIntExact(rows + 1)];
  }

  void put(long number, long id) {
    ids[Math.toIntExact(number)] = id;
  }

  long of(long number) {
    return ids[Math.toIntExact(number)];
  }

  /** The keys of these rows, each once. */
  List<Long> of(LongStream numbers) {
    return numbers.distinct().map(this::of).boxed().toList();
  }
}
