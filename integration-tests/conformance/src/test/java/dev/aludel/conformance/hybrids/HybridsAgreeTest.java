package dev.aludel.conformance.hybrids;

import static dev.aludel.conformance.hybrids.Specimen_.SPECIMEN;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.query.Condition;
import dev.aludel.query.ResultRow;
import dev.aludel.session.Session;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Each hybrid answers in SQL what its body answers in Java, for random rows; where the body throws,
 * nothing is promised. A failure names the hybrid, the row and the seed.
 */
class HybridsAgreeTest extends ConformanceTest {
  private static final long SEED = Long.getLong("hybrids.seed", 20_261_121L);
  private static final int ROWS = 120;

  HybridsAgreeTest() {
    super(HybridModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    List<Specimen> specimens = new RandomSpecimens(SEED).list(ROWS);
    database.transaction(session -> session.addAll(specimens));
  }

  @Test
  void theCorpusIsLarge() {
    assertThat(HybridCases.all()).hasSizeGreaterThan(150);
  }

  @Test
  void everyHybridAnswersTheSameInSqlAndInJava() {
    List<String> failures = new ArrayList<>();
    try (Session session = database.session()) {
      List<Specimen> specimens = session.query(SPECIMEN).list();
      for (HybridCase one : HybridCases.all()) {
        compare(session, one, specimens, failures);
      }
    }
    assertThat(failures).as("seed %d", SEED).isEmpty();
  }

  @Test
  void aConditionFindsTheRowsForWhichItIsTrue() {
    List<String> failures = new ArrayList<>();
    try (Session session = database.session()) {
      List<Specimen> specimens = session.query(SPECIMEN).list();
      for (HybridCase one : HybridCases.all()) {
        if (one.inSql() instanceof Condition condition) {
          Map<Specimen, Object> inJava = answers(one, specimens);
          List<Long> ids = inJava.keySet().stream().map(Specimen::id).toList();
          List<Specimen> found =
              session.query(SPECIMEN).where(SPECIMEN.id.in(ids), condition).list();
          inJava.values().removeIf(answer -> !Boolean.TRUE.equals(answer));
          if (found.size() != inJava.size() || !inJava.keySet().containsAll(found)) {
            failures.add(one.name());
          }
        }
      }
    }
    assertThat(failures).as("seed %d", SEED).isEmpty();
  }

  @Test
  void anObjectThatAParameterGivesIsToldByItsKey() {
    try (Session session = database.session()) {
      List<Specimen> all = session.query(SPECIMEN).list();
      Specimen first = all.get(0);

      assertThat(session.query(SPECIMEN).where(SPECIMEN.isChildOf(first)).list())
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(
              all.stream().filter(one -> one.isChildOf(first)).toList());
      assertThat(session.query(SPECIMEN).where(SPECIMEN.hasParent(first)).list())
          .allMatch(one -> one.hasParent(first))
          .isNotEmpty();
      assertThat(session.query(SPECIMEN).where(SPECIMEN.hasParent(null)).list())
          .allMatch(one -> one.hasParent(null))
          .isNotEmpty();
    }
  }

  private static void compare(
      Session session, HybridCase one, List<Specimen> specimens, List<String> failures) {
    Map<Specimen, @Nullable Object> inJava = answers(one, specimens);
    List<Long> ids = inJava.keySet().stream().map(Specimen::id).toList();
    Map<Long, @Nullable Object> inSql = new HashMap<>();
    try {
      for (ResultRow row :
          session.list(
              select(SPECIMEN.id, one.inSql()).from(SPECIMEN).where(SPECIMEN.id.in(ids)))) {
        inSql.put(row.get(SPECIMEN.id), row.get(one.inSql()));
      }
    } catch (RuntimeException e) {
      failures.add(one + ": " + e.getMessage());
      return;
    }
    inJava.forEach(
        (specimen, answer) -> {
          Object other = inSql.get(specimen.id());
          if (!isSame(answer, other) && !hasHalfACharacter(answer)) {
            failures.add(one + " of " + describe(specimen) + ": " + answer + " but " + other);
          }
        });
  }

  /** What Java answers, for the objects for which it does not throw. */
  private static Map<Specimen, @Nullable Object> answers(HybridCase one, List<Specimen> specimens) {
    Map<Specimen, @Nullable Object> answers = new HashMap<>();
    for (Specimen specimen : specimens) {
      try {
        answers.put(specimen, one.inJava().apply(specimen));
      } catch (NullPointerException
          | ArithmeticException
          | IllegalStateException
          | NoSuchElementException
          | IndexOutOfBoundsException none) {
        continue;
      }
    }
    return answers;
  }

  private static boolean isSame(@Nullable Object answer, @Nullable Object other) {
    return answer instanceof BigDecimal a && other instanceof BigDecimal b
        ? a.compareTo(b) == 0
        : Objects.equals(answer, other);
  }

  /** What no database can hold. */
  private static boolean hasHalfACharacter(@Nullable Object answer) {
    return answer instanceof String text && !StandardCharsets.UTF_16.newEncoder().canEncode(text);
  }

  private static String describe(Specimen one) {
    return "<"
        + one.text()
        + "|"
        + one.note()
        + "|"
        + one.number()
        + "|"
        + one.half()
        + "|"
        + one.price()
        + ">";
  }
}
