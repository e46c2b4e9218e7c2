package dev.aludel.conformance.observatory;

import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;
import dev.aludel.type.Range;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Shines. */
@Model(table = "stars")
@PolymorphicIdentity("star")
interface Star extends Body {

  @Nullable Range<Instant> flare();

  void flare(@Nullable Range<Instant> flare);
}
