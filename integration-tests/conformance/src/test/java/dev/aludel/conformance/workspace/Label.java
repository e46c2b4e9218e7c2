package dev.aludel.conformance.workspace;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** What cards are about, for all tenants. */
@Model
public interface Label extends Archivable {

  static Label of(String name) {
    return LabelEntity.create(name);
  }

  @Id
  Long id();

  String name();
}
