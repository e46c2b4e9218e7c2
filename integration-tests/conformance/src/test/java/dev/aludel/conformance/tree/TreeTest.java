package dev.aludel.conformance.tree;

import static dev.aludel.conformance.tree.Label_.LABEL;
import static dev.aludel.conformance.tree.Node_.NODE;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A relationship of a table with itself, and a one-to-one. */
@Tag("A059")
class TreeTest extends ConformanceTest {

  TreeTest() {
    super(TreeModelsSchema.SCHEMA);
  }

  @Test
  @Tag("A055")
  void aTreeIsInsertedParentsFirstInOneFlushAndReadBack() {
    Node root = Node.of("root");
    Node branch = Node.of("branch");
    Node leaf = Node.of("leaf");
    leaf.parent(branch);
    root.children().add(branch);
    try (Session session = database.session()) {
      session.add(leaf);
      session.commit();
    }
    assertThat(root.id()).isLessThan(branch.id());
    assertThat(branch.id()).isLessThan(leaf.id());

    try (Session session = database.session()) {
      Node found = session.query(NODE).where(NODE.name.eq("leaf")).one();
      Node top = requireNonNull(requireNonNull(found.parent()).parent());
      assertThat(top.name()).isEqualTo("root");
      assertThat(top.parent()).isNull();
      assertThat(top.children().get(0).children()).containsExactly(found);
    }
  }

  @Test
  @Tag("A054")
  void aOneToOneIsAnObjectOrNullOnBothSides() {
    Node node = Node.of("node");
    Label label = Label.of("oak");
    node.label(label);
    assertThat(label.node()).isSameAs(node);
    database.transaction(
        session -> {
          session.add(node);
          session.add(Node.of("bare"));
        });

    try (Session session = database.session()) {
      assertThat(session.query(NODE).where(NODE.name.eq("bare")).one().label()).isNull();
      Label found = session.query(LABEL).one();
      assertThat(requireNonNull(found.node()).label()).isSameAs(found);
      assertThat(found.nodeId()).isEqualTo(node.id());
    }
  }

  @Test
  @Tag("A054")
  void replacingTheOtherSideLosesNoRow() {
    Node node = Node.of("node");
    node.label(Label.of("old"));
    database.transaction(session -> session.add(node));

    database.transaction(session -> session.query(NODE).one().label(Label.of("new")));

    try (Session session = database.session()) {
      assertThat(requireNonNull(session.query(NODE).one().label()).text()).isEqualTo("new");
      Label old = session.query(LABEL).where(LABEL.text.eq("old")).one();
      assertThat(old.node()).isNull();
    }
  }

  @Test
  void aForeignKeySetByHandIsFollowed() {
    // nodeId has no setter; the relationship writes it.
    Node first = Node.of("first");
    Node second = Node.of("second");
    Label label = Label.of("moving");
    label.node(first);
    try (Session session = database.session()) {
      session.add(first);
      session.add(second);
      session.add(label);
      session.commit();
      label.node(second);
      sql.assertSends(session::flush, "update label set node_id = ? where id = ?");
      assertThat(label.nodeId()).isEqualTo(second.id());
      assertThat(first.label()).isNull();
    }
  }
}
