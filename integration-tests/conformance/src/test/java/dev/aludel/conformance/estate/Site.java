package dev.aludel.conformance.estate;

import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Told by its region and a number: its key follows that of its region. */
@Model(table = "sites")
public interface Site {
  static Site of(Region region, int number) {
    return SiteEntity.create(region, number, "site " + number);
  }

  @Id
  @Relationship(backPopulates = "sites")
  @ForeignKey(onUpdate = ForeignKey.Action.CASCADE)
  Region region();

  @Id
  int number();

  String uid();

  @Relationship(backPopulates = "site", mapKey = "label")
  Map<String, Crate> crates();

  @Relationship(backPopulates = "sites", secondary = @Secondary(table = "site_assets"))
  Set<Asset> assets();

  @Relationship
  @Nullable Asset star();

  void star(@Nullable Asset a);
}
