package dev.aludel.conformance.guide.depot;

import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Version;
import org.jspecify.annotations.Nullable;

// region model
@Model(table = "racks")
public record Rack(
    @Id @Nullable Long id,
    String place,
    int metres,
    @Nullable @ForeignKey(model = Crate.class) Long crateId,
    @Version @Nullable Integer version) {

  public static Rack of(String place, int metres) {
    return new Rack(null, place, metres, null, null);
  }

  public Rack withMetres(int other) {
    return new Rack(id, place, other, crateId, version);
  }
}
// endregion
