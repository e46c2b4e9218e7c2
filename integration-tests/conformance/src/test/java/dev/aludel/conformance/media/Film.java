package dev.aludel.conformance.media;

import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** What is watched. */
@Model(table = "films")
@PolymorphicIdentity("film")
interface Film extends Recording {

  @Relationship(backPopulates = "film")
  List<Scene> scenes();
}
