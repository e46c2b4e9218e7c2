package dev.aludel.conformance.office;

import dev.aludel.annotation.Model;

/** A paper. */
@Model(table = "reports")
public interface Report extends Paper {

  static Report of(Clerk author, String title, int pages) {
    return ReportEntity.create(title, pages, author);
  }
}
