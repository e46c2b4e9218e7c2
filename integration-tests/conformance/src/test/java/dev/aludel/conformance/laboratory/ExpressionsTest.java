package dev.aludel.conformance.laboratory;

import dev.aludel.conformance.TestDatabase;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Whatever is put together of columns, values, operators and functions: both databases answer for
 * every row what Java says. The expressions are the same in every run; give {@link #SEED} another
 * value to try others. A failure prints its seed and the smallest expression found that fails.
 */
class ExpressionsTest {
  private static final String SEED = "20261121";
  private static final int TRIES = 300;
  private static final int LEVELS = 3;

  @Property(seed = SEED, tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void h2AnswersWhatJavaSays(@ForAll("expressions") List<Term<?, ?>> terms) {
    Laboratory.of(TestDatabase.H2).verify(terms);
  }

  @Property(seed = SEED, tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void postgresqlAnswersWhatJavaSays(@ForAll("expressions") List<Term<?, ?>> terms) {
    Laboratory.of(TestDatabase.POSTGRESQL).verify(terms);
  }

  @Provide
  Arbitrary<List<Term<?, ?>>> expressions() {
    return Expressions.of(LEVELS).any().list().ofMinSize(1).ofMaxSize(8);
  }

  @AfterContainer
  static void close() {
    Laboratory.closeAll();
  }
}
