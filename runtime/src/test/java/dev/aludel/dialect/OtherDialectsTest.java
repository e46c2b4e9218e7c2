package dev.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.schema.Table;
import dev.aludel.schema.TableName;
import dev.aludel.sql.Bind;
import dev.aludel.sql.ColumnReference;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.Extract;
import dev.aludel.sql.Literal;
import dev.aludel.sql.Logical;
import dev.aludel.sql.Not;
import dev.aludel.sql.Ordering;
import dev.aludel.sql.Select;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.TableReference;
import dev.aludel.type.SqlType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the renderer writes for databases that lack what PostgreSQL and H2 have. */
class OtherDialectsTest {
  private static final SqlExpression A = ColumnReference.of("a");
  private static final Select T = Select.of(A).withFrom(TableReference.of("t"));

  private final Dialect dialect = new Plain();

  private String where(SqlExpression condition) {
    return dialect.render(T.withWhere(condition)).text();
  }

  @Test
  @Tag("B003")
  void truthIsAComparisonWhereItHasNoLiteral() {
    assertThat(where(Literal.TRUE)).isEqualTo("select a from t where 1 = 1");
    assertThat(where(Literal.FALSE)).isEqualTo("select a from t where 0 = 1");
    assertThat(where(Logical.and())).isEqualTo("select a from t where 1 = 1");
    assertThat(where(new Not(Literal.TRUE))).isEqualTo("select a from t where not 1 = 1");
    assertThat(where(Comparison.equal(A, Literal.TRUE)))
        .isEqualTo("select a from t where a = (1 = 1)");
  }

  @Test
  @Tag("B025")
  void nullIsOrderedByATermOfItsOwnWhereThereIsNoWordForIt() {
    Ordering first = new Ordering(A, false, Ordering.Nulls.FIRST);
    Ordering last = new Ordering(A, true, Ordering.Nulls.LAST);
    assertThat(dialect.render(T.withOrderBy(List.of(first, last))).text())
        .isEqualTo(
            "select a from t order by case when a is null then 0 else 1 end, a,"
                + " case when a is null then 1 else 0 end, a desc");
    SqlExpression value = new Bind(SqlType.INTEGER, 1);
    Ordering bound = new Ordering(value, false, Ordering.Nulls.LAST);
    assertThat(dialect.render(T.withOrderBy(List.of(bound))).binds()).hasSize(2);
  }

  /** A database that has nothing that another might lack. */
  private static final class Plain extends Dialect {
    @Override
    public String name() {
      return "plain";
    }

    @Override
    boolean hasBooleanLiterals() {
      return false;
    }

    @Override
    boolean hasNullsOrder() {
      return false;
    }

    @Override
    public boolean supportsArrayInsert() {
      return false;
    }

    @Override
    public int maxRowsPerInsert() {
      return 1;
    }

    @Override
    public int maxParameters() {
      return 1;
    }

    @Override
    public boolean checksUniqueAfterStatement() {
      return false;
    }

    @Override
    String typeName(SqlType type) {
      return standardTypeName(type);
    }

    @Override
    Optional<String> operandType(SqlType type) {
      return Optional.empty();
    }

    @Override
    String now(SqlType type) {
      return "current_timestamp";
    }

    @Override
    String nextValue(TableName sequence) {
      throw new UnsupportedOperationException();
    }

    @Override
    String jsonLiteral(String quoted) {
      throw new UnsupportedOperationException();
    }

    @Override
    String bytesLiteral(String hex) {
      return "X'" + hex + "'";
    }

    @Override
    boolean hasReturning() {
      return false;
    }

    @Override
    boolean supports(Feature feature) {
      return false;
    }

    @Override
    boolean hasIntervalArithmetic() {
      return false;
    }

    @Override
    String partName(Extract.Part part) {
      return part.name();
    }

    @Override
    boolean hasDeferrableConstraints() {
      return false;
    }

    @Override
    boolean hasExpressionIndexes() {
      return false;
    }

    @Override
    String addConstraintIfMissing(Table table, String constraint, String definition) {
      throw new UnsupportedOperationException();
    }
  }
}
