package dev.aludel.conformance.forum;

import dev.aludel.annotation.ColumnProperty;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who writes; most of what is shown of them is computed. */
@Model(table = "members")
public interface Member {

  static Member of(String firstName, String lastName) {
    return MemberEntity.create(firstName, lastName);
  }

  @Id
  Long id();

  String firstName();

  void firstName(String firstName);

  String lastName();

  void lastName(String lastName);

  @Nullable String nickname();

  void nickname(@Nullable String nickname);

  @ColumnProperty("first_name || ' ' || last_name")
  String fullName();

  @ColumnProperty("select count(*) from posts where posts.author_id = members.id")
  long postCount();

  @ColumnProperty(value = "coalesce(nickname, first_name)", expireOnFlush = false)
  String shownName();

  @ColumnProperty(
      value = "select max(p.title) from posts p where p.author_id = members.id",
      group = "titles")
  @Nullable String lastTitle();

  @ColumnProperty(
      value = "select min(p.title) from posts p where p.author_id = members.id",
      group = "titles")
  @Nullable String firstTitle();

  @ColumnProperty
  @Nullable Integer score();

  @Relationship(backPopulates = "author")
  List<Post> posts();
}
