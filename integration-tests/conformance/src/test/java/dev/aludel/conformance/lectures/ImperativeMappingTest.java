package dev.aludel.conformance.lectures;

import static dev.aludel.conformance.lectures.Topic.ID;
import static dev.aludel.conformance.lectures.Topic.NAME;
import static dev.aludel.conformance.lectures.Topic.PARENT;
import static dev.aludel.conformance.lectures.Topic.PARTS;
import static dev.aludel.conformance.lectures.Topic.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.DetachedException;
import dev.aludel.error.NullAttributeException;
import dev.aludel.error.UnsetAttributeException;
import dev.aludel.mapping.ObjectState;
import dev.aludel.mapping.Schema;
import dev.aludel.query.CoreTable;
import dev.aludel.query.MappedTable;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What sessions do with objects of a class that is mapped by hand: the same as with models. */
@Tag("A005")
class ImperativeMappingTest extends ConformanceTest {
  private static final String SELECT = "select id, name, parent_id from subjects";

  ImperativeMappingTest() {
    super(Schema.of(TOPIC));
  }

  @Test
  void aFlushInsertsAndGivesTheKey() {
    Topic logic = new Topic("Logic");
    assertThatThrownBy(logic::id).isInstanceOf(UnsetAttributeException.class);
    try (Session session = database.session()) {
      session.add(logic);
      sql.assertSends(
          session::flush,
          onH2OrPostgresql(
              "select id from final table (insert into subjects (name) values (?))",
              "insert into subjects (name) values (?) returning id"));
      assertThat(logic.id()).isPositive();
      assertThat(session.inspect(logic).state()).isEqualTo(ObjectState.PERSISTENT);
      assertThat(logic).hasToString("Topic#" + logic.id());
    }
  }

  @Test
  void aRowIsOneObject() {
    Long id = saved("Logic");
    try (Session session = database.session()) {
      sql.assertSends(
          () -> {
            Topic logic = session.get(TOPIC, id).orElseThrow();
            assertThat(session.get(TOPIC, id)).containsSame(logic);
          },
          SELECT + " where id = ?");
      Topic logic = session.get(TOPIC, id).orElseThrow();
      assertThat(session.query(TOPIC).one()).isSameAs(logic);
    }
  }

