package dev.aludel.conformance.auction;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Enumerated;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;
import dev.aludel.mapping.MutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is drunk. */
@Model(table = "wines")
@PolymorphicIdentity("wine")
interface Wine extends Lot {

  int vintage();

  @Default(method = "none")
  MutableList<String> tasted();

  @Nullable LotNumber sameAs();

  void sameAs(@Nullable LotNumber number);

  @Nullable List<LotNumber> seenWith();

  void seenWith(@Nullable List<LotNumber> numbers);

  @Nullable MutableList<LotNumber> rivals();

  void rivals(@Nullable MutableList<LotNumber> numbers);

  @Enumerated(valuesBy = "letter")
  @Column(length = 1)
  @Nullable List<Condition> labels();

  void labels(@Nullable List<Condition> labels);

  @Column(converter = Year.AsNumber.class)
  @Nullable List<Year> refilled();

  void refilled(@Nullable List<Year> years);

  static MutableList<String> none() {
    return MutableList.of();
  }
}
