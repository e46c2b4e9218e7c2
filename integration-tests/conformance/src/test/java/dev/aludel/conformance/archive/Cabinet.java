package dev.aludel.conformance.archive;

import dev.aludel.annotation.Cascade;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** A piece of furniture, which is really gone when it is gone. */
@Model(table = "cabinets")
public interface Cabinet {
  static Cabinet of(String place) {
    return CabinetEntity.create(place);
  }

  @Id
  Long id();

  String place();

  @Relationship(backPopulates = "cabinet", cascade = Cascade.ALL)
  List<Binder> binders();
}
