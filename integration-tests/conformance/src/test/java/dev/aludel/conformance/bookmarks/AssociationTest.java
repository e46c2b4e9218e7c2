package dev.aludel.conformance.bookmarks;

import static dev.aludel.conformance.bookmarks.Keyword_.KEYWORD;
import static dev.aludel.conformance.bookmarks.Setting_.SETTING;
import static dev.aludel.conformance.bookmarks.User_.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.query.Condition;
import dev.aludel.session.Session;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Association proxies of every shape: SQLAlchemy's test_associationproxy, as far as it applies. */
@Tag("B146")
class AssociationTest extends ConformanceTest {

  AssociationTest() {
    super(BookmarksModelsSchema.SCHEMA);
  }

  @Test
  void addingANameCreatesAKeyword() {
    User ada = User.of("ada");
    ada.keywordNames().add("x");
    assertThat(ada.keywords()).extracting(Keyword::name).containsExactly("x");
    database.transaction(session -> session.add(ada));
    try (Session session = database.session()) {
      assertThat(session.query(KEYWORD).one().name()).isEqualTo("x");
      assertThat(session.query(USER).one().keywordNames()).containsExactly("x");
    }
  }

  @Test
  void aSetHasAValueOnceAndRemovesAllThatHaveIt() {
    User ada = User.of("ada");
    assertThat(ada.keywordNames().add("x")).isTrue();
    assertThat(ada.keywordNames().add("x")).isFalse();
    ada.keywords().add(Keyword.of("x"));
    ada.keywordNames().add("y");
    assertThat(ada.keywordNames()).containsExactly("x", "y").hasSize(2);
    assertThat(ada.keywordNames().remove("x")).isTrue();
    assertThat(ada.keywordNames().remove("x")).isFalse();
    assertThat(ada.keywords()).hasSize(1);
  }

  @Test
  void aSetIsReducedWhileItIsIterated() {
    User ada = User.of("ada");
    ada.keywordNames().addAll(List.of("x", "y", "z"));
    for (Iterator<String> each = ada.keywordNames().iterator(); each.hasNext(); ) {
      if (!each.next().equals("y")) {
        each.remove();
      }
    }
    assertThat(ada.keywordNames()).containsExactly("y").contains("y").doesNotContain("x");
    ada.keywordNames().clear();
    assertThat(ada.keywords()).isEmpty();
  }

  @Test
  void aCreatorMakesTheObjects() {
    User ada = User.of("ada");
    ada.tagNames().add("loud");
    assertThat(ada.tags()).extracting(Keyword::name).containsExactly("LOUD");
    ada.anyTags().add("quiet");
    assertThat(ada.tagNames()).containsExactly("LOUD", "quiet");
  }

  @Test
  void aListIsChangedInTheMiddle() {
    User ada = User.of("ada");
    ada.tagNames().addAll(List.of("a", "b", "c"));
    ada.tagNames().add(1, "between");
    ada.tagNames().set(0, "first");
    ada.tagNames().remove("B");
    assertThat(ada.tagNames()).containsExactly("FIRST", "BETWEEN", "C");
  }

  @Test
  void aMapPutsWhatItsKeyAndValueMake() {
    User ada = User.of("ada");
    Keyword logic = Keyword.of("logic");
    assertThat(ada.pages().put("home", logic)).isNull();
    assertThat(ada.bookmarks().get("home"))
        .returns(ada, Bookmark::user)
        .returns(logic, Bookmark::keyword);
    database.transaction(session -> session.add(ada));
    try (Session session = database.session()) {
      User found = session.query(USER).one();
      assertThat(found.pages()).hasSize(1).containsKey("home");
      assertThat(found.pages().get("home")).extracting(Keyword::name).isEqualTo("logic");
      assertThat(found.pages().get("nowhere")).isNull();
    }
  }

  @Test
  void aMapReplacesTheObjectWhereTheAttributeCannotBeSet() {
    User ada = User.of("ada");
    Keyword logic = Keyword.of("logic");
    ada.pages().put("home", logic);
    Bookmark first = ada.bookmarks().get("home");
    Keyword ethics = Keyword.of("ethics");
    assertThat(ada.pages().put("home", ethics)).isSameAs(logic);
    assertThat(ada.bookmarks()).hasSize(1);
    assertThat(ada.bookmarks().get("home")).isNotSameAs(first);
    assertThat(ada.pages()).containsExactly(Map.entry("home", ethics));
  }

