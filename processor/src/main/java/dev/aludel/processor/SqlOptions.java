package dev.aludel.processor;

import dev.aludel.processor.diagnostics.Diagnostics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code -Aaludel.sql.…} says.
 *
 * @param functions further functions that statements may call, in lower case
 * @param strict whether what cannot be checked is an error
 * @param url of a database where statements are prepared besides
 */
record SqlOptions(Set<String> functions, boolean strict, Optional<String> url) {
  static final String FUNCTIONS = "aludel.sql.functions";
  static final String UNCHECKED = "aludel.sql.unchecked";
  static final String URL = "aludel.sql.url";

  static SqlOptions read(Map<String, String> given, Diagnostics diagnostics) {
    Set<String> functions =
        Stream.of(given.getOrDefault(FUNCTIONS, "").split(",", -1))
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    String unchecked = given.getOrDefault(UNCHECKED, "warning");
    List<String> known = List.of("warning", "error");
    Options.require(UNCHECKED, unchecked, known, diagnostics);
    Optional<String> url = Optional.ofNullable(given.get(URL)).filter(text -> !text.isBlank());
    return new SqlOptions(functions, unchecked.equals("error"), url);
  }
}
