package dev.aludel.conformance.tree;

import static dev.aludel.conformance.tree.Node_.NODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.QueryException;
import dev.aludel.query.Condition;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Conditions about relationships of a model to itself: a parent is not taken for its children. */
@Tag("B183")
class RelativesTest extends ConformanceTest {

  RelativesTest() {
    super(TreeModelsSchema.SCHEMA);
  }

  /** A root with a leaf, and a branch that has a twig. */
  @BeforeEach
  void fill() {
    Node root = Node.of("root");
    Node branch = Node.of("branch");
    branch.children().add(Node.of("twig"));
    root.children().addAll(List.of(Node.of("leaf"), branch));
    database.transaction(session -> session.add(root));
    sql.clear();
  }

  private List<String> names(Condition condition) {
    return database.call(
        session ->
            session.query(NODE).where(condition).orderBy(NODE.id.asc()).list().stream()
                .map(Node::name)
                .toList());
  }

  @Test
  void anyAsksForAChild() {
    sql.assertSends(
        () -> assertThat(names(NODE.children.any())).containsExactlyInAnyOrder("root", "branch"),
        "select id, name, parent_id from node where exists"
            + " (select 1 from node as children where children.parent_id = node.id) order by id");
    assertThat(names(NODE.children.any().not())).containsExactlyInAnyOrder("leaf", "twig");
    assertThat(names(NODE.parent.has())).doesNotContain("root").hasSize(3);
  }

  @Test
  void containsFindsTheParent() {
    try (Session session = database.session()) {
      Node twig = session.query(NODE).where(NODE.name.eq("twig")).one();
      assertThat(names(NODE.children.contains(twig))).containsExactly("branch");
    }
  }

  @Test
  void relativesOfTheEndOfAPathAreNoOwnersEither() {
    assertThat(names(NODE.parent().children.any())).doesNotContain("root").hasSize(3);
    assertThat(names(NODE.parent().parent.has())).containsExactly("twig");
    sql.clear();
    assertThat(names(NODE.parent().parent().children.any())).containsExactly("twig");
    assertThat(sql.texts())
        .containsExactly(
            "select node.id, node.name, node.parent_id from node left join node as parent on"
                + " parent.id = node.parent_id where exists (select 1 from node as"
                + " parent_parent_children where parent_parent_children.parent_id ="
                + " parent.parent_id) order by node.id");
  }

  @Test
  void conditionsNeedAName() {
    Node_ child = NODE.as("child");
    assertThat(names(NODE.children.any(child, child.name.eq("twig")))).containsExactly("branch");
  }

  @Test
  void conditionsOfBothAtOnceAreRefused() {
    assertThatThrownBy(() -> NODE.children.any(NODE.name.eq("twig")))
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith("ALU-5436: What conditions of node.children name could be");
    assertThatThrownBy(() -> NODE.parent().parent.has(NODE.name.eq("root")))
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith("ALU-5436");
  }
}
