package dev.aludel.conformance.bookmarks;

import static dev.aludel.annotation.Cascade.ALL;
import static dev.aludel.annotation.Cascade.DELETE_ORPHAN;

import dev.aludel.annotation.AssociationProxy;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who keeps words, pages, settings and a portrait. */
@Model(table = "users")
public interface User {
  static User of(String name) {
    return UserEntity.create(name);
  }

  @Id
  Long id();

  String name();

  @Relationship(secondary = @Secondary(table = "user_keywords"))
  Set<Keyword> keywords();

  /** The acceptance check of SQLAlchemy's association proxy: adding a name makes a keyword. */
  @AssociationProxy("keywords.name")
  Set<String> keywordNames();

  @Relationship(secondary = @Secondary(table = "user_tags"))
  List<Keyword> tags();

  @AssociationProxy(value = "tags.name", creator = "shouted")
  List<String> tagNames();

  static Keyword shouted(String name) {
    return Keyword.of(name.toUpperCase(Locale.ROOT));
  }

  @AssociationProxy("tags.name")
  Collection<String> anyTags();

  @Relationship(
      backPopulates = "user",
      mapKey = "name",
      cascade = {ALL, DELETE_ORPHAN})
  Map<String, Bookmark> bookmarks();

  @AssociationProxy("bookmarks.keyword")
  Map<String, Keyword> pages();

  @Relationship(
      backPopulates = "user",
      mapKey = "name",
      cascade = {ALL, DELETE_ORPHAN})
  Map<String, Setting> settings();

  @AssociationProxy(value = "settings.content", creator = "setting")
  Map<String, String> contents();

  static Setting setting(User user, String name, String content) {
    return SettingEntity.builder().user(user).name(name).content(content).weight(1).build();
  }

  @AssociationProxy("settings.weight")
  Map<String, Integer> weights();

  @Relationship
  @Nullable Portrait portrait();

  void portrait(@Nullable Portrait portrait);

  @AssociationProxy("portrait.caption")
  @Nullable String caption();

  void caption(@Nullable String caption);

  @AssociationProxy("portrait.width")
  @Nullable Integer width();
}
