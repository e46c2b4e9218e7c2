package dev.aludel.conformance.papers;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import dev.aludel.query.DynamicCollection;
import dev.aludel.query.WriteOnlyCollection;

/** What appears for years. */
@Model(table = "journals")
public interface Journal {

  static Journal of(String name) {
    return JournalEntity.create(name);
  }

  @Id
  Long id();

  String name();

  @Relationship(backPopulates = "journal", orderBy = "title")
  DynamicCollection<Paper> papers();

  @Relationship(secondary = @Secondary(table = "journal_rejects"))
  WriteOnlyCollection<Paper> rejects();
}