  @Test
  void aMapSetsTheAttributeOfTheObjectThatIsThere() {
    User ada = User.of("ada");
    ada.contents().put("color", "red");
    Setting setting = ada.settings().get("color");
    database.transaction(session -> session.add(ada));
    try (Session session = database.session()) {
      User found = session.query(USER).one();
      sql.clear();
      assertThat(found.contents().put("color", "blue")).isEqualTo("red");
      session.commit();
      assertThat(sql.texts()).anyMatch(text -> text.startsWith("update settings set content"));
      assertThat(session.query(SETTING).one().content()).isEqualTo("blue");
    }
    assertThat(setting).extracting(Setting::weight).isEqualTo(1);
  }

  @Test
  void removingFromAMapDeletesTheOrphan() {
    User ada = User.of("ada");
    ada.contents().put("color", "red");
    ada.contents().put("size", "small");
    database.transaction(session -> session.add(ada));
    try (Session session = database.session()) {
      User found = session.query(USER).one();
      assertThat(found.contents().remove("color")).isEqualTo("red");
      assertThat(found.contents().remove("weight")).isNull();
      found.contents().entrySet().removeIf(entry -> entry.getValue().equals("none"));
      session.commit();
      assertThat(session.query(SETTING).one().name()).isEqualTo("size");
    }
  }

  @Test
  void whatNeedsNoMoreIsBuilt() {
    User ada = User.of("ada");
    ada.weights().put("size", 3);
    assertThat(ada.settings().get("size"))
        .returns(ada, Setting::user)
        .returns(3, Setting::weight)
        .returns(null, Setting::content);
  }

  @Test
  void aValueOfAnObjectIsReadAndSet() {
    User ada = User.of("ada");
    assertThat(ada.caption()).isNull();
    ada.caption(null);
    assertThat(ada.portrait()).isNull(); // Nothing is made for null.
    ada.caption("Ada at her desk");
    Portrait portrait = ada.portrait();
    ada.caption("Ada at sea");
    assertThat(ada.portrait()).isSameAs(portrait);
    assertThat(ada.width()).isNull();
    database.transaction(session -> session.add(ada));
    try (Session session = database.session()) {
      assertThat(session.query(USER).one().caption()).isEqualTo("Ada at sea");
    }
  }

  @Test
  void nullIsRefusedByTheAttributeItself() {
    User ada = User.of("ada");
    ada.caption("Ada at her desk");
    assertThatThrownBy(() -> ada.caption(null)).hasMessageContaining("Portrait.caption");
  }

  @Test
  void queriesAskWhetherAValueIsThere() {
    save();
    assertThat(names(USER.keywordNames().contains("x"))).containsExactly("ada");
    assertThat(names(USER.keywordNames().any(name -> name.startsWith("y"))))
        .containsExactly("ada", "bob");
    assertThat(names(USER.keywordNames().contains("z"))).isEmpty();
    assertThat(names(USER.keywordNames().contains("x").not())).containsExactly("bob");
    assertThat(names(USER.weights().any(weight -> weight.gt(2)))).containsExactly("ada");
    assertThat(names(USER.contents().contains(null))).containsExactly("ada");
  }

  @Test
  void queriesAskForObjectsBehindThoseBetween() {
    save();
    Keyword logic =
        database.call(session -> session.query(KEYWORD).where(KEYWORD.name.eq("logic")).one());
    assertThat(names(USER.pages().contains(logic))).containsExactly("bob");
    assertThat(names(USER.pages().any(page -> page.name.eq("logic")))).containsExactly("bob");
    try (Session session = database.session()) {
      sql.assertSends(
          () -> session.query(USER).where(USER.pages().contains(logic)).count(),
          "select count(*) from users where exists (select 1 from bookmarks where"
              + " bookmarks.user_id = users.id and bookmarks.keyword_id = ?)");
    }
  }

  @Test
  void queriesCompareTheValueOfAnObject() {
    save();
    assertThat(names(USER.caption().eq("Bob"))).containsExactly("bob");
    assertThat(names(USER.caption().isNull())).containsExactly("ada");
    try (Session session = database.session()) {
      sql.assertSends(
          () -> session.query(USER).where(USER.keywordNames().contains("x")).count(),
          "select count(*) from users where exists (select 1 from user_keywords join keywords on"
              + " keywords.id = user_keywords.keyword_id where user_keywords.user_id = users.id"
              + " and keywords.name = ?)");
    }
  }

  private void save() {
    User ada = User.of("ada");
    ada.keywordNames().addAll(List.of("x", "y1"));
    ada.weights().put("size", 3);
    User bob = User.of("bob");
    bob.keywordNames().add("y2");
    bob.pages().put("home", Keyword.of("logic"));
    bob.caption("Bob");
    database.transaction(session -> session.addAll(List.of(ada, bob)));
  }

  private List<String> names(Condition condition) {
    return database.call(
        session ->
            session.query(USER).where(condition).orderBy(USER.name.asc()).list().stream()
                .map(User::name)
                .toList());
  }
}
