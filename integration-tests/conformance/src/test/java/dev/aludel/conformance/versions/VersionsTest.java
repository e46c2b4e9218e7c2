package dev.aludel.conformance.versions;

import static dev.aludel.conformance.versions.Contract_.CONTRACT;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.StaleRowException;
import dev.aludel.session.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows that were changed by somebody else since they were read are not overwritten. */
class VersionsTest extends ConformanceTest {
  private final List<Contract> contracts = new ArrayList<>();
  private Session session;

  VersionsTest() {
    super(VersionsModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    session = database.session();
    for (int i = 0; i < 3; i++) {
      contracts.add(Contract.of("c" + i));
    }
    session.addAll(contracts);
    session.commit();
    session.query(CONTRACT).list();
    sql.clear();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  @Tag("B150")
  void aNewRowHasTheFirstVersionAndEachUpdateTheNext() {
    Contract contract = contracts.get(0);
    assertThat(contract.version()).isEqualTo(1);
    contract.title("changed");
    sql.assertSends(
        session::flush, "update contracts set title = ?, version = ? where id = ? and version = ?");
    assertThat(contract.version()).isEqualTo(2);
    contract.title("again");
    session.commit();
    assertThat(contract.version()).isEqualTo(3);
  }

  @Test
  @Tag("B150")
  void anUpdateOfAnOldVersionNamesTheObjectAndChangesNothing() {
    Contract contract = contracts.get(1);
    session.refresh(contract);
    changedElsewhere(contract);
    contract.title("mine");
    assertThatThrownBy(session::flush)
        .isInstanceOf(StaleRowException.class)
        .hasMessageContaining("Contract#" + contract.id());
    assertThat(title(contract)).isEqualTo("elsewhere");
    session.rollback();
    assertThat(contract.version()).isEqualTo(2);
    contract.title("mine");
    session.commit();
    assertThat(contract.version()).isEqualTo(3);
  }

  @Test
  @Tag("B150")
  void oneOldVersionAmongManyIsNamed() {
    Contract stale = contracts.get(1);
    contracts.forEach(session::refresh);
    session.commit();
    session.query(CONTRACT).list();
    changedElsewhere(stale);
    contracts.forEach(contract -> contract.title("mine"));
    sql.clear();
    assertThatThrownBy(session::flush)
        .isInstanceOf(StaleRowException.class)
        .hasMessageContaining("Contract#" + stale.id());
    assertThat(sql.texts())
        .filteredOn(text -> text.startsWith("update"))
        .containsExactly(
            onH2OrPostgresql(
                "update contracts set title = ?, version = ? where id = ? and version = ?",
                "update contracts set title = input.title, version = input.version from"
                    + " unnest(?, ?, ?, ?) as input(title, version, key_1, key_2) where"
                    + " contracts.id = input.key_1 and contracts.version = input.key_2"
                    + " returning contracts.id"));
  }

  @Test
  void manyRowsAreUpdatedInOneStatement() {
    contracts.forEach(contract -> contract.title("mine"));
    sql.clear();
    session.flush();
    assertThat(sql.texts()).hasSize(1);
    assertThat(contracts).extracting(Contract::version).containsOnly(2);
  }

  @Test
  @Tag("B150")
  void aDeleteOfAnOldVersionIsRefused() {
    Contract contract = contracts.get(0);
    changedElsewhere(contract);
    session.delete(contract);
    assertThatThrownBy(session::flush)
        .isInstanceOf(StaleRowException.class)
        .hasMessageContaining("Contract#" + contract.id());
  }

  @Test
  @Tag("B150")
  void aDeleteSaysTheVersion() {
    session.delete(contracts.get(0));
    sql.assertSends(session::flush, "delete from contracts where id = ? and version = ?");
  }

  @Test
  void versionsThatAreNotLoadedAreReadInOneQuery() {
    session.commit();
    contracts.get(0).title("x");
    contracts.get(1).title("y");
    sql.clear();
    session.flush();
    assertThat(sql.texts().get(0))
        .isEqualTo("select id, version from contracts where id in (?, ?)");
    assertThat(sql.texts()).hasSize(2);
  }

  @Test
  void aFailedFlushLeavesTheVersionThatWasRead() {
    Contract contract = contracts.get(0);
    contract.title("t".repeat(60));
    Contract fresh = Contract.of("fresh");
    session.add(fresh);
    assertThatThrownBy(session::flush).isInstanceOf(RuntimeException.class);
    session.rollback();
    assertThat(contract.version()).isEqualTo(1);
    session.add(fresh);
    session.commit();
    assertThat(fresh.version()).isEqualTo(1);
  }

  @Test
  void aBulkUpdateGoesOnToTheNextVersion() {
    session.execute(update(CONTRACT).set(CONTRACT.title, "all").all());
    session.commit();
    assertThat(contracts).extracting(Contract::version).containsOnly(2);
  }

  @Test
  @Tag("B150")
  void listsOfDetachedObjectsAreCheckedToo() {
    contracts.forEach(session::expunge);
    contracts.forEach(contract -> contract.title("mine"));
    session.bulk().update(contracts);
    assertThat(contracts).extracting(Contract::version).containsOnly(2);
    Contract stale = contracts.get(1);
    changedElsewhere(stale);
    contracts.forEach(contract -> contract.title("mine again"));
    assertThatThrownBy(() -> session.bulk().update(contracts))
        .isInstanceOf(StaleRowException.class)
        .hasMessageContaining("Contract#" + stale.id());
  }

  @Test
  @Tag("B150")
  void aTimeIsAVersion() {
    Clause clause = Clause.of("a");
    session.add(clause);
    session.flush();
    Instant first = clause.writtenAt();
    clause.text("b");
    sql.assertSends(
        session::flush,
        "update clauses set text = ?, written_at = ? where id = ? and written_at = ?");
    assertThat(clause.writtenAt()).isAfter(first);
    Instant second = clause.writtenAt();
    session.commit();
    assertThat(clause.writtenAt()).isEqualTo(second);
  }

  @Test
  @Tag("B150")
  void aUuidIsAVersion() {
    Seal seal = Seal.of("a");
    session.add(seal);
    session.commit();
    UUID first = seal.mark();
    seal.name("b");
    session.commit();
    assertThat(seal.mark()).isNotEqualTo(first);
  }

  private void changedElsewhere(Contract contract) {
    Long id = contract.id();
    session.commit();
    contract.version();
    database.transaction(other -> other.get(CONTRACT, id).orElseThrow().title("elsewhere"));
  }

  private String title(Contract contract) {
    return database.call(
        other -> other.query(CONTRACT).where(CONTRACT.title.eq("elsewhere")).one().title());
  }
}
