package dev.aludel.conformance.airports;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** Has a natural key, which the session passes on itself. */
@Model(table = "alliances")
public interface Alliance {

  static Alliance of(String code) {
    return AllianceEntity.create(code);
  }

  @Id
  @Column(length = 4)
  String code();

  void code(String code);

  @Relationship(backPopulates = "alliance", passiveUpdates = false)
  List<Carrier> carriers();
}
