package dev.aludel.conformance.sides;

import static dev.aludel.conformance.sides.Rack_.RACK;
import static org.assertj.core.api.Assertions.assertThat;

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
}
