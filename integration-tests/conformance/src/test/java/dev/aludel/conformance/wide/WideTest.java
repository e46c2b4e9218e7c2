package dev.aludel.conformance.wide;

import static dev.aludel.conformance.wide.Wide130_.WIDE130;
import static dev.aludel.conformance.wide.Wide65_.WIDE65;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Models with more columns than a word has bits. */
class WideTest extends ConformanceTest {

  WideTest() {
    super(WideModelsSchema.SCHEMA);
  }

  @Test
  void onlySetColumnsAreInserted() {
    database.transaction(
        session -> {
          session.add(Wide65Entity.builder().c1(1).c64(64).build());
          session.add(Wide130Entity.builder().c64(64).c129(129).build());
        });
    assertThat(sql.texts())
        .anyMatch(text -> text.contains("insert into wide65 (c1, c64) "))
        .anyMatch(text -> text.contains("insert into wide130 (c64, c129) "));
    try (Session session = database.session()) {
      Wide65 small = session.query(WIDE65).one();
      assertThat(List.of(small.c1(), small.c64())).containsExactly(1, 64);
      assertThat(small.c63()).isNull();
      Wide130 large = session.query(WIDE130).one();
      assertThat(List.of(large.c64(), large.c129())).containsExactly(64, 129);
      assertThat(large.c128()).isNull();
    }
  }

  @Test
  void anUpdateNamesTheChangedColumnOfAnyWord() {
    Wide130 wide = Wide130Entity.builder().c63(1).c64(1).c127(1).c128(1).build();
    try (Session session = database.session()) {
      session.add(wide);
      session.commit();
      wide.c64(2);
      sql.assertSends(session::flush, "update wide130 set c64 = ? where id = ?");
      wide.c64(2);
      sql.assertSendsNothing(session::flush);
      wide.c63(3);
      wide.c128(null);
      sql.assertSends(session::flush, "update wide130 set c63 = ?, c128 = ? where id = ?");
      session.commit();
    }
    try (Session session = database.session()) {
      Wide130 found = session.query(WIDE130).where(WIDE130.c64.eq(2)).one();
      assertThat(List.of(found.c63(), found.c64(), found.c127())).containsExactly(3, 2, 1);
      assertThat(found.c128()).isNull();
    }
  }

  @Test
  void theLastOf65IsUpdatedAlone() {
    Wide65 wide = Wide65Entity.builder().build();
    try (Session session = database.session()) {
      session.add(wide);
      session.commit();
      assertThat(wide.c64()).isNull();
      wide.c64(5);
      sql.assertSends(session::flush, "update wide65 set c64 = ? where id = ?");
      session.commit();
      assertThat(wide.c64()).isEqualTo(5);
    }
  }
}
