package dev.aludel.conformance.counters;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Version;
import org.jspecify.annotations.Nullable;

/** Counts something. */
@Model(table = "counters")
public interface Counter {

  static Counter of(String name, int hits) {
    return CounterEntity.create(name, hits);
  }

  @Id
  Long id();

  @Column(length = 20)
  String name();

  void name(String name);

  int hits();

  void hits(int hits);

  @Nullable
  @Default("none")
  String remark();

  void remark(@Nullable String remark);

  @Default("false")
  boolean repeated();

  @Version
  int version();
}
