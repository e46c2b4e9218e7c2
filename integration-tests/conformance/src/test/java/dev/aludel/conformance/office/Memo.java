package dev.aludel.conformance.office;

import dev.aludel.annotation.Model;

/** A paper. */
@Model(table = "memos")
public interface Memo extends Paper {

  static Memo of(Clerk author, String title, int pages) {
    return MemoEntity.create(title, pages, author);
  }
}
