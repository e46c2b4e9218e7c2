package dev.aludel.conformance.versions;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Version;
import dev.aludel.annotation.VersionGenerator;

/** Who changes it says which edition that is. */
@Model(table = "treaties")
public interface Treaty {

  static Treaty of(String name, String edition) {
    return TreatyEntity.create(name, edition);
  }

  @Id
  Long id();

  @Column(length = 50)
  String name();

  void name(String name);

  @Version(generator = VersionGenerator.MANUAL)
  @Column(length = 20)
  String edition();

  void edition(String edition);
}
