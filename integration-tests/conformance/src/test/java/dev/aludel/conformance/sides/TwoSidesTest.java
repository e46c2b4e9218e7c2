package dev.aludel.conformance.sides;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.mapping.Schema;
import dev.aludel.query.EntityTable;
import dev.aludel.query.ToMany;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds of a one-to-many relationship, however its other side is declared. */
@Tag("A059")
abstract class TwoSidesTest<P, C> extends ConformanceTest {
  private final ToMany<P, C, ? extends EntityTable<C, ?>> many;

  TwoSidesTest(Schema schema, ToMany<P, C, ? extends EntityTable<C, ?>> many) {
    super(schema);
    this.many = many;
  }

  abstract P parent(String name);

  abstract C child(String name);

  abstract List<C> children(P parent);

  abstract long parentKey(P parent);

  abstract long childKey(C child);

  @Test
  @Tag("A049")
  void eachSideFollowsTheOtherBeforeAnyFlush() {
    P first = parent("first");
    P second = parent("second");
    C child = child("child");

    children(first).add(child);
    assertThat(many.inverse().get(child)).isSameAs(first);

    many.inverse().set(child, second);
    assertThat(children(first)).isEmpty();
    assertThat(children(second)).containsExactly(child);

    children(second).remove(child);
    assertThat(many.inverse().get(child)).isNull();
  }

  @Test
  @Tag("A049")
  void oneAddSavesBothAndTheyAreFoundFromBothSides() {
    P parent = parent("parent");
    children(parent).add(child("one"));
    children(parent).add(child("two"));
    database.transaction(session -> session.add(parent));

    try (Session session = database.session()) {
      P found = session.get(many.owner(), parentKey(parent)).orElseThrow();
      assertThat(children(found)).hasSize(2);
      C child = children(found).get(0);
      sql.assertSendsNothing(() -> assertThat(many.inverse().get(child)).isSameAs(found));
    }
  }

  @Test
  @Tag("A049")
  void aMoveIsOneUpdateOfTheForeignKey() {
    P first = parent("first");
    P second = parent("second");
    C child = child("child");
    children(first).add(child);
    try (Session session = database.session()) {
      session.addAll(List.of(first, second));
      session.commit();
      many.inverse().set(child, second);
      sql.clear();
      session.flush();
      assertThat(sql.texts()).filteredOn(text -> text.startsWith("update ")).hasSize(1);
      session.commit();
    }
    try (Session session = database.session()) {
      C found = session.get(many.target(), childKey(child)).orElseThrow();
      P owner = requireNonNull(many.inverse().get(found));
      assertThat(parentKey(owner)).isEqualTo(parentKey(second));
      assertThat(children(session.get(many.owner(), parentKey(first)).orElseThrow())).isEmpty();
    }
  }
}
