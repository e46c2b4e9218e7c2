package dev.aludel.conformance.press;

import dev.aludel.annotation.EagerDefaults;
import dev.aludel.annotation.Model;

/** What the database makes of it is always known. */
@Model(table = "bulletins", eagerDefaults = EagerDefaults.ALWAYS)
public interface Bulletin extends Written {

  static Bulletin of(String title) {
    return BulletinEntity.create(title);
  }
}
