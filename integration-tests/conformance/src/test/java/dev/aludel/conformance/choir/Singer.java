package dev.aludel.conformance.choir;

import static dev.aludel.annotation.Event.APPEND;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Polymorphic;
import dev.aludel.annotation.PolymorphicIdentity;
import dev.aludel.annotation.Relationship;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who sings, here and there. */
@Model(table = "singers")
@Polymorphic(on = "kind")
@PolymorphicIdentity("singer")
interface Singer {

  @Id
  Long id();

  String kind();

  @Column(length = 20)
  String name();

  @Column(deferred = true)
  @Nullable String story();

  @Relationship(backPopulates = "members")
  Set<Choir> choirs();

  @Relationship
  @Nullable Choir home();

  void home(@Nullable Choir home);

  @ListensFor(value = APPEND, attribute = "choirs")
  static void appended(Singer singer, Choir choir) {
    Heard.of(singer.name() + " joins " + choir.name());
  }
}
