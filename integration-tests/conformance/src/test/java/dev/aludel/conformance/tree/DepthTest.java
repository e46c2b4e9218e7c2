package dev.aludel.conformance.tree;

import static dev.aludel.conformance.tree.Node_.NODE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.query.LoadOption;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A tree that is loaded so many levels deep. */
@Tag("B184")
class DepthTest extends ConformanceTest {

  DepthTest() {
    super(TreeModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    Node root = Node.of("0");
    Node parent = root;
    for (int level = 1; level < 5; level++) {
      Node child = Node.of(String.valueOf(level));
      parent.children().add(child);
      parent = child;
    }
    database.transaction(session -> session.add(root));
    sql.clear();
  }

  @Test
  void selectInSendsAStatementForEachLevel() {
    assertLoads(NODE.children.selectIn().depth(3), 4);
  }

  @Test
  void joinedSendsOneStatementForAllLevels() {
    assertLoads(NODE.children.joined().depth(3), 1);
  }

  @Test
  void anySearchesAmongTheChildren() {
    try (Session session = database.session()) {
      Node_ child = NODE.as("child");
      assertThat(session.query(NODE).where(NODE.children.any(child, child.name.eq("3"))).list())
          .extracting(Node::name)
          .containsExactly("2");
    }
  }

  private void assertLoads(LoadOption option, int statements) {
    try (Session session = database.session()) {
      List<Node> roots = session.query(NODE).where(NODE.name.eq("0")).load(option).list();
      assertThat(sql.texts()).hasSize(statements);
      sql.assertSendsNothing(
          () -> {
            Node third = roots.get(0).children().get(0).children().get(0).children().get(0);
            assertThat(third.name()).isEqualTo("3");
          });
      Node third = roots.get(0).children().get(0).children().get(0).children().get(0);
      sql.clear();
      assertThat(third.children()).hasSize(1);
      assertThat(sql.texts()).hasSize(1);
    }
  }
}
