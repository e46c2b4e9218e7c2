package dev.aludel.conformance.signup;

import static dev.aludel.annotation.Event.SET;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** What somebody posted in a channel. */
@Model(table = "posts")
public interface Post {

  static Post of(String text) {
    return PostEntity.create(text);
  }

  @Id
  Long id();

  String text();

  @Relationship(backPopulates = "posts")
  @Nullable Channel channel();

  void channel(@Nullable Channel channel);

  @ListensFor(value = SET, attribute = "channel")
  static void moved(Post post, @Nullable Channel channel, @Nullable Channel old) {
    if (channel != null && channel.name().equals("closed")) {
      throw new IllegalStateException("closed");
    }
    Channel.HEARD.add(
        post.text()
            + " from "
            + (old == null ? "nowhere" : old.name())
            + " to "
            + (channel == null ? "nowhere" : channel.name()));
  }
}
