package dev.aludel.conformance.signup;

import static dev.aludel.annotation.Event.APPEND;
import static dev.aludel.annotation.Event.REMOVE;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** What channels are about. */
@Model(table = "topics")
public interface Topic {

  static Topic of(String name) {
    return TopicEntity.create(name);
  }

  @Id
  Long id();

  String name();

  @Relationship(backPopulates = "topics")
  List<Channel> channels();

  @ListensFor(
      value = {APPEND, REMOVE},
      attribute = "channels")
  static void channel(Topic topic, Channel channel) {
    Channel.HEARD.add(topic.name() + " ± " + channel.name());
  }
}
