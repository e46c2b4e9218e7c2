package dev.aludel.conformance.settings;

import static dev.aludel.conformance.settings.Settings_.SETTINGS;
import static dev.aludel.query.Sql.select;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.query.Condition;
import dev.aludel.session.Session;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The seeds' {@code Settings} with their {@code JSONType}, and with JSON that the database knows.
 */
class SettingsTest extends ConformanceTest {
  private static final Map<String, Object> DARK =
      Map.of("theme", "dark", "sizes", List.of(1, 2), "quote", "it's \"so\"");

  SettingsTest() {
    super(SettingsModelsSchema.SCHEMA);
  }

  /** Two of new users, with what is given. */
  private List<Settings> addTwo(@Nullable Map<String, Object> preferences) {
    User ada = UserEntity.create("ada");
    User bob = UserEntity.create("bob");
    Settings first =
        SettingsEntity.builder().user(ada).preferences(preferences).features(preferences).build();
    Settings second = SettingsEntity.create(bob);
    database.transaction(session -> session.addAll(List.of(ada, bob, first, second)));
    sql.clear();
    return List.of(first, second);
  }

  private List<String> users(Condition condition) {
    try (Session session = database.session()) {
      return session.query(SETTINGS).where(condition).orderBy(SETTINGS.id.asc()).list().stream()
          .map(settings -> settings.user().username())
          .toList();
    }
  }

  /** In SQLAlchemy all rows of a flush share the one dict of {@code default={}}. */
  private void assertFresh(Function<Settings, @Nullable Map<String, Object>> attribute) {
    User ada = UserEntity.create("ada");
    List<Settings> two = List.of(SettingsEntity.create(ada), SettingsEntity.create(ada));
    database.transaction(session -> session.addAll(two));
    Map<String, Object> first = requireNonNull(attribute.apply(two.get(0)));
    Map<String, Object> second = requireNonNull(attribute.apply(two.get(1)));
    assertThat(first).isEqualTo(second).isEmpty();
    assertThat(first).isNotSameAs(second);

    first.put("theme", "dark");

    assertThat(second).isEmpty();
  }

  @Test
  @Tag("A023")
  @Tag("A124")
  void twoNewOnesHaveEqualMapsOfTheirOwn() {
    assertFresh(Settings::preferences);
  }

  @Test
  @Tag("A023")
  @Tag("A124")
  void twoNewOnesHaveJsonOfTheirOwn() {
    assertFresh(Settings::features);
  }

  @Test
  @Tag("A124")
  void theDefaultIsStoredAsAnEmptyObject() throws Exception {
    addTwo(DARK);
    try (var connection = dataSource.getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery("select preferences from settings order by id")) {
      rows.next();
      assertThat(rows.getString(1)).contains("\"theme\":\"dark\"");
      rows.next();
      assertThat(rows.getString(1)).isEqualTo("{}");
    }
  }

  @Test
  @Tag("A124")
  void mapsComeBackAsTheyWere() {
    addTwo(DARK);
    try (Session session = database.session()) {
      Settings ada = session.query(SETTINGS).where(SETTINGS.id.eq(1L)).one();
      assertThat(ada.preferences()).isEqualTo(DARK);
      assertThat(ada.features()).isEqualTo(DARK);
    }
  }

  @Test
  @Tag("A124")
  void nullStaysNullBothWays() {
    addTwo(null);
    assertThat(users(SETTINGS.preferences.isNull())).containsExactly("ada");
    assertThat(users(SETTINGS.features.isNull())).containsExactly("ada");
    try (Session session = database.session()) {
      Settings ada = session.query(SETTINGS).where(SETTINGS.id.eq(1L)).one();
      assertThat(ada.preferences()).isNull();
      assertThat(ada.features()).isNull();
    }
  }

  @Test
  @Tag("A124")
  void comparisonsBindTheConvertedText() {
    addTwo(Map.of("theme", "dark"));
    assertThat(users(SETTINGS.preferences.eq(Map.of("theme", "dark")))).containsExactly("ada");
    assertThat(users(SETTINGS.preferences.in(Map.of(), Map.of("theme", "light"))))
        .containsExactly("bob");
    assertThat(users(SETTINGS.features.eq(Map.of("theme", "dark")))).containsExactly("ada");
  }

  @Test
  @Tag("A124")
  void onlyANewMapIsWritten() {
    addTwo(DARK);
    database.transaction(
        session -> {
          Settings bob = session.query(SETTINGS).where(SETTINGS.id.eq(2L)).one();
          sql.clear();
          bob.preferences(Map.of());
          sql.assertSendsNothing(session::flush);
          bob.preferences(DARK);
          sql.assertSends(session::flush, "update settings set preferences = ? where id = ?");
        });
  }

  @Test
  @Tag("A124")
  void settingsNeedAUser() {
    assertThat(database.inspect().table("settings").column("user_id").isNullable()).isFalse();
    assertThat(database.inspect().table("settings").foreignKeys())
        .singleElement()
        .satisfies(key -> assertThat(key.target().name()).isEqualTo("users"));
  }

  @Test
  @Tag("A124")
  void theTypeIsStoredAsText() {
    addTwo(DARK);
    try (Session session = database.session()) {
      assertThat(
              session.list(select(SETTINGS.preferences).from(SETTINGS).where(SETTINGS.id.eq(1L))))
          .containsExactly(DARK);
    }
    assertThat(
            String.join(
                " ", database.dialect().create(SettingsModelsSchema.SCHEMA.tables(), false)))
        .contains("preferences " + onH2OrPostgresql("varchar", "text"));
  }

  @Test
  @Tag("A124")
  void nestedValuesKeepTheirTypes() {
    Map<String, Object> nested =
        Map.of("window", Map.of("width", 800, "on", true), "recent", List.of("a", "b"));
    addTwo(nested);
    try (Session session = database.session()) {
      Settings ada = session.query(SETTINGS).where(SETTINGS.id.eq(1L)).one();
      assertThat(ada.preferences()).isEqualTo(nested);
    }
  }
}
