package dev.aludel.processor.diagnostics;

import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class DidYouMean {
  private DidYouMean() {}

  /** The candidate nearest to the word, if it is near: at most a third of the word differs. */
  public static Optional<String> nearest(String word, Iterable<String> candidates) {
    String best = null;
    int least = Math.max(1, word.length() / 3) + 1;
    for (String candidate : candidates) {
      int distance = distance(fold(word), fold(candidate));
      if (distance < least
          || (distance == least && best != null && candidate.compareTo(best) < 0)) {
        least = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Makes {@code userId}, {@code user_id} and {@code USER_ID} alike. */
  private static String fold(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** How many letters must be inserted, deleted, replaced or swapped with their neighbour. */
  static int distance(String from, String to) {
    int[][] least = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        least[i][j] = i == 0 || j == 0 ? i + j : step(least, from, to, i, j);
      }
    }
    return least[from.length()][to.length()];
  }

  private static int step(int[][] least, String from, String to, int i, int j) {
    int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
    int result =
        Math.min(least[i - 1][j - 1] + change, Math.min(least[i - 1][j] + 1, least[i][j - 1] + 1));
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(result, least[i - 2][j - 2] + 1) : result;
  }
}
