package dev.aludel.conformance.guide.gym;

import dev.aludel.annotation.Check;
import dev.aludel.annotation.Ddl;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** What happened. */
// region ddl
@Model(table = "log_entries", comment = "What happened; nothing is taken back")
@Check(value = "text <> ''", comment = "Who writes says something")
@Ddl(dialect = "postgresql", value = "create rule keep as on delete to {table} do instead nothing")
public interface LogEntry {
  // endregion

  @Id
  Long id();

  String text();
}
