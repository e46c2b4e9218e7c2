package dev.aludel.session;

import dev.aludel.mapping.Cascade;
import dev.aludel.mapping.Edge;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.schema.UniqueConstraint;
import dev.aludel.sql.SqlText;
import dev.aludel.type.SqlType;
import java.util.List;

/** The models of these tests. */
final class Models {
  static final ThingMapper USER =
      new ThingMapper(
              "User",
              Table.named("users")
                  .column(Column.of("id", SqlType.BIGINT).identity())
                  .column(Column.of("username", SqlType.varchar(50)))
                  .column(Column.of("email", SqlType.varchar(100)).nullable())
                  .column(Column.of("active", SqlType.BOOLEAN))
                  .column(Column.of("created_at", SqlType.TIMESTAMP).serverDefaultNow())
                  .column(Column.of("updated_at", SqlType.TIMESTAMP_WITH_TIME_ZONE).nullable())
                  .primaryKey("id")
                  .unique(UniqueConstraint.of("username"))
                  .build(),
              Edge.toMany("posts", () -> Models.POST)
                  .foreignKey("user_id")
                  .inverse("author")
                  .loadedBy(SqlText.of(" where user_id = ?")),
              Edge.toOneBack("profile", () -> Models.PROFILE)
                  .foreignKey("user_id")
                  .inverse("user")
                  .loadedBy(SqlText.of(" where user_id = ?")),
              Edge.toMany("notes", () -> Models.NOTE)
                  .foreignKey("user_id")
                  .loadedBy(SqlText.of(" where user_id = ?"))
                  .cascade(Cascade.ALL, Cascade.DELETE_ORPHAN))
          .defaulted("active", time -> true)
          .onUpdate("updated_at", time -> time.instant());

  static final ThingMapper POST =
      new ThingMapper(
          "Post",
          Table.named("posts")
              .column(Column.of("id", SqlType.BIGINT).identity())
              .column(Column.of("title", SqlType.TEXT))
              .column(Column.of("user_id", SqlType.BIGINT).nullable())
              .primaryKey("id")
              .foreignKey(ForeignKey.of("user_id").references("users", "id"))
              .build(),
          Edge.toOne("author", () -> Models.USER).foreignKey("user_id").inverse("posts"));

  static final ThingMapper PROFILE =
      new ThingMapper(
          "Profile",
          Table.named("profiles")
              .column(Column.of("id", SqlType.BIGINT).identity())
              .column(Column.of("bio", SqlType.TEXT))
              .column(Column.of("user_id", SqlType.BIGINT).nullable())
              .primaryKey("id")
              .unique(UniqueConstraint.of("user_id"))
              .foreignKey(ForeignKey.of("user_id").references("users", "id"))
              .build(),
          Edge.toOne("user", () -> Models.USER).foreignKey("user_id").inverse("profile"));

  static final ThingMapper NOTE =
      new ThingMapper(
          "Note",
          Table.named("notes")
              .column(Column.of("id", SqlType.BIGINT).identity())
              .column(Column.of("text", SqlType.TEXT))
              .column(Column.of("user_id", SqlType.BIGINT))
              .primaryKey("id")
              .foreignKey(ForeignKey.of("user_id").references("users", "id"))
              .build());

  static final ThingMapper CATEGORY =
      new ThingMapper(
          "Category",
          Table.named("categories")
              .column(Column.of("id", SqlType.BIGINT).identity())
              .column(Column.of("name", SqlType.TEXT))
              .column(Column.of("parent_id", SqlType.BIGINT).nullable())
              .primaryKey("id")
              .foreignKey(ForeignKey.of("parent_id").references("categories", "id"))
              .build(),
          Edge.toOne("parent", () -> Models.CATEGORY).foreignKey("parent_id").inverse("children"),
          Edge.toMany("children", () -> Models.CATEGORY)
              .foreignKey("parent_id")
              .inverse("parent")
              .loadedBy(SqlText.of(" where parent_id = ?")));

  static final Table ENROLLMENTS =
      Table.named("enrollments")
          .column(Column.of("student_id", SqlType.BIGINT))
          .column(Column.of("course_id", SqlType.varchar(10)))
          .column(Column.of("enrollment_date", SqlType.DATE))
          .primaryKey("student_id", "course_id")
          .foreignKey(ForeignKey.of("student_id").references("students", "id"))
          .foreignKey(ForeignKey.of("course_id").references("courses", "code"))
          .build();

  static final ThingMapper STUDENT =
      new ThingMapper(
          "Student",
          Table.named("students")
              .column(Column.of("id", SqlType.BIGINT).identity())
              .column(Column.of("name", SqlType.TEXT))
              .primaryKey("id")
              .build(),
          Edge.manyToMany("courses", () -> Models.COURSE)
              .through(ENROLLMENTS)
              .columns("student_id")
              .targetColumns("course_id")
              .inverse("students")
              .extra("enrollment_date", time -> time.localDate())
              .loadedBy(
                  SqlText.of(
                      " join (select course_id as link_1 from enrollments where student_id = ?)"
                          + " as link on link.link_1 = code")));

  static final ThingMapper COURSE =
      new ThingMapper(
          "Course",
          Table.named("courses")
              .column(Column.of("code", SqlType.varchar(10)))
              .column(Column.of("title", SqlType.TEXT).nullable())
              .primaryKey("code")
              .build(),
          Edge.manyToMany("students", () -> Models.STUDENT)
              .through(ENROLLMENTS)
              .columns("course_id")
              .targetColumns("student_id")
              .inverse("courses")
              .loadedBy(
                  SqlText.of(
                      " join (select student_id as link_1 from enrollments where course_id = ?)"
                          + " as link on link.link_1 = id")));

  static final List<Table> TABLES =
      List.of(
          USER.table(),
          POST.table(),
          PROFILE.table(),
          NOTE.table(),
          CATEGORY.table(),
          STUDENT.table(),
          COURSE.table(),
          ENROLLMENTS);

  private Models() {}

  static Thing user(String name) {
    return USER.make().set("username", name);
  }

  static Thing post(String title) {
    return POST.make().set("title", title);
  }

  static Thing profile(String bio) {
    return PROFILE.make().set("bio", bio);
  }

  static Thing note(String text) {
    return NOTE.make().set("text", text);
  }

  static Thing category(String name) {
    return CATEGORY.make().set("name", name);
  }

  static Thing student(String name) {
    return STUDENT.make().set("name", name);
  }

  static Thing course(String code) {
    return COURSE.make().set("code", code);
  }
}
