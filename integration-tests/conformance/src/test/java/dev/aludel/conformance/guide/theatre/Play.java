package dev.aludel.conformance.guide.theatre;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Version;

// region play
@Model(table = "plays", repr = "title")
public interface Play {

  static Play of(String title, int seats) {
    return PlayEntity.create(title, seats);
  }

  @Id
  Long id();

  @Column(length = 100)
  String title();

  void title(String title);

  int seats();

  void seats(int seats);

  @Version
  int version(); // 1, 2, 3 …: yours to read, not to set
}
// endregion
