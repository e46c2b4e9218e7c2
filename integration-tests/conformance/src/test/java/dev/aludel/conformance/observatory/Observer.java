package dev.aludel.conformance.observatory;

import dev.aludel.annotation.Cascade;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import java.util.List;
import java.util.Set;

/** Somebody who looks. */
@Model(table = "observers")
interface Observer {

  @Id
  Long id();

  @Column(length = 20)
  String name();

  @Relationship(secondary = @Secondary(table = "observer_bodies"), backPopulates = "seenBy")
  Set<Body> seen();

  @Relationship(
      backPopulates = "observer",
      cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
  List<Sighting> sightings();
}
