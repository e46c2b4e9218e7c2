package dev.aludel.conformance.estate;

import static dev.aludel.annotation.Cascade.ALL;
import static dev.aludel.annotation.Cascade.DELETE_ORPHAN;

import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stands on a site, which knows it by its label. */
@Model(table = "crates")
public interface Crate {
  static Crate of(String label) {
    return CrateEntity.create(label, label, 1);
  }

  @Id
  Long id();

  String uid();

  String label();

  void label(String l);

  int weight();

  void weight(int w);

  @Version
  int version();

  @Relationship(backPopulates = "crates")
  @ForeignKey(onUpdate = ForeignKey.Action.CASCADE)
  @Nullable Site site();

  void site(@Nullable Site s);

  @Relationship(backPopulates = "natives")
  @ForeignKey(onUpdate = ForeignKey.Action.CASCADE)
  @Nullable Region home();

  void home(@Nullable Region s);

  @Relationship(
      backPopulates = "crate",
      cascade = {ALL, DELETE_ORPHAN})
  List<Assignment> assignments();
}
