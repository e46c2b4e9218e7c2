package dev.aludel.conformance.guide.theatre;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.EagerDefaults;
import dev.aludel.annotation.FetchedValue;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.ServerDefault;
import dev.aludel.annotation.Version;
import dev.aludel.annotation.VersionGenerator;

// region script
@Model(table = "scripts", eagerDefaults = EagerDefaults.ALWAYS)
public interface Script {

  static Script of(String text) {
    return ScriptEntity.create(text);
  }

  @Id
  Long id();

  @Column(length = 1000)
  String text();

  void text(String text);

  @ServerDefault("0")
  @FetchedValue
  int words(); // a trigger counts them

  @ServerDefault("1")
  @Version(generator = VersionGenerator.SERVER)
  int version(); // a trigger counts, too
}
// endregion
