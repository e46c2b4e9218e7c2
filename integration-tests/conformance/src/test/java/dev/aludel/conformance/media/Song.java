package dev.aludel.conformance.media;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** What is listened to, in a table called after the model. */
@Model
@PolymorphicIdentity("song")
interface Song extends Recording {

  @Column(length = 20)
  @Nullable String genre();

  @Relationship
  Publisher studio();
}
