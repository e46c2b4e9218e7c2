package dev.aludel.conformance.auction;

import dev.aludel.annotation.Projection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a wine. */
@Projection
record WineView(
    LotNumber number,
    Money estimate,
    @Nullable Money reserve,
    @Nullable List<LotNumber> seenWith) {}
