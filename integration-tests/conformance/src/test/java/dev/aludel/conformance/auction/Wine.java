package dev.aludel.conformance.auction;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;
import dev.aludel.mapping.MutableList;
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

  static MutableList<String> none() {
    return MutableList.of();
  }
}
