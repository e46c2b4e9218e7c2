package dev.aludel.conformance.guide;

import static dev.aludel.conformance.guide.CoreTablesPageTest.AT;
import static dev.aludel.conformance.guide.CoreTablesPageTest.ID;
import static dev.aludel.conformance.guide.CoreTablesPageTest.PAGE;
import static dev.aludel.conformance.guide.CoreTablesPageTest.TABLE;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.query.MappedTable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A class that is mapped by hand. */
// region visit
final class Visit implements Entity {
  static final MappedTable<Visit> VISIT =
      MappedTable.map("Visit", TABLE, Visit::new)
          .column(ID, visit -> visit.id, (visit, id) -> visit.id = id)
          .column(PAGE, visit -> visit.page, (visit, page) -> visit.page = page)
          .column(AT, visit -> visit.at, (visit, at) -> visit.at = at)
          .build();

  private final EntityState state = VISIT.state(this);
  private @Nullable Long id;
  private @Nullable String page;
  private @Nullable Instant at;

  private Visit() {} // for rows

  Visit(String page, Instant at) {
    page(page);
    VISIT.set(this, AT, at);
  }

  Long id() {
    return VISIT.require(this, ID);
  }

  String page() {
    return VISIT.require(this, PAGE);
  }

  void page(String page) {
    VISIT.set(this, PAGE, page);
  }

  @Override
  public EntityState aludelState() {
    return state;
  }
}
// endregion
