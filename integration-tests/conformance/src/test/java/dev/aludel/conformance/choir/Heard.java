package dev.aludel.conformance.choir;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What listeners heard, and what they are to refuse. */
final class Heard {
  private static final List<String> WHAT = new ArrayList<>();
  private static @Nullable String refused;

  private Heard() {}

  /** Notes it, or refuses it. */
  static void of(String what) {
    if (what.equals(refused)) {
      throw new IllegalStateException("refused: " + what);
    }
    WHAT.add(what);
  }

  /** The next one of these is refused. */
  static void refuse(@Nullable String what) {
    refused = what;
  }

  /** Everything since the last call. */
  static List<String> take() {
    List<String> all = List.copyOf(WHAT);
    WHAT.clear();
    return all;
  }
}
