package dev.aludel.processor.read;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Types that a column cannot have, and what is probably meant. */
final class TypeAdvice {
  private static final Map<String, String> BETTER =
      Map.ofEntries(
          Map.entry("char", "String"),
          Map.entry("java.lang.Character", "String"),
          Map.entry("byte", "short"),
          Map.entry("java.lang.Byte", "Short"),
          Map.entry("java.util.Date", "LocalDateTime"),
          Map.entry("java.util.Calendar", "OffsetDateTime"),
          Map.entry("java.sql.Date", "LocalDate"),
          Map.entry("java.sql.Time", "LocalTime"),
          Map.entry("java.sql.Timestamp", "LocalDateTime"),
          Map.entry("java.time.ZonedDateTime", "OffsetDateTime"),
          Map.entry("java.util.OptionalInt", "@Nullable Integer"),
          Map.entry("java.util.OptionalLong", "@Nullable Long"),
          Map.entry("java.util.OptionalDouble", "@Nullable Double"));

  private TypeAdvice() {}

  /** The type to write instead; of an {@code Optional} its content, nullable. */
  static Optional<String> of(TypeMirror type) {
    return SettersReader.optionalContent(type)
        .filter(content -> JavaTypeReader.find(content).isPresent())
        .map(content -> "@Nullable " + JavaTypeReader.text(content))
        .or(() -> Optional.ofNullable(BETTER.get(name(type))));
  }

  private static String name(TypeMirror type) {
    return JavaTypeReader.element(type)
        .map(element -> element.getQualifiedName().toString())
        .orElseGet(() -> type.getKind().name().toLowerCase(java.util.Locale.ROOT));
  }
}
