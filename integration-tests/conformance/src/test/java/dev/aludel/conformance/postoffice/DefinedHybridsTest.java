package dev.aludel.conformance.postoffice;

import static dev.aludel.conformance.postoffice.Crate_.CRATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.CheckViolationException;
import dev.aludel.schema.Check;
import dev.aludel.session.Session;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hybrids in checks, computed columns and indexes. */
class DefinedHybridsTest extends ConformanceTest {
  private Session session;

  @SuppressWarnings("NullAway.Init") // Opened before each method.
  DefinedHybridsTest() {
    super(PostOfficeSchema.SCHEMA);
  }

  @BeforeEach
  void begin() {
    session = database.session();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  @Tag("B084")
  void aComputedColumnIsReadBackAndNeverInserted() {
    Crate crate = Crate.of("A1", 3, 4, "1.50");
    session.add(crate);

    session.flush();

    assertThat(sql.texts().get(0))
        .contains("insert into crates (mark, width, height, rate, zone) values");
    assertThat(crate.surface()).isEqualTo(24);
    assertThat(crate.cost()).isEqualTo(new BigDecimal("18.00"));
    assertThat(crate.cost()).isEqualByComparingTo(crate.price());
    assertThat(crate.shout()).isNull();
  }

  @Test
  void anUpdateComputesItAgain() {
    Crate crate = Crate.of("A1", 3, 4, "1.50");
    session.add(crate);
    session.flush();
    sql.clear();

    crate.width(5);
    crate.note("mind");
    session.flush();

    assertThat(sql.texts().get(0)).startsWith("update crates set width = ?, note = ? where id = ?");
    assertThat(crate.surface()).isEqualTo(40);
    assertThat(crate.shout()).isEqualTo("mind!");
  }

  @Test
  void aComputedColumnIsAColumnOfQueries() {
    session.add(Crate.of("A1", 3, 4, "1.50"));
    session.add(Crate.of("B2", 30, 4, "1.50"));

    assertThat(session.query(CRATE).where(CRATE.cost.gt(new BigDecimal("20"))).list())
        .extracting(Crate::mark)
        .containsExactly("B2");
  }

  @Test
  void aCheckCallsAHybrid() {
    session.add(Crate.of("A1", 0, 4, "1.50"));

    assertThatThrownBy(session::flush)
        .isInstanceOf(CheckViolationException.class)
        .hasMessageMatching("(?is).*crate_is_sound.*");
  }

  @Test
  void theDefinitionHasTheTextOfTheHybrids() {
    assertThat(Crate_.TABLE.checks())
        .extracting(Check::condition)
        .containsExactly(
            "(((width * height) > 0) and (not ((zone = 'FAR') and (note is null))))"
                + " and length(mark) > 1");
  }
}
