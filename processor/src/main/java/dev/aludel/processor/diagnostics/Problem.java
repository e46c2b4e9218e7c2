package dev.aludel.processor.diagnostics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing to say about one place. Two equal ones are said once.
 *
 * @param suggestion the name that was probably meant
 * @param example the corrected code, or an excerpt with a caret, on lines of its own
 */
public record Problem(
    Origin origin,
    Coded message,
    List<String> arguments,
    Optional<String> suggestion,
    Optional<String> example)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::origin)
          .thenComparing(problem -> problem.message().code())
          .thenComparing(Problem::text);

  /** Copies the arguments. */
  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** A problem whose message's template takes these arguments. */
  public static Problem of(Origin origin, Coded message, @Nullable Object... arguments) {
    List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
    return new Problem(origin, message, texts, Optional.empty(), Optional.empty());
  }

  /** The same, ending in "Did you mean …?" if one of the candidates is near to the word. */
  public Problem suggesting(String word, Iterable<String> candidates) {
    return new Problem(origin, message, arguments, DidYouMean.nearest(word, candidates), example);
  }

  /** The same, followed by the corrected code. */
  public Problem showing(String code) {
    return new Problem(origin, message, arguments, suggestion, Optional.of(code));
  }

  /** What is printed: {@code ALU-1303: what is wrong. What to do. Did you mean "products"?} */
  public String text() {
    Object[] values = arguments.toArray();
    StringBuilder text = new StringBuilder(message.code()).append(": ");
    text.append(String.format(Locale.ROOT, message.template(), values));
    if (!message.fix().isEmpty()) {
      text.append(' ').append(String.format(Locale.ROOT, message.fix(), values));
    }
    suggestion.ifPresent(name -> text.append(" Did you mean \"").append(name).append("\"?"));
    example.ifPresent(code -> text.append('\n').append(code.indent(2).stripTrailing()));
    return text.toString();
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
