package dev.aludel.conformance.guide.press;

import dev.aludel.annotation.ColumnProperty;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import org.jspecify.annotations.Nullable;

/** Somebody who writes articles. */
@Model(table = "writers")
public interface Writer {

  static Writer of(String firstName, String lastName) {
    return WriterEntity.create(firstName, lastName);
  }

  @Id
  Long id();

  String firstName();

  void firstName(String firstName);

  String lastName();

  // region properties
  @ColumnProperty("first_name || ' ' || last_name")
  String fullName();

  @ColumnProperty(
      value = "select count(*) from articles where articles.writer_id = writers.id",
      deferred = true)
  long articleCount();

  @ColumnProperty // what it is, each query says
  @Nullable Integer score();
  // endregion
}
