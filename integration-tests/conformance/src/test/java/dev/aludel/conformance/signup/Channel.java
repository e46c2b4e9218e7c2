package dev.aludel.conformance.signup;

import static dev.aludel.annotation.Event.APPEND;
import static dev.aludel.annotation.Event.REMOVE;
import static dev.aludel.annotation.Event.SET;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import dev.aludel.annotation.Validates;
import dev.aludel.mapping.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where users post; it hears of all that comes and goes. */
@Model(table = "channels")
public interface Channel {

  /** What was heard. */
  List<String> HEARD = new ArrayList<>();

  static Channel of(String name) {
    return ChannelEntity.create(name);
  }

  @Id
  Long id();

  String name();

  @Relationship(backPopulates = "channel")
  List<Post> posts();

  @Relationship(backPopulates = "channels", secondary = @Secondary(table = "channel_topics"))
  Set<Topic> topics();

  @Relationship(backPopulates = "channel")
  @Nullable Badge badge();

  void badge(@Nullable Badge badge);

  /** A spoilt post is replaced by a fair copy. */
  @ListensFor(value = APPEND, attribute = "posts")
  static Post appended(Channel channel, Post post, Edge initiator) {
    HEARD.add(channel.name() + " + " + post.text() + " by " + initiator);
    return post.text().equals("spoilt") ? Post.of("fair copy") : post;
  }

  @Validates("posts")
  static void requireText(Channel channel, Post post) {
    if (post.text().isEmpty()) {
      throw new IllegalArgumentException("empty post");
    }
  }

  @ListensFor(value = REMOVE, attribute = "posts")
  static void removed(Channel channel, Post post, Edge initiator) {
    HEARD.add(channel.name() + " - " + post.text() + " by " + initiator);
  }

  @ListensFor(
      value = {APPEND, REMOVE},
      attribute = "topics")
  static void topic(Channel channel, Topic topic) {
    HEARD.add(channel.name() + " ± " + topic.name());
  }

  @ListensFor(value = SET, attribute = "badge")
  static void badge(Channel channel, @Nullable Badge badge, @Nullable Badge old, Edge initiator) {
    HEARD.add(
        channel.name()
            + " badge "
            + (old == null ? "none" : old.text())
            + " to "
            + (badge == null ? "none" : badge.text())
            + " by "
            + initiator);
  }
}
