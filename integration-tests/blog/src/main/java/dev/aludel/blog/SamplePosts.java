package dev.aludel.blog;

import dev.aludel.Database;
import dev.aludel.blog.model.Category;
import dev.aludel.blog.model.Post;
import dev.aludel.blog.model.User;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two people, three published posts, a draft, and what was said about them. */
final class SamplePosts {
  private SamplePosts() {}

  /** Fills an empty blog; each post in a transaction of its own, as it would be written. */
  static void save(Database database) {
    User ada = User.of("ada", "ada@example.org", "no login");
    User bob = User.of("bob", "bob@example.org", "no login");
    Category engines = Category.of("Engines");
    database.transaction(session -> session.addAll(List.of(ada, bob, engines)));

    Post notes = ada.write("Notes on the engine", "It weaves algebraical patterns.");
    Post numbers = ada.write("Bernoulli numbers", "How the engine would compute them.");
    Post looms = bob.write("Looms", "Cards with holes, and what they can say.");
    Post draft = bob.write("Thoughts", "To be continued.");
    publish(database, notes, engines, "engines", "algebra");
    publish(database, numbers, engines, "engines", "algebra", "numbers");
    publish(database, looms, null, "engines");
    database.transaction(
        session -> {
          session.addAll(List.of(draft, notes));
          notes.comment(bob, "Weaves, as a loom does?");
          notes.comment(ada, "Just as a loom does.");
        });
  }

  private static void publish(
      Database database, Post post, @Nullable Category category, String... tags) {
    database.transaction(
        session -> {
          Blog blog = new Blog(session);
          post.category(category);
          for (String tag : tags) {
            post.tags().add(blog.tag(tag));
          }
          post.publish();
          session.add(post);
        });
  }
}
