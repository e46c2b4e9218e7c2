package dev.aludel.conformance.estate;

import static dev.aludel.conformance.estate.Asset_.ASSET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.UnsetAttributeException;
import dev.aludel.mapping.ObjectState;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Unique values and links of models that share tables. */
class UniqueInHierarchyTest extends ConformanceTest {
  private final Truck truck = Truck.of(1);
  private final Truck other = Truck.of(2);
  private final Van van = Van.of(3);
  private Session session;

  UniqueInHierarchyTest() {
    super(EstateModelsSchema.SCHEMA);
  }

  @BeforeEach
  void begin() {
    session = database.session();
    session.addAll(List.of(truck, other, van));
    session.commit();
    session.query(ASSET).list();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void objectsOfOneModelSwapWhatIsUniqueInTheRootsTable() {
    truck.serial(2);
    other.serial(1);
    session.commit();
    assertThat(truck.serial()).isEqualTo(2);
    assertThat(other.serial()).isEqualTo(1);
  }

  @Test
  void objectsOfSiblingModelsSwapWhatIsUniqueInTheRootsTable() {
    truck.serial(3);
    van.serial(1);
    session.commit();
    assertThat(truck.serial()).isEqualTo(3);
    assertThat(van.serial()).isEqualTo(1);
  }

  @Test
  void aNewObjectTakesTheValueOfADeletedOneOfAnotherModel() {
    session.delete(van);
    Truck fresh = TruckEntity.create("fresh", 3, 30);
    session.add(fresh);
    session.commit();
    assertThat(session.query(ASSET).orderBy(ASSET.serial.asc()).list())
        .containsExactly(truck, other, fresh);
  }

  @Test
  void aNewObjectTakesAValueThatAnObjectOfAnotherModelGivesUp() {
    Asset fresh = Asset.of(3);
    session.add(fresh);
    van.serial(4);
    session.commit();
    assertThat(session.query(ASSET).orderBy(ASSET.serial.asc()).list())
        .containsExactly(truck, other, fresh, van);
  }

  /** SQLAlchemy warns that the site is not in the session, and links nothing either. */
  @Test
  void nothingIsLinkedToANewObjectThatIsForgottenWithItsOwner() {
    Region region = Region.of("N", 1);
    session.add(region);
    session.commit();
    Site site = Site.of(region, 1);
    van.sites().add(site);
    assertThat(session.state(site)).isEqualTo(ObjectState.PENDING);
    session.delete(region);
    session.commit();
    assertThat(session.state(site)).isEqualTo(ObjectState.TRANSIENT);
    session.refresh(van);
    assertThat(van.sites()).isEmpty();
  }

  @Test
  void anOrphanThatLostARequiredOwnerDoesNotSayThatCriteriaHideIt() {
    Crate crate = Crate.of("c");
    Assignment assignment = Assignment.of(crate, van);
    session.add(crate);
    session.commit();
    crate.assignments().remove(assignment);
    assertThatThrownBy(assignment::crate)
        .isInstanceOf(UnsetAttributeException.class)
        .hasMessageContaining("Assignment.crate has no value: it is not set");
  }
}
