package dev.aludel.conformance.lectures;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import java.util.List;

/** Who hears lectures. */
@Model(table = "listeners")
public interface Listener {

  static Listener of(String name) {
    return ListenerEntity.create(name);
  }

  @Id
  Long id();

  String name();

  @Relationship(backPopulates = "listeners", secondary = @Secondary(table = "hearings"))
  List<Lecture> lectures();
}
