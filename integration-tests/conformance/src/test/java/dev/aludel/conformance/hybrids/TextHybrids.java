package dev.aludel.conformance.hybrids;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Mixin;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hybrids about texts. */
@Mixin
@SuppressWarnings("NullAway") // Bodies that throw for some rows are wanted.
public interface TextHybrids {
  @Column(length = 100)
  String text();

  @Column(length = 100)
  @Nullable String note();

  @Hybrid
  default int length() {
    return text().length();
  }

  @Hybrid
  default boolean noteIsMissing() {
    return note() == null;
  }

  @Hybrid
  default boolean noteIsThere() {
    return note() != null;
  }

  @Hybrid
  default boolean isEmpty() {
    return text().isEmpty();
  }

  @Hybrid
  default boolean isNotEmpty() {
    return !text().isEmpty();
  }

  @Hybrid
  default boolean isBlank() {
    return text().isBlank();
  }

  @Hybrid
  default String trimmed() {
    return text().trim();
  }

  @Hybrid
  default String stripped() {
    return text().strip();
  }

  @Hybrid
  default String strippedLeading() {
    return text().stripLeading();
  }

  @Hybrid
  default String strippedTrailing() {
    return text().stripTrailing();
  }

  @Hybrid
  default boolean startsWithA() {
    return text().startsWith("a");
  }

  @Hybrid
  default boolean startsWithPercent() {
    return text().startsWith("%");
  }

  @Hybrid
  default boolean endsWithSpace() {
    return text().endsWith(" ");
  }

  @Hybrid
  default boolean containsUnderscore() {
    return text().contains("_");
  }

  @Hybrid
  default boolean containsBackslash() {
    return text().contains("\\");
  }

  @Hybrid
  default boolean startsWithNote() {
    return note() != null && text().startsWith(note());
  }

  @Hybrid
  default boolean endsWithNote() {
    return note() != null && text().endsWith(note());
  }

  @Hybrid
  default boolean containsNote() {
    return note() != null && text().contains(note());
  }

  @Hybrid
  default boolean startsWithParameter(String start) {
    return text().startsWith(start);
  }

  @Hybrid
  default String noteWithQuotes() {
    return "<" + note() + ">";
  }

  @Hybrid
  default String both() {
    return text() + note();
  }

  @Hybrid
  default String bothSpaced() {
    return text() + " " + note();
  }

  @Hybrid
  default String noteFirst() {
    return note() + text();
  }

  @Hybrid
  default String nullText() {
    return "a" + null + text();
  }

  @Hybrid
  default String withNumber() {
    return text() + 7 + true;
  }

  @Hybrid
  default String concatenated() {
    return text().concat("!");
  }

  @Hybrid
  default boolean equalsA() {
    return text().equals("a");
  }

  @Hybrid
  default boolean literalEquals() {
    return "a".equals(text());
  }

  @Hybrid
  default boolean literalEqualsNote() {
    return "a".equals(note());
  }

  @Hybrid
  default boolean literalDiffersFromNote() {
    return !"a".equals(note());
  }

  @Hybrid
  default boolean noteEqualsGuarded() {
    return note() != null && note().equals("a");
  }

  @Hybrid
  default boolean textEqualsNote() {
    return text().equals(note());
  }

  @Hybrid
  default boolean textDiffersFromNote() {
    return !text().equals(note());
  }

  @Hybrid
  default boolean sameObjects() {
    return Objects.equals(text(), note());
  }

  @Hybrid
  default boolean otherObjects() {
    return !Objects.equals(note(), text());
  }

  @Hybrid
  default boolean noteEqualsItself() {
    return Objects.equals(note(), note());
  }

  @Hybrid
  default boolean noteIsNullByObjects() {
    return Objects.isNull(note());
  }

  @Hybrid
  default boolean noteIsThereByObjects() {
    return Objects.nonNull(note());
  }

  @Hybrid
  default String noteOrText() {
    return Objects.requireNonNullElse(note(), text());
  }

  @Hybrid
  default String noteOrLiteral() {
    return Objects.requireNonNullElse(note(), "none");
  }

  @Hybrid
  default String noteTernary() {
    return note() == null ? text() : note();
  }

  @Hybrid
  default String noteOptional() {
    return Optional.ofNullable(note()).orElse("none");
  }

  @Hybrid
  default int noteLengthOptional() {
    return Optional.ofNullable(note()).map(String::length).orElse(-1);
  }

  @Hybrid
  default boolean noteOptionalPresent() {
    return Optional.ofNullable(note()).isPresent();
  }

