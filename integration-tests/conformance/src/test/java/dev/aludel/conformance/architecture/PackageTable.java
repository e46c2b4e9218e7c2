package dev.aludel.conformance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of packages and what each may import, as rules. Always allowed are the package itself and
 * the plain parts of the JDK; everything else has to be said.
 */
final class PackageTable {

  private static final List<String> ALWAYS =
      List.of(
          "java.io",
          "java.lang",
          "java.lang.annotation",
          "java.lang.invoke",
          "java.lang.ref",
          "java.lang.runtime",
          "java.math",
          "java.nio.charset",
          "java.security",
          "java.text",
          "java.time",
          "java.time.format",
          "java.time.temporal",
          "java.util",
          "java.util.concurrent",
          "java.util.concurrent.atomic",
          "java.util.concurrent.locks",
          "java.util.function",
          "java.util.regex",
          "java.util.stream",
          "jakarta.annotation",
          "org.jspecify.annotations");

  private final Map<String, List<String>> allowed = new LinkedHashMap<>();

  /** Says that {@code from} may import the packages {@code to}. */
  PackageTable row(String from, String... to) {
    allowed.put(from, List.of(to));
    return this;
  }

  /**
   * Says that {@code from} may import what {@code like} may, {@code like} itself, and {@code to}.
   */
  PackageTable rowAbove(String from, String like, String... to) {
    List<String> all = new ArrayList<>(allowed.get(like));
    all.add(like);
    all.addAll(List.of(to));
    allowed.put(from, List.copyOf(all));
    return this;
  }

  /** The packages of the table, lowest first. */
  List<String> packages() {
    return List.copyOf(allowed.keySet());
  }

  /** One rule for each row. */
  Map<String, ArchRule> rules() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    allowed.forEach((from, to) -> rules.put(from, rule(from, to)));
    return rules;
  }

  private static ArchRule rule(String from, List<String> to) {
    return classes()
        .that()
        .resideInAPackage(from)
        .should()
        .onlyDependOnClassesThat(in(from, to))
        .allowEmptyShould(true)
        .because("ARCHITECTURE.md lets " + from + " import only " + to);
  }

  private static DescribedPredicate<JavaClass> in(String from, List<String> to) {
    return describe(
        "are in " + to,
        target -> {
          String name = target.getBaseComponentType().getPackageName();
          return name.isEmpty() || name.equals(from) || ALWAYS.contains(name) || matches(name, to);
        });
  }

  private static boolean matches(String name, List<String> patterns) {
    return patterns.stream()
        .anyMatch(
            pattern ->
                pattern.endsWith("..")
                    ? (name + ".").startsWith(pattern.substring(0, pattern.length() - 1))
                    : name.equals(pattern));
  }
}
