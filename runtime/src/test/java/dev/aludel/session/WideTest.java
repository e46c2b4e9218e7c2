package dev.aludel.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.jdbc.TestDatabase;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.schema.TableBuilder;
import dev.aludel.type.SqlType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Masks of more than one word. */
class WideTest {

  @ParameterizedTest
  @CsvSource({"H2, 64", "H2, 65", "POSTGRESQL, 65", "H2, 130", "POSTGRESQL, 130"})
  void marksColumnsBeyondTheFirstWord(TestDatabase database, int columns) {
    ThingMapper wide = wide(columns);
    Fixture fixture = new Fixture(database, List.of(wide.table()));
    String last = "c" + (columns - 1);
    Thing thing = wide.make().set("c1", 1).set(last, 2);
    try (Session session = fixture.session()) {
      session.add(thing);
      session.flush();
      fixture.assertSql(session::flush);
      thing.set(last, 3);
      fixture.assertSql(session::flush, "update wide set " + last + " = ? where id = ?");
      thing.set("c3", 4);
      fixture.assertSql(session::flush, "update wide set c3 = ? where id = ?");
      session.commit();
      assertThat(thing.get(last)).isEqualTo(3);
      assertThat(thing.get("c3")).isEqualTo(4);
      assertThat(thing.get("c2")).isNull();
    }
  }

  private static ThingMapper wide(int columns) {
    TableBuilder table =
        Table.named("wide").column(Column.of("id", SqlType.BIGINT).identity()).primaryKey("id");
    for (int i = 1; i < columns; i++) {
      table.column(Column.of("c" + i, SqlType.INTEGER).nullable());
    }
    return new ThingMapper("Wide", table.build());
  }
}