  @Hybrid
  default boolean noteOptionalEmpty() {
    return Optional.ofNullable(note()).map(one -> one.trim()).isEmpty();
  }

  @Hybrid
  default String noteOptionalChain() {
    return Optional.ofNullable(note())
        .map(String::trim)
        .map(one -> one + "!")
        .orElseGet(() -> text());
  }

  @Hybrid
  default int noteLengthOrZero() {
    return note() == null ? 0 : note().length();
  }

  @Hybrid
  default @Nullable Integer noteLengthOrNull() {
    return note() == null ? null : note().length();
  }

  @Hybrid
  default @Nullable String noteItself() {
    return note();
  }

  @Hybrid
  default @Nullable String noteIfLong() {
    return text().length() > 3 ? note() : null;
  }

  @Hybrid
  default @Nullable String nullIfLong() {
    return text().length() > 3 ? null : text();
  }

  @Hybrid
  default boolean eitherIsEmpty() {
    return text().isEmpty() || note() == null || note().isEmpty();
  }

  @Hybrid
  default boolean bothAreThere() {
    return !text().isEmpty() && note() != null && !note().isEmpty();
  }

  @Hybrid
  default boolean notBoth() {
    return !(text().isEmpty() && note() == null);
  }

  @Hybrid
  default boolean notEither() {
    return !(text().isEmpty() || note() == null);
  }

  @Hybrid
  default boolean noteIsShort() {
    return note() == null || note().length() < 3;
  }

  @Hybrid
  default String firstCharacter() {
    return text().isEmpty() ? "" : text().substring(0, 1);
  }

  @Hybrid
  default String withoutFirst() {
    return text().isEmpty() ? "" : text().substring(1);
  }

  @Hybrid
  default String withoutLast() {
    return text().isEmpty() ? text() : text().substring(0, text().length() - 1);
  }

  @Hybrid
  default String middle() {
    return text().length() < 3 ? text() : text().substring(1, 3);
  }

  @Hybrid
  default int indexOfB() {
    return text().indexOf("b");
  }

  @Hybrid
  default int indexOfEmpty() {
    return text().indexOf("");
  }

  @Hybrid
  default int indexOfNote() {
    return note() == null ? -2 : text().indexOf(note());
  }

  @Hybrid
  default String replaced() {
    return text().replace("a", "<a>");
  }

  @Hybrid
  default String replacedAway() {
    return text().replace(" ", "");
  }

  @Hybrid
  default boolean equalsIgnoringCase() {
    return text().equalsIgnoreCase("ABC");
  }

  @Hybrid
  default boolean noteEqualsIgnoringCase() {
    return text().equalsIgnoreCase(note());
  }

  @Hybrid
  default boolean comparesEqual() {
    return text().compareTo("abc") == 0;
  }

  @Hybrid
  default String switched() {
    return switch (text()) {
      case "a", "b" -> "letter";
      case "" -> "empty";
      default -> text();
    };
  }

  @Hybrid
  default String ifElse() {
    if (note() == null) {
      return "no note";
    } else if (note().isEmpty()) {
      return "empty";
    }
    return note();
  }

  @Hybrid
  default String earlyReturn() {
    String one = note();
    if (one == null) {
      return "-";
    }
    String two = one.strip();
    if (two.isEmpty()) {
      return "+";
    }
    return two;
  }

  @Hybrid
  default boolean isGuarded() {
    String one = note();
    return one != null && one.length() > 2;
  }

  @Hybrid
  default String helper() {
    return bracketed(text());
  }

  @Hybrid
  default String helperOfNote() {
    return bracketed(note());
  }

  @Hybrid
  default String helperOfHelper() {
    return bracketed(bracketed("x") + text());
  }

  @Hybrid
  default String overloadedHelpers() {
    return bracketed(text().length()) + bracketed(text());
  }

  @Hybrid
  default boolean hybridOfHybrid() {
    return isBlank() && noteIsMissing();
  }

  @Hybrid
  default String valueOf() {
    return String.valueOf(note());
  }

  @Hybrid
  default boolean isAmong(List<String> some) {
    return some.contains(text());
  }

  @Hybrid
  default boolean noteIsAmong(List<String> some) {
    return some.contains(note());
  }

  @Hybrid
  default boolean isParameter(@Nullable String wanted) {
    return Objects.equals(note(), wanted);
  }

  @Hybrid
  default boolean isLonger(int than) {
    return text().length() > than;
  }

  @Hybrid
  default boolean onlyIf(boolean wanted) {
    return wanted && text().isEmpty();
  }

  @Hybrid
  default boolean unless(boolean unwanted) {
    return unwanted || text().isEmpty();
  }

