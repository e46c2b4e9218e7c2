package dev.aludel.conformance.assembly;

import static dev.aludel.conformance.assembly.Part_.PART;
import static dev.aludel.conformance.assembly.Supply_.SUPPLY;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.query.Condition;
import dev.aludel.query.Expression;
import dev.aludel.session.Session;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hybrids of models with keys of several columns, overloaded ones, those of mixins. */
class KeyHybridsTest extends ConformanceTest {
  private Session session;

  @SuppressWarnings("NullAway.Init") // Opened before each method.
  KeyHybridsTest() {
    super(AssemblyModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        filling -> {
          Part motor = PartEntity.create(1, 0, "motor", 900);
          Part pump = PartEntity.create(2, 1, "pump", 0);
          Part gear = PartEntity.create(1, 2, "gear", 40);
          Part screw = PartEntity.create(2, 3, "screw", 40);
          gear.whole(motor);
          pump.whole(motor);
          screw.whole(gear);
          Supplier some = SupplierEntity.create("some");
          Supplier other = SupplierEntity.create("other");
          filling.addAll(List.of(motor, pump, gear, screw, some, other));
          filling.addAll(
              List.of(
                  SupplyEntity.create(gear, some),
                  SupplyEntity.create(screw, some),
                  SupplyEntity.create(screw, other)));
        });
    session = database.session();
  }

  @AfterEach
  void end() {
    session.close();
  }

  private List<Part> parts() {
    return session.query(PART).orderBy(PART.line.asc(), PART.number.asc()).list();
  }

  private <T> void agrees(Expression<T> inSql, Function<Part, T> inJava) {
    assertThat(session.list(select(inSql).from(PART).orderBy(PART.line.asc(), PART.number.asc())))
        .isEqualTo(parts().stream().map(inJava).toList());
  }

  private void finds(Condition inSql, Predicate<Part> inJava) {
    agrees(inSql, inJava::test);
    assertThat(session.query(PART).where(inSql).list())
        .containsExactlyInAnyOrderElementsOf(parts().stream().filter(inJava).toList());
  }

  @Test
  void anObjectOfSeveralKeysIsNullWhereOneIs() {
    sql.clear();
    sql.assertSends(
        () -> session.query(PART).where(PART.isTop()).count(),
        "select count(*) from part where whole_line is null or whole_number is null");
    finds(PART.isTop(), Part::isTop);
    finds(PART.isBelow(), Part::isBelow);
    finds(PART.isInTopPart(), Part::isInTopPart);
    agrees(PART.wholeLabel(), Part::wholeLabel);
  }

  @Test
  void objectsAreComparedByAllOfTheirKeys() {
    for (Part other : parts()) {
      finds(PART.isPartOf(other), each -> each.isPartOf(other));
      finds(PART.isNotPartOf(other), each -> each.isNotPartOf(other));
      finds(PART.isItself(other), each -> each.isItself(other));
      finds(PART.isBeside(other), each -> each.isBeside(other));
      finds(PART.isCalledLike(other), each -> each.isCalledLike(other));
      finds(PART.has(other), each -> each.has(other));
    }
    finds(PART.isPartOf(null), each -> each.isPartOf(null));
    finds(PART.hasOwnLevel(), Part::hasOwnLevel);
  }

  @Test
  void keysOfForeignKeysLeadToValues() {
    List<Supply> all = session.query(SUPPLY).list();
    for (Supply supply : all) {
      finds(PART.isIn(supply), each -> each.isIn(supply));
      finds(
          PART.isOnlySuppliedBy(supply.supplier()),
          each -> each.isOnlySuppliedBy(supply.supplier()));
      assertThat(session.query(SUPPLY).where(SUPPLY.isItself(supply)).list())
          .containsExactly(supply);
      assertThat(session.query(SUPPLY).where(SUPPLY.isOf(supply.part())).list())
          .containsExactlyInAnyOrderElementsOf(
              all.stream().filter(each -> each.isOf(supply.part())).toList());
      assertThat(session.query(SUPPLY).where(SUPPLY.isSamePart(supply)).list())
          .containsExactlyInAnyOrderElementsOf(
              all.stream().filter(each -> each.isSamePart(supply)).toList());
    }
    sql.clear();
    sql.assertSends(
        () -> session.query(SUPPLY).where(SUPPLY.isItself(all.get(0))).count(),
        "select count(*) from supply where part_line = ? and part_number = ? and supplier_id = ?");
  }

  @Test
  void collectionsAreCorrelatedByAllKeys() {
    agrees(PART.priceOfParts(), Part::priceOfParts);
  }

  @Test
  void overloadedHybridsAreToldByWhatTheyTake() {
    finds(PART.is(1), each -> each.is(1));
    finds(PART.is(1L), each -> each.is(1L));
    finds(PART.is("gear"), each -> each.is("gear"));
    finds(PART.isFirstOrScrew(), Part::isFirstOrScrew);
  }

  @Test
  void hybridsOfMixinsAreCalledBySuper() {
    agrees(PART.label(), Part::label);
    agrees(PART.share(), Part::share);
    finds(PART.sharesMuch(), Part::sharesMuch);
  }

  @Test
  void hybridsOfGenericMixinsHaveTheirTypes() {
    finds(PART.isFree(), Part::isFree);
    agrees(PART.listed(), Part::listed);
    finds(PART.costs(40), each -> each.costs(40));
  }
}
