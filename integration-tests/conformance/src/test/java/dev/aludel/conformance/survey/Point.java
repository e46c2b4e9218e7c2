package dev.aludel.conformance.survey;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.ServerDefault;
import dev.aludel.annotation.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A point that was measured: a value, read and replaced whole. */
@Model(table = "points")
public record Point(
    @Id @Nullable Long id,
    @Column(length = 20, unique = true) String label,
    Position position,
    @Nullable Integer height,
    List<String> tags,
    @Nullable @ForeignKey(model = Surveyor.class) Long surveyorId,
    @Nullable @ServerDefault(now = true) Instant measuredAt,
    @Version @Nullable Integer version) {

  Point withHeight(int metres) {
    return new Point(id, label, position, metres, tags, surveyorId, measuredAt, version);
  }
}
