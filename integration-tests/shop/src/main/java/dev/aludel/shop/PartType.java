package dev.aludel.shop;

import io.trino.tpch.Part;
import java.util.Comparator;
import java.util.Locale;

/**
 * What TPC-H says in a part's type, such as {@code STANDARD POLISHED TIN}.
 *
 * @param finish how the surface was made: {@code Polished}
 * @param metal what the part is made of: {@code Tin}
 */
record PartType(String finish, String metal) implements Comparable<PartType> {
  private static final Comparator<PartType> ORDER =
      Comparator.comparing(PartType::metal).thenComparing(PartType::finish);

  static PartType of(Part part) {
    String[] words = part.getType().split(" ", -1);
    return new PartType(capitalised(words[1]), capitalised(words[2]));
  }

  /** The name of the category: {@code Polished Tin}. */
  String category() {
    return finish + " " + metal;
  }

  @Override
  public int compareTo(PartType other) {
    return ORDER.compare(this, other);
  }

  private static String capitalised(String word) {
    return word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
