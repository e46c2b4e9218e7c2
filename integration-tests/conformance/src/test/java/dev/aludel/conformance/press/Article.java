package dev.aludel.conformance.press;

import dev.aludel.annotation.Model;

/** Its values of the database are read as SQLAlchemy's "auto" does. */
@Model(table = "articles")
public interface Article extends Written {

  static Article of(String title) {
    return ArticleEntity.create(title);
  }
}
