package dev.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.sql.Bind;
import dev.aludel.sql.ColumnReference;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.Logical;
import dev.aludel.sql.Select;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.TableReference;
import dev.aludel.type.SqlType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RenderCacheTest {
  private final RenderCache cache = new RenderCache(Dialect.named("h2"), 2);

  @Test
  void equalShapesShareATextButNotTheirValues() {
    Rendered first = cache.render(query(bind(1), bind(2)));
    Rendered second = cache.render(query(bind(3), bind(4)));
    assertThat(second.text()).isSameAs(first.text());
    assertThat(second.binds()).extracting(Bind::value).containsExactly(3, 4);
    assertThat(cache.size()).isEqualTo(1);
  }

  @Test
  void nullHasAShapeOfItsOwn() {
    cache.render(query(bind(1), bind(2)));
    Rendered withNull = cache.render(query(bind(null), bind(5)));
    assertThat(withNull.text()).isEqualTo("select a from t where a is null and b = ?");
    assertThat(withNull.binds()).extracting(Bind::value).containsExactly(5);
    assertThat(cache.render(query(bind(null), bind(6))).binds())
        .extracting(Bind::value)
        .containsExactly(6);
  }

  @Test
  void aBindThatStandsTwiceDoesNotMixUpOthers() {
    Bind shared = bind(1);
    cache.render(query(shared, shared));
    assertThat(cache.render(query(bind(2), bind(3))).binds())
        .extracting(Bind::value)
        .containsExactly(2, 3);
    assertThat(cache.render(query(shared, shared)).binds())
        .extracting(Bind::value)
        .containsExactly(1, 1);
  }

  @Test
  @Tag("B108")
  void theLeastRecentlyUsedShapeGoes() {
    String kept = cache.render(Select.of(bind(1))).text();
    cache.render(query(bind(1), bind(2)));
    cache.render(Select.of(bind(1)));
    cache.render(Select.of(ColumnReference.of("b")));
    assertThat(cache.size()).isEqualTo(2);
    assertThat(cache.render(Select.of(bind(7))).text()).isSameAs(kept);
  }

  private static Select query(SqlExpression a, SqlExpression b) {
    return Select.of(ColumnReference.of("a"))
        .withFrom(TableReference.of("t"))
        .withWhere(
            Logical.and(
                Comparison.equal(ColumnReference.of("a"), a),
                Comparison.equal(ColumnReference.of("b"), b)));
  }

  private static Bind bind(@Nullable Integer value) {
    return new Bind(SqlType.INTEGER, value);
  }
}
