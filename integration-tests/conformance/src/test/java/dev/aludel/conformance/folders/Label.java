package dev.aludel.conformance.folders;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** Of one folder only, which refers to it. */
@Model
public interface Label {

  static Label of(String name) {
    return LabelEntity.create(name);
  }

  @Id
  Long id();

  @Column(length = 20)
  String name();
}
