package dev.aludel.conformance.tree;

import static dev.aludel.conformance.tree.Node_.NODE;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aludel.Connection;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.QueryException;
import dev.aludel.query.Condition;
import dev.aludel.query.EntityTable;
import dev.aludel.query.ResultRow;
import dev.aludel.query.SelectStatement;
import dev.aludel.session.Session;
import dev.aludel.session.SessionListener;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows of several objects. */
class SelectedObjectsTest extends ConformanceTest {
  private static final Node_ PARENT = NODE.as("parent");

  SelectedObjectsTest() {
    super(TreeModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    Node root = Node.of("root");
    root.children().add(Node.of("a"));
    root.children().add(Node.of("b"));
    database.transaction(session -> session.add(root));
    sql.clear();
  }

  @Test
  @Tag("B188")
  void twoAliasesOfOneClassAnswerBothObjects() {
    SelectStatement<ResultRow> pairs =
        select(PARENT, NODE)
            .from(NODE)
            .join(PARENT)
            .on(PARENT.id.eq(NODE.parent().id))
            .orderBy(NODE.name.asc());
    try (Session session = database.session()) {
      sql.assertSends(
          () -> {
            List<ResultRow> rows = session.list(pairs);
            assertThat(rows)
                .extracting(row -> row.require(PARENT).name(), row -> row.require(NODE).name())
                .containsExactly(tuple("root", "a"), tuple("root", "b"));
            assertThat(rows.get(0).get(PARENT)).isSameAs(rows.get(1).get(0));
            assertThat(rows.get(1).require(NODE).parent()).isSameAs(rows.get(0).get(PARENT));
          },
          "select parent.id, parent.name, parent.parent_id, node.id, node.name, node.parent_id"
              + " from node join node as parent on parent.id = node.parent_id"
              + " order by node.name");
      assertThat(session.count(pairs)).isEqualTo(2);
    }
  }

  @Test
  void anObjectOfALeftJoinIsNullWithoutARow() {
    try (Session session = database.session()) {
      List<ResultRow> rows =
          session.list(
              select(NODE.name, NODE.parent(), NODE.id).from(NODE).orderBy(NODE.name.asc()));
      assertThat(rows).extracting(row -> row.get(NODE.name)).containsExactly("a", "b", "root");
      assertThat(rows.get(2).get(NODE.parent())).isNull();
      Node root = rows.get(0).require(NODE.parent());
      assertThat(root.id()).isEqualTo(rows.get(2).get(NODE.id));
      assertThat(session.getOrFail(NODE, root.id())).isSameAs(root);
    }
  }

  @Test
  void aConnectionMakesNoObjects() {
    try (Connection connection = database.connect()) {
      assertThatThrownBy(() -> connection.list(select(NODE, NODE.name).from(NODE)))
          .isInstanceOf(QueryException.class)
          .hasMessageStartingWith("ALU-5442: A select answers objects");
    }
  }

  @Test
  void objectsThatListenersHideCountAsNoRow() {
    SessionListener noRoot =
        new SessionListener() {
          @Override
          public List<Condition> criteria(
              Session asking, EntityTable<?, ?> table, Set<String> options) {
            return table instanceof Node_ node ? List.of(node.name.ne("root")) : List.of();
          }
        };
    try (Session session = database.session().listener(noRoot)) {
      List<ResultRow> rows =
          session.list(
              select(NODE, PARENT)
                  .from(NODE)
                  .leftJoin(PARENT)
                  .on(PARENT.id.eq(NODE.parent().id))
                  .orderBy(NODE.name.asc()));
      assertThat(rows)
          .extracting(row -> row.require(NODE).name(), row -> row.get(PARENT))
          .containsExactly(tuple("a", null), tuple("b", null));
    }
  }
}
