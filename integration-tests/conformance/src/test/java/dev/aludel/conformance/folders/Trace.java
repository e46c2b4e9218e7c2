package dev.aludel.conformance.folders;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Goes with its folder: the database sees to it. */
@Model
public interface Trace {

  static Trace of(String name) {
    return TraceEntity.create(name);
  }

  @Id
  Long id();

  @Column(length = 20)
  String name();

  void name(String name);

  @Relationship(backPopulates = "traces")
  @ForeignKey(onDelete = ForeignKey.Action.CASCADE)
  @Nullable Folder folder();

  void folder(@Nullable Folder folder);
}
