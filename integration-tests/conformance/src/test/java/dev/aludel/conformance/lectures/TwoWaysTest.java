package dev.aludel.conformance.lectures;

import static dev.aludel.conformance.lectures.Subject_.SUBJECT;
import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.Connection;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.query.CoreTable;
import dev.aludel.query.TextColumn;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.session.Session;
import dev.aludel.type.SqlType;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * One table declared by annotations and by hand. Only the annotated one has objects: a table that
 * is declared by hand is for statements, where SQLAlchemy also maps classes to it.
 */
class TwoWaysTest extends ConformanceTest {
  private static final Table TABLE =
      Table.named("subjects")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("name", SqlType.varchar(255)))
          .column(Column.of("parent_id", SqlType.BIGINT).nullable())
          .primaryKey("id")
          .foreignKey(ForeignKey.of("parent_id").references("subjects", "id"))
          .build();

  private static final CoreTable SUBJECTS = CoreTable.of(TABLE);
  private static final TextColumn NAME = SUBJECTS.text("name");

  TwoWaysTest() {
    super(LecturesModelsSchema.SCHEMA);
  }

  @Test
  void bothDeclarationsAreEqualAndCreateTheSame() {
    assertThat(TABLE).isEqualTo(Subject_.TABLE);
    assertThat(database.dialect().create(List.of(TABLE), false))
        .isEqualTo(database.dialect().create(List.of(Subject_.TABLE), false));
  }

  @Test
  void whatOneWritesTheOtherReads() {
    try (Connection connection = database.connect()) {
      connection.execute(insertInto(SUBJECTS).set(NAME, "Logic"));
      connection.commit();
    }
    try (Session session = database.session()) {
      Subject logic = session.query(SUBJECT).where(SUBJECT.name.eq("Logic")).one();
      logic.parts().add(Subject.of("Proofs"));
      session.commit();
    }
    try (Connection connection = database.connect()) {
      assertThat(connection.list(select(NAME).from(SUBJECTS).orderBy(NAME.asc())))
          .containsExactly("Logic", "Proofs");
    }
  }
}
