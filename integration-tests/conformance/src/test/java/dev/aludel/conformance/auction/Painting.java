package dev.aludel.conformance.auction;

import dev.aludel.annotation.ColumnProperty;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;
import dev.aludel.annotation.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is looked at. */
@Model(table = "paintings")
@PolymorphicIdentity("painting")
interface Painting extends Lot {

  Size size();

  void size(Size size);

  @Nullable Size frame();

  void frame(@Nullable Size frame);

  @ColumnProperty("select count(*) from bids where bids.painting_id = paintings.number")
  long bidCount();

  @Relationship(backPopulates = "painting")
  List<Bid> bids();
}