  @Hybrid
  default String lowered() {
    return text().toLowerCase();
  }

  @Hybrid
  default String uppered() {
    return text().toUpperCase(Locale.ROOT);
  }

  @Hybrid
  default boolean hasPrefix(String prefix) {
    return text().startsWith(prefix + "a");
  }

  @Hybrid
  default boolean startsWithLetterA() {
    return !text().isEmpty() && text().charAt(0) == 'a';
  }

  @Hybrid
  default boolean endsWithOther() {
    return !text().isEmpty() && text().charAt(text().length() - 1) != 'b';
  }

  @Hybrid
  default boolean startsWithSmallLetter() {
    return !text().isEmpty() && text().charAt(0) >= 'a' && 'z' >= text().charAt(0);
  }

  @Hybrid
  default String withCharacter() {
    return text() + '-' + text().charAt(0);
  }

  @Hybrid
  default int indexOfCharacter() {
    return text().indexOf('b');
  }

  @Hybrid
  default String replacedCharacter() {
    return text().replace('a', 'b');
  }

  @Hybrid
  default String replacedByNote() {
    return text().replace("a", note());
  }

  @Hybrid
  default boolean parameterStartsWith(String one) {
    return one.charAt(0) == 'a' && text().isEmpty();
  }

  @Hybrid
  default boolean startsAsParameter(String one) {
    return text().charAt(0) == one.charAt(0);
  }

  @Hybrid
  default String repeated() {
    return text().repeat(3);
  }

  @Hybrid
  default String indented() {
    return "-".repeat(text().length()) + text();
  }

  @Hybrid
  default String joined() {
    return String.join("/", text(), note(), "end");
  }

  @Hybrid
  default boolean textIsLess() {
    return text().compareTo("abc") < 0;
  }

  @Hybrid
  default boolean comparesToNote() {
    return note() != null && text().compareTo(note()) >= 0;
  }

  @Hybrid
  default boolean literalComparesMore() {
    return "B".compareTo(text()) > 0;
  }

  @Hybrid
  default String noteOrGiven() {
    return Objects.requireNonNullElseGet(note(), () -> text() + "?");
  }

  @Hybrid
  default String noteAsText() {
    return Objects.toString(note());
  }

  @Hybrid
  default String noteAsTextOr() {
    return Objects.toString(note(), "none");
  }

  @Hybrid
  default String noteFiltered() {
    return Optional.ofNullable(note()).filter(one -> one.length() > 1).orElse("short");
  }

  @Hybrid
  default @Nullable String noteFilteredOrNull() {
    return Optional.ofNullable(note()).filter(one -> !one.isBlank()).orElse(null);
  }

  @Hybrid
  default boolean noteFilteredIsThere() {
    return Optional.ofNullable(note()).filter(one -> one.startsWith("a")).isPresent();
  }

  @Hybrid
  default boolean noteFilteredIsMissing() {
    return Optional.ofNullable(note())
        .filter(one -> one.contains("a"))
        .filter(one -> one.length() < 4)
        .isEmpty();
  }

  @Hybrid
  default int noteFilteredLength() {
    return Optional.ofNullable(note()).filter(one -> !one.isEmpty()).map(String::length).orElse(-1);
  }

  @Hybrid
  default String noteIsThereAsText() {
    return Optional.ofNullable(note()).map(one -> "yes").orElse("no");
  }

  @Hybrid
  default String noteKind() {
    return Optional.ofNullable(note()).map(one -> one.isEmpty() ? "empty" : "full").orElse("no");
  }

  @Hybrid
  default boolean noteEqualsByOptional() {
    return Optional.ofNullable(note()).map(one -> one.equals(text())).orElse(false);
  }

  @Hybrid
  default boolean noteIsEmptyByOptional() {
    return Optional.ofNullable(note()).map(String::isEmpty).orElse(true);
  }

  @Hybrid
  default int noteLengthInside() {
    return Optional.ofNullable(note())
        .flatMap(one -> Optional.of(text()).filter(two -> two.length() > one.length()))
        .map(String::length)
        .orElse(-1);
  }

  @Hybrid
  default String noteOrOther() {
    return Optional.ofNullable(note())
        .filter(one -> one.isEmpty())
        .or(() -> Optional.of(text()).filter(one -> !one.isEmpty()))
        .orElse("neither");
  }

  @Hybrid
  default int noteLengthOrThrow() {
    return Optional.ofNullable(note()).orElseThrow(IllegalStateException::new).length();
  }

  static String bracketed(int number) {
    return "<" + number + ">";
  }

  static String bracketed(@Nullable String one) {
    return "[" + one + "]";
  }
}
