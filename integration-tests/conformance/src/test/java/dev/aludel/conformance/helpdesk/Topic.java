package dev.aludel.conformance.helpdesk;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** What tickets are about, for all tenants. */
@Model
public interface Topic extends Removable {

  static Topic of(String name) {
    return TopicEntity.create(name);
  }

  @Id
  Long id();

  String name();
}
