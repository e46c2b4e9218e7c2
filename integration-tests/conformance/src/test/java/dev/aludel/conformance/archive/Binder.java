package dev.aludel.conformance.archive;

import static dev.aludel.annotation.Cascade.ALL;
import static dev.aludel.annotation.Cascade.DELETE_ORPHAN;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds documents and has labels. */
@Model(table = "binders")
public interface Binder extends Kept {
  static Binder of(String title) {
    return BinderEntity.create(title);
  }

  @Id
  Long id();

  String title();

  @Relationship(backPopulates = "binders")
  @Nullable Cabinet cabinet();

  @Relationship(
      backPopulates = "binder",
      cascade = {ALL, DELETE_ORPHAN})
  List<Document> documents();

  @Relationship(
      backPopulates = "binder",
      cascade = {ALL, DELETE_ORPHAN})
  List<Label> labels();
}
