package dev.aludel.conformance.laboratory;

import static dev.aludel.conformance.laboratory.Sample_.SAMPLE;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.aludel.Database;
import dev.aludel.conformance.SqlLog;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.error.AludelException;
import dev.aludel.query.Condition;
import dev.aludel.query.Expression;
import dev.aludel.query.ResultRow;
import dev.aludel.query.SelectStatement;
import dev.aludel.session.Session;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database with all samples, which answers what expressions are. */
final class Laboratory {
  private static final Map<TestDatabase, Laboratory> OPEN = new EnumMap<>(TestDatabase.class);

  /** A quotient of decimals has as many digits as the database likes, but these. */
  private static final BigDecimal TOLERANCE = new BigDecimal("1e-15");

  private final TestDatabase kind;
  private final DataSource dataSource;
  private final Database database;
  private final SqlLog sql = new SqlLog();

  private Laboratory(TestDatabase kind) {
    this.kind = kind;
    this.dataSource = kind.newDataSource();
    this.database = kind.open(dataSource, sql);
    database.create(LaboratoryModelsSchema.SCHEMA);
    database.transaction(session -> session.addAll(Samples.rows()));
  }

  static Laboratory of(TestDatabase kind) {
    return OPEN.computeIfAbsent(kind, Laboratory::new);
  }

  static void closeAll() {
    OPEN.values().forEach(Laboratory::close);
    OPEN.clear();
  }

  private void close() {
    database.close();
    kind.release(dataSource);
  }

  /** Fails if a term is not, in some row, what Java says. */
  void verify(List<Term<?, ?>> terms) {
    verifyValues(terms);
    for (Term<?, ?> term : terms) {
      if (term.expression() instanceof Condition condition) {
        verifyFound(condition, row -> Boolean.TRUE.equals(term.meaning().apply(row)));
        verifyFound(condition.not(), row -> Boolean.FALSE.equals(term.meaning().apply(row)));
      }
    }
  }

  private void verifyValues(List<Term<?, ?>> terms) {
    List<Expression<?>> expressions = new ArrayList<>();
    terms.forEach(term -> expressions.add(term.expression()));
    SelectStatement<ResultRow> statement =
        select(expressions).from(SAMPLE).orderBy(SAMPLE.id.asc());
    List<ResultRow> answers = answers(statement);
    for (int i = 0; i < terms.size(); i++) {
      for (int row = 0; row < answers.size(); row++) {
        Sample sample = Samples.ROWS.get(row);
        Object expected = terms.get(i).meaning().apply(sample);
        Object actual = answers.get(row).get(i);
        if (!isSame(expected, actual)) {
          fail(
              "%s answers %s, not %s, of %s in row %s",
              kind, actual, expected, terms.get(i), describe(sample));
        }
      }
    }
  }

  private void verifyFound(Condition condition, Predicate<Sample> expected) {
    SelectStatement<Long> statement =
        select(SAMPLE.id).from(SAMPLE).where(condition).orderBy(SAMPLE.id.asc());
    List<Long> numbers =
        LongStream.rangeClosed(1, Samples.ROWS.size())
            .filter(number -> expected.test(Samples.ROWS.get((int) number - 1)))
            .boxed()
            .toList();
    assertThat(answers(statement)).as("%s where %s", kind, condition).isEqualTo(numbers);
  }

  private <R> List<R> answers(SelectStatement<R> statement) {
    sql.clear();
    try (Session session = database.session()) {
      return session.list(statement);
    } catch (AludelException e) {
      throw new AssertionError(
          kind + " refuses " + statement + "\n" + sql.texts() + "\n" + e.getMessage(), e);
    }
  }

  private static boolean isSame(@Nullable Object expected, @Nullable Object actual) {
    if (expected instanceof BigDecimal a && actual instanceof BigDecimal b) {
      BigDecimal most = a.abs().multiply(TOLERANCE);
      return a.compareTo(b) == 0 || a.subtract(b).abs().compareTo(most) <= 0;
    }
    if (expected instanceof Double a && actual instanceof Double b) {
      return a.equals(b) || a == 0 && b == 0;
    }
    return Objects.equals(expected, actual);
  }

  private static String describe(Sample sample) {
    StringBuilder text = new StringBuilder();
    text.append("few ").append(sample.few()).append(", many ").append(sample.many());
    text.append(", some ").append(sample.some()).append(", near ").append(sample.near());
    text.append(", far ").append(sample.far()).append(", weight ").append(sample.weight());
    text.append(", heat ").append(sample.heat()).append(", extreme ").append(sample.extreme());
    text.append(", pure ").append(sample.pure()).append(", kept ").append(sample.kept());
    text.append(", word ").append(sample.word()).append(", note ").append(sample.note());
    text.append(", label ").append(sample.label()).append(", day ").append(sample.day());
    text.append(", moment ").append(sample.moment()).append(", taken ").append(sample.taken());
    return text.toString();
  }
}
