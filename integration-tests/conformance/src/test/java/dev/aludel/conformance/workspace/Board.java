package dev.aludel.conformance.workspace;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.query.DynamicCollection;
import java.util.List;

/** Has cards. */
@Model
public interface Board extends Owned, Archivable {

  static Board of(String name) {
    return BoardEntity.create(name);
  }

  static Board of(long tenant, String name) {
    return BoardEntity.builder().name(name).tenantId(tenant).build();
  }

  @Id
  Long id();

  String name();

  @Relationship(backPopulates = "board", orderBy = "id")
  List<Card> cards();

  /** The same, as queries. */
  @Relationship(foreignKey = "board_id", viewOnly = true)
  DynamicCollection<Card> pile();
}
