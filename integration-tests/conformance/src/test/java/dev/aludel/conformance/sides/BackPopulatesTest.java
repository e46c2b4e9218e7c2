package dev.aludel.conformance.sides;

import static dev.aludel.conformance.sides.Bottle_.BOTTLE;
import static dev.aludel.conformance.sides.Rack_.RACK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.session.Savepoint;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Both sides are declared: {@code backPopulates}. */
class BackPopulatesTest extends TwoSidesTest<Rack, Bottle> {

  BackPopulatesTest() {
    super(SidesModelsSchema.SCHEMA, RACK.bottles);
  }

  @Override
  Rack parent(String name) {
    return RackEntity.create(name);
  }

  @Override
  Bottle child(String name) {
    return BottleEntity.create(name);
  }

  @Override
  long parentKey(Rack parent) {
    return parent.id();
  }

  @Override
  long childKey(Bottle child) {
    return child.id();
  }

  @Override
  List<Bottle> children(Rack parent) {
    return parent.bottles();
  }

  @Test
  @Tag("A048")
  void theDeclaredSideIsInStepBothWays() {
    Rack rack = RackEntity.create("rack");
    Bottle bottle = BottleEntity.create("bottle");

    bottle.rack(rack);
    assertThat(rack.bottles()).containsExactly(bottle);

    rack.bottles().remove(bottle);
    assertThat(bottle.rack()).isNull();

    rack.bottles().add(bottle);
    assertThat(bottle.rack()).isSameAs(rack);
  }

  @Test
  void aNewListThatWasFilledFromTheOtherSideStaysInMemory() {
    Rack rack = RackEntity.create("rack");
    Bottle bottle = BottleEntity.create("bottle");
    database.transaction(
        session -> {
          session.add(rack);
          bottle.rack(rack);
          session.flush();
          sql.clear();
          assertThat(rack.bottles()).containsExactly(bottle);
          assertThat(sql.texts()).isEmpty();
        });
    assertThat(rack.bottles()).containsExactly(bottle);
  }

  @Test
  void aNewListThatNobodyFilledIsReadFromTheDatabase() {
    try (Session session = database.session().expireOnCommit(false)) {
      Rack rack = RackEntity.create("rack");
      session.add(rack);
      session.commit();
      database.transaction(
          other -> BottleEntity.create("bottle").rack(other.getOrFail(RACK, rack.id())));
      assertThat(rack.bottles()).extracting(Bottle::name).containsExactly("bottle");
    }
  }

  @Test
  void aListThatWasFilledFromTheOtherSideIsInsertedAgainAfterARollback() {
    Rack rack = RackEntity.create("rack");
    Bottle bottle = BottleEntity.create("bottle");
    bottle.rack(rack);
    try (Session session = database.session()) {
      session.add(rack);
      session.flush();
      session.rollback();
      assertThat(rack.bottles()).containsExactly(bottle);
      session.add(rack);
      session.commit();
      assertThat(session.query(BOTTLE).one().rack()).isSameAs(rack);
    }
  }

  @Test
  void aSavepointThatIsUndoneLeavesTheListAsTheRowsAre() {
    Rack rack = RackEntity.create("rack");
    Bottle bottle = BottleEntity.create("bottle");
    bottle.rack(rack);
    try (Session session = database.session()) {
      session.add(rack);
      session.flush();
      try (Savepoint savepoint = session.beginNested()) {
        BottleEntity.create("undone").rack(rack);
        session.flush();
        assertThat(rack.bottles()).hasSize(2);
        savepoint.rollback();
      }
      assertThat(rack.bottles()).containsExactly(bottle);
    }
  }
}
