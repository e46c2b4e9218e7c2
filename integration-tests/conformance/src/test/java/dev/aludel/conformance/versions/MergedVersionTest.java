package dev.aludel.conformance.versions;

import static dev.aludel.conformance.versions.Contract_.CONTRACT;
import static dev.aludel.conformance.versions.Deed_.DEED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.StaleRowException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is merged must be of the version that its row has, as SQLAlchemy demands it. */
class MergedVersionTest extends ConformanceTest {
  private final Contract contract = Contract.of("a");
  private final Deed deed = Deed.of("a");
  private final Treaty treaty = Treaty.of("a", "first");

  MergedVersionTest() {
    super(VersionsModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    VersionTrigger.create(kind, dataSource);
    database.transaction(
        session -> {
          session.add(contract);
          session.add(deed);
          session.add(treaty);
        });
    sql.clear();
  }

  @Test
  @Tag("B150")
  void anOlderVersionIsStale() {
    database.transaction(
        other -> other.get(CONTRACT, contract.id()).orElseThrow().title("elsewhere"));
    contract.title("mine");
    assertThatThrownBy(() -> database.transaction(session -> session.merge(contract)))
        .isInstanceOf(StaleRowException.class)
        .hasMessage(
            "ALU-5480: Contract#%s was merged with version 1, but its row has version 2. Load the"
                    .formatted(contract.id())
                + " row again and change that, or merge an object whose version is not set.");
  }

  @Test
  @Tag("B150")
  void theSameVersionIsMerged() {
    contract.title("mine");
    database.transaction(session -> session.merge(contract));
    database.transaction(
        session -> {
          Contract now = session.get(CONTRACT, contract.id()).orElseThrow();
          assertThat(now.title()).isEqualTo("mine");
          assertThat(now.version()).isEqualTo(2);
        });
  }

  @Test
  @Tag("B150")
  void anOlderVersionOfTheDatabaseIsStale() {
    database.transaction(other -> other.get(DEED, deed.id()).orElseThrow().place("elsewhere"));
    deed.place("mine");
    assertThatThrownBy(() -> database.transaction(session -> session.merge(deed)))
        .isInstanceOf(StaleRowException.class)
        .hasMessageContaining("Deed#" + deed.id() + " was merged with version 1");
  }

  @Test
  @Tag("B150")
  void anotherVersionOfTheApplicationIsStale() {
    treaty.edition("second");
    assertThatThrownBy(() -> database.transaction(session -> session.merge(treaty)))
        .isInstanceOf(StaleRowException.class)
        .hasMessageContaining("merged with version second, but its row has version first");
  }

  @Test
  void anObjectWithoutAVersionIsMergedOntoTheLatest() {
    database.transaction(
        other -> other.get(CONTRACT, contract.id()).orElseThrow().title("elsewhere"));
    Contract form = ContractEntity.builder().id(contract.id()).title("mine").build();
    database.transaction(session -> session.merge(form));
    assertThat(database.<Integer>call(s -> s.get(CONTRACT, contract.id()).orElseThrow().version()))
        .isEqualTo(3);
  }
}
