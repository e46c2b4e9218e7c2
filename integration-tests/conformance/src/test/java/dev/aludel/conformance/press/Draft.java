package dev.aludel.conformance.press;

import dev.aludel.annotation.EagerDefaults;
import dev.aludel.annotation.Model;

/** What the database makes of it is read only if somebody asks. */
@Model(table = "drafts", eagerDefaults = EagerDefaults.NEVER)
public interface Draft extends Written {

  static Draft of(String title) {
    return DraftEntity.create(title);
  }
}
