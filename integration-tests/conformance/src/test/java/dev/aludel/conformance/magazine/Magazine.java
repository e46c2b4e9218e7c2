package dev.aludel.conformance.magazine;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.util.List;

/**
 * A small magazine: Ada wrote "a1" (comments "c1", "c2"; tags x, y) and "a2" (comment "c3"), edited
 * by Bob; Bob wrote "b1" (tag x); Cid wrote nothing.
 */
abstract class Magazine extends ConformanceTest {

  Magazine() {
    super(MagazineModelsSchema.SCHEMA);
  }

  final void publish() {
    try (Session session = database.session()) {
      Author ada = Author.of("Ada");
      Author bob = Author.of("Bob");
      session.addAll(List.of(ada, bob, Author.of("Cid")));
      session.flush();
      Post first = Post.of(ada, "a1");
      Post second = Post.of(ada, "a2");
      Post third = Post.of(bob, "b1");
      second.editor(bob);
      session.addAll(List.of(first, second, third));
      session.flush();
      Comment approved = Comment.of(first, "c1");
      approved.approved(true);
      session.addAll(List.of(approved, Comment.of(first, "c2"), Comment.of(second, "c3")));
      Tag x = Tag.of("x");
      Tag y = Tag.of("y");
      session.addAll(List.of(x, y));
      first.tags().addAll(List.of(x, y));
      third.tags().add(x);
      session.commit();
    }
    sql.clear();
  }
}
