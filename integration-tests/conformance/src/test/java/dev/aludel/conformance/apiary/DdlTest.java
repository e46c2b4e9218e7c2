package dev.aludel.conformance.apiary;

import static dev.aludel.conformance.apiary.Hive_.HIVE;
import static dev.aludel.conformance.apiary.Meadow_.MEADOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.schema.Check;
import dev.aludel.schema.Column;
import dev.aludel.schema.Ddl;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.PrimaryKey;
import dev.aludel.schema.Table;
import dev.aludel.schema.UniqueConstraint;
import dev.aludel.session.Session;
import dev.aludel.type.SqlType;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is executed when tables come and go, and what the catalog says about them. */
class DdlTest extends ConformanceTest {
  private static final Table JARS =
      Table.named("jars")
          .column(Column.of("id", SqlType.INTEGER))
          .primaryKey(PrimaryKey.of("id").comment("painted on the lid"))
          .ddl(Ddl.on(Ddl.Event.BEFORE_CREATE, "create table shelf (id int)"))
          .ddl(Ddl.on(Ddl.Event.AFTER_CREATE, "insert into {table} values (1)"))
          .ddl(Ddl.on(Ddl.Event.BEFORE_DROP, "delete from {table}"))
          .ddl(Ddl.on(Ddl.Event.AFTER_DROP, "drop table shelf"))
          .ddl(Ddl.on(Ddl.Event.AFTER_CREATE, "nothing that H2 knows").executeIf("oracle"))
          .build();

  DdlTest() {
    super(ApiaryModelsSchema.SCHEMA);
  }

  @Test
  @Tag("B087")
  void commentsAreInTheCatalog() {
    Table hives = database.inspect().table("hives");
    assertThat(hives.comment()).contains("Where bees live");
    assertThat(hives.column("number").comment()).contains("It's painted on the front");
    assertThat(hives.uniqueConstraints())
        .extracting(UniqueConstraint::comment)
        .containsExactly("A meadow's hives are numbered");
    assertThat(hives.foreignKeys())
        .extracting(ForeignKey::comment)
        .containsExactly("Hives stand on a meadow");
    assertThat(hives.checks())
        .extracting(Check::comment)
        .containsExactlyInAnyOrder("No hive is larger", "An empty hive is none");
    assertThat(hives.primaryKeyConstraint()).map(PrimaryKey::comment).isEmpty();
  }

  @Test
  @Tag("B087")
  void aConstraintIsCommentedByItsName() {
    assertThat(database.dialect().create(ApiaryModelsSchema.SCHEMA.tables(), true))
        .contains(
            onH2OrPostgresql(
                "comment on constraint some_combs is 'An empty hive is none'",
                "comment on constraint some_combs on hives is 'An empty hive is none'"));
  }

  @Test
  @Tag("B087")
  void aPrimaryKeyHasACommentToo() {
    database.create(List.of(JARS));
    assertThat(database.inspect().table("jars").primaryKeyConstraint())
        .map(PrimaryKey::comment)
        .contains("painted on the lid");
  }

  @Test
  @Tag("B090")
  void theTriggerIsCreatedOnlyOnPostgresql() {
    database.transaction(session -> session.add(Hive.of(session.getOrFail(MEADOW, 1), 1, 8)));
    database.transaction(session -> session.query(HIVE).one().combs(9));
    try (Session session = database.session()) {
      assertThat(session.query(HIVE).one().changes()).isEqualTo(kind == TestDatabase.H2 ? 0 : 1);
    }
    String sql = database.dialect().create(ApiaryModelsSchema.SCHEMA.tables(), true).toString();
    assertThat(sql.contains("create trigger count_change before update on hives"))
        .isEqualTo(kind != TestDatabase.H2);
  }

  @Test
  @Tag("B090")
  void whatComesAfterIsExecutedOnceInItsOrder() {
    database.create(ApiaryModelsSchema.SCHEMA); // Nothing is created again.
    try (Session session = database.session()) {
      assertThat(session.query(MEADOW).orderBy(MEADOW.id.asc()).list())
          .extracting(Meadow::name)
          .containsExactly("north", "it's south");
    }
  }

  @Test
  void theNameOfTheTableIsQuoted() {
    assertThat(database.dialect().create(ApiaryModelsSchema.SCHEMA.tables(), true))
        .contains("insert into \"order\" (id, name) values (1, 'north')");
  }

  @Test
  void onlyTablesThatAreMissingAreCreatedWithTheirDdl() {
    database.drop(List.of(HIVE.aludelTable()));
    database.create(ApiaryModelsSchema.SCHEMA);
    try (Session session = database.session()) {
      assertThat(session.query(MEADOW).count()).isEqualTo(2);
      assertThat(session.query(HIVE).count()).isZero();
    }
  }

  @Test
  @Tag("B090")
  void eventsSurroundTheCreationAndTheDrop() {
    sql.clear();
    database.create(List.of(JARS));
    assertThat(sql.texts())
        .containsSubsequence(
            "create table shelf (id int)",
            "create table if not exists jars (id integer not null, constraint pk_jars primary key"
                + " (id))",
            "insert into jars values (1)");
    sql.clear();
    database.drop(List.of(JARS));
    assertThat(sql.texts())
        .containsSubsequence("delete from jars", "drop table if exists jars", "drop table shelf");
    sql.clear();
    database.drop(List.of(JARS)); // What is not there is not dropped.
    assertThat(sql.texts()).doesNotContain("delete from jars", "drop table shelf");
  }

  @Test
  @Tag("B090")
  void theSchemasOwnComesFirstAndLastEachTime() {
    database.drop(ApiaryModelsSchema.SCHEMA);
    sql.clear();
    database.create(ApiaryModelsSchema.SCHEMA);
    List<String> created = sql.texts();
    database.drop(ApiaryModelsSchema.SCHEMA);
    if (kind == TestDatabase.H2) {
      assertThat(sql.texts()).noneMatch(text -> text.contains("function"));
    } else {
      assertThat(created)
          .filteredOn(text -> !text.startsWith("select"))
          .first()
          .asString()
          .startsWith("create or replace function");
      assertThat(sql.texts()).last().isEqualTo("drop function if exists count_change()");
    }
  }

  @Test
  void tablesThatDifferInDdlOnlyAreEqual() {
    assertThat(JARS.ddl(List.of())).isEqualTo(JARS);
    assertThat(JARS.ddl()).hasSize(5);
  }
}
