package dev.aludel.conformance.guide.desk;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** Belongs to a tenant. */
@Model(table = "drawers")
public interface Drawer extends Owned {

  static Drawer of(String label) {
    return DrawerEntity.create(label);
  }

  @Id
  Long id();

  String label();
}
