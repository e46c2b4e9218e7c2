package dev.aludel.conformance.cargo;

import static dev.aludel.conformance.cargo.Crate_.CRATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.query.Expression;
import dev.aludel.query.Sql;
import dev.aludel.session.Session;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A model has the hybrids of plain classes and interfaces, too. */
class InheritedHybridsTest extends ConformanceTest {
  InheritedHybridsTest() {
    super(CargoModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        session -> session.addAll(List.of(Crate.of(2, 3, 50), Crate.of(4, 4, 200))));
  }

  @Test
  void aPlainClassHasThem() {
    assertThat(both(CRATE.area(), Crate::area)).containsExactly(6, 16);
    assertThat(both(CRATE.isSquare(), Crate::isSquare)).containsExactly(false, true);
  }

  @Test
  void theirStaticMethodsTakePart() {
    assertThat(both(CRATE.doubledArea(), Crate::doubledArea)).containsExactly(12, 32);
  }

  @Test
  void aPlainInterfaceHasThem() {
    assertThat(both(CRATE.isHeavy(), Crate::isHeavy)).containsExactly(false, true);
  }

  @Test
  void anOverrideTakesTheirPlaceAndCallsThem() {
    assertThat(both(CRATE.label(), Crate::label)).containsExactly("crate 2x3", "heavy square");
    assertThat(both(CRATE.pressure(), Crate::pressure)).containsExactly(8, 12);
  }

  @Test
  void theSqlIsThatOfTheBody() {
    try (Session session = database.session()) {
      sql.assertSends(
          () -> session.query(CRATE).where(CRATE.area().gt(10), CRATE.isHeavy()).list(),
          "select id, width, depth, weight from crates where width * depth > ? and weight > ?");
    }
  }

  private <T> List<T> both(Expression<T> inSql, Function<Crate, T> inJava) {
    try (Session session = database.session()) {
      List<T> rows = session.list(Sql.select(inSql).from(CRATE).orderBy(CRATE.id.asc()));
      assertThat(session.query(CRATE).orderBy(CRATE.id.asc()).list().stream().map(inJava))
          .containsExactlyElementsOf(rows);
      return rows;
    }
  }
}
