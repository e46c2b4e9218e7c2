package dev.aludel.conformance.workspace;

import dev.aludel.annotation.Filter;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import dev.aludel.annotation.ServerDefault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something to do. */
@Model
public interface Card extends Owned, Archivable {

  static Card of(Board board, String title) {
    return CardEntity.create(title, board);
  }

  @Id
  Long id();

  String title();

  void title(String title);

  @Relationship(backPopulates = "cards")
  Board board();

  /** May be archived without the card being it. */
  @Relationship
  @Nullable Board origin();

  void origin(@Nullable Board origin);

  @Relationship(secondary = @Secondary(table = "card_label"), orderBy = "name")
  List<Label> labels();

  @ServerDefault("false")
  boolean draft();

  void draft(boolean draft);

  /** Drafts are hidden, too. */
  @Filter
  @Hybrid
  default boolean isPublished() {
    return !draft();
  }
}
