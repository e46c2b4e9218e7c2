package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.Coded;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A problem at a place inside a text.
 *
 * @param arguments those of the message's template behind the first two, which are the text's
 *     subject and the place
 * @param mistyped the word that may be a misspelt one of {@code candidates}
 */
record TextProblem(
    Coded message,
    Position at,
    List<String> arguments,
    Optional<String> mistyped,
    List<String> candidates) {

  static TextProblem of(Coded message, Position at, String... arguments) {
    return new TextProblem(message, at, List.of(arguments), Optional.empty(), List.of());
  }

  TextProblem suggesting(String word, List<String> names) {
    return new TextProblem(message, at, arguments, Optional.of(word), names);
  }

  /** The problem as it is reported: with the line of the text, and a caret below it. */
  Problem in(String text, String subject, Origin origin) {
    Object[] all = Stream.concat(Stream.of(subject, at.toString()), arguments.stream()).toArray();
    Problem bare = Problem.of(origin, message, all);
    Problem problem = text.isBlank() ? bare : bare.showing(at.excerpt(text));
    return mistyped.map(word -> problem.suggesting(word, candidates)).orElse(problem);
  }
}