  @Test
  void aQueryTakesTheTypedColumnsOfTheTable() {
    saved("Logic");
    saved("Ethics");
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(session.query(TOPIC).where(NAME.startsWith("L")).orderBy(ID.asc()).list())
                  .extracting(Topic::name)
                  .containsExactly("Logic"),
          SELECT + " where name like ? escape '!' order by id");
    }
  }

  @Test
  void onlyWhatChangedIsWritten() {
    Long id = saved("Logic");
    try (Session session = database.session()) {
      Topic logic = session.get(TOPIC, id).orElseThrow();
      logic.name("Logic");
      sql.assertSendsNothing(session::flush);
      logic.name("Formal logic");
      sql.assertSends(session::flush, "update subjects set name = ? where id = ?");
      sql.assertSendsNothing(session::flush);
    }
  }

  @Test
  void aRollbackUndoesChangesAndDeletions() {
    Long id = saved("Logic");
    try (Session session = database.session()) {
      Topic logic = session.get(TOPIC, id).orElseThrow();
      logic.name("Ethics");
      session.flush();
      session.delete(logic);
      session.flush();
      Topic proofs = new Topic("Proofs");
      session.add(proofs);
      session.flush();

      session.rollback();

      sql.assertSends(() -> assertThat(logic.name()).isEqualTo("Logic"), SELECT + " where id = ?");
      assertThat(session.inspect(proofs).state()).isEqualTo(ObjectState.TRANSIENT);
      assertThat(session.query(TOPIC).list()).containsExactly(logic);
    }
  }

  @Test
  void aDeletedObjectsRowGoes() {
    Long id = saved("Logic");
    try (Session session = database.session()) {
      session.delete(session.get(TOPIC, id).orElseThrow());
      sql.assertSends(
          session::flush,
          SELECT + " where parent_id = ? order by name",
          "delete from subjects where id = ?");
      session.commit();
      assertThat(session.get(TOPIC, id)).isEmpty();
    }
  }

  @Test
  void whatIsNotNullIsRefusedAtOnce() {
    Topic logic = new Topic("Logic");
    assertThatThrownBy(() -> TOPIC.set(logic, NAME, null))
        .isInstanceOf(NullAttributeException.class)
        .hasMessageContaining("Topic.name");
  }

  @Test
  void aDetachedObjectKeepsWhatItHas() {
    Long id = saved("Logic");
    Topic logic = database.call(session -> session.get(TOPIC, id).orElseThrow());
    assertThat(logic.name()).isEqualTo("Logic");
    assertThatThrownBy(() -> logic.parts().size())
        .isInstanceOf(DetachedException.class)
        .hasMessageContaining("Topic");
  }

  @Test
  void bothSidesOfARelationshipAreInStepAndInsertedInOrder() {
    Topic logic = new Topic("Logic");
    Topic proofs = new Topic("Proofs");
    Topic sets = new Topic("Sets");
    logic.parts().add(sets);
    proofs.parent(logic);
    assertThat(sets.parent()).isSameAs(logic);
    assertThat(logic.parts()).containsExactly(sets, proofs);

    database.transaction(session -> session.add(logic));

    assertThat(sets.parentId()).isEqualTo(logic.id());
    try (Session session = database.session()) {
      Topic again = session.get(TOPIC, logic.id()).orElseThrow();
      sql.assertSends(
          () -> assertThat(again.parts()).extracting(Topic::name).containsExactly("Proofs", "Sets"),
          SELECT + " where parent_id = ? order by name");
      sql.assertSendsNothing(() -> assertThat(again.parts().get(0).parent()).isSameAs(again));
    }
  }

  @Test
  void aForeignKeySetByHandMovesTheObject() {
    Long logic = saved("Logic");
    Long ethics = saved("Ethics");
    try (Session session = database.session()) {
      Topic proofs = new Topic("Proofs");
      proofs.parentId(ethics);
      session.add(proofs);
      session.flush();
      assertThat(proofs.parent()).isSameAs(session.get(TOPIC, ethics).orElseThrow());
      proofs.parentId(logic);
      assertThat(proofs.parent()).isSameAs(session.get(TOPIC, logic).orElseThrow());
    }
  }

  @Test
  void relationshipsAreJoinedAndLoadedWithTheQuery() {
    Topic logic = new Topic("Logic");
    logic.parts().add(new Topic("Proofs"));
    database.transaction(session -> session.add(logic));
    CoreTable parent = PARENT.path().columns();
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(session.query(TOPIC).where(parent.text("name").eq("Logic")).list())
                  .extracting(Topic::name)
                  .containsExactly("Proofs"),
          "select subjects.id, subjects.name, subjects.parent_id from subjects"
              + " left join subjects as parent on parent.id = subjects.parent_id"
              + " where parent.name = ?");
    }
    try (Session session = database.session()) {
      List<Topic> all = session.query(TOPIC).where(PARENT.is(null)).load(PARTS.selectIn()).list();
      sql.assertSendsNothing(
          () -> assertThat(all.get(0).parts()).extracting(Topic::name).containsExactly("Proofs"));
    }
    try (Session session = database.session()) {
      Topic proofs = session.query(TOPIC).where(NAME.eq("Proofs")).load(PARENT.joined()).one();
      sql.assertSendsNothing(() -> assertThat(proofs.parent()).hasToString("Topic#" + logic.id()));
    }
  }

  @Test
  void anAliasHasTypedColumnsToo() {
    saved("Logic");
    MappedTable<Topic> other = TOPIC.as("other");
    try (Session session = database.session()) {
      assertThat(session.query(other).where(other.columns().text("name").eq("Logic")).list())
          .hasSize(1);
    }
  }

  private Long saved(String name) {
    Topic topic = new Topic(name);
    database.transaction(session -> session.add(topic));
    sql.clear();
    return topic.id();
  }
}
