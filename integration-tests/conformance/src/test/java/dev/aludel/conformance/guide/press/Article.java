package dev.aludel.conformance.guide.press;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** What a writer wrote. */
@Model(table = "articles")
public interface Article {

  static Article of(String title, Writer writer) {
    return ArticleEntity.create(title, writer);
  }

  @Id
  Long id();

  String title();

  @Relationship
  Writer writer();
}
