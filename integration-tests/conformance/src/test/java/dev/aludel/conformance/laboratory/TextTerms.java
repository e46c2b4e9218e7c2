package dev.aludel.conformance.laboratory;

import static dev.aludel.conformance.laboratory.Sample_.SAMPLE;
import static dev.aludel.query.Functions.castText;
import static dev.aludel.query.Functions.nullIf;
import static dev.aludel.query.Functions.value;
import static dev.aludel.query.Functions.when;

import dev.aludel.query.TextExpression;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random texts. */
final class TextTerms {
  static final Arbitrary<String> CONSTANTS = Arbitraries.of(Samples.TEXTS);

  private TextTerms() {}

  static Arbitrary<Term<TextExpression, String>> leaves() {
    return Term.oneOf(
        Term.of(SAMPLE.note, Sample::note),
        Term.of(SAMPLE.label, Sample::label),
        Term.of(SAMPLE.word, Sample::word),
        Term.of(value("it's"), row -> "it's"));
  }

  static Arbitrary<Term<TextExpression, String>> texts(Expressions of) {
    var each = of.texts();
    return Arbitraries.oneOf(
        Term.made(each, each, (a, b) -> a.concat(b), String::concat),
        Term.with(each, CONSTANTS, (a, b) -> a.concat(b), String::concat),
        Term.made(each, a -> a.lower(), text -> text.toLowerCase(Locale.ROOT)),
        Term.made(each, a -> a.upper(), text -> text.toUpperCase(Locale.ROOT)),
        Term.made(each, a -> a.trim(), TextTerms::trimmed),
        Term.withNull(each, CONSTANTS, (a, b) -> a.coalesce(b), (a, b) -> a == null ? b : a),
        Term.joined(each, each, (a, b) -> a.coalesce(b), (a, b) -> a == null ? b : a),
        Term.withNull(each, CONSTANTS, (a, b) -> nullIf(a, b), (a, b) -> b.equals(a) ? null : a),
        Term.made(of.integers(), a -> castText(a), String::valueOf),
        Term.made(of.longs(), a -> castText(a), String::valueOf),
        replaced(each),
        parts(each),
        of.cases(each, (c, a, d, b, e) -> when(c, a).when(d, b).otherwise(e)));
  }

  private static Arbitrary<Term<TextExpression, String>> replaced(
      Arbitrary<Term<TextExpression, String>> texts) {
    return Combinators.combine(texts, CONSTANTS, CONSTANTS)
        .flatAs(
            (text, old, replacement) ->
                Term.made(
                    Arbitraries.just(text),
                    a -> a.replace(old, replacement),
                    it -> old.isEmpty() ? it : it.replace(old, replacement)));
  }

  private static Arbitrary<Term<TextExpression, String>> parts(
      Arbitrary<Term<TextExpression, String>> texts) {
    return Combinators.combine(
            texts, Arbitraries.integers().between(1, 4), Arbitraries.integers().between(0, 4))
        .flatAs(
            (text, start, length) ->
                Term.made(
                    Arbitraries.just(text),
                    a -> a.substring(start, length),
                    it -> part(it, start, length)));
  }

  private static String part(String text, int start, int length) {
    int from = Math.min(start - 1, text.length());
    return text.substring(from, Math.min(from + length, text.length()));
  }

  private static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    return text.substring(from, to);
  }
}
