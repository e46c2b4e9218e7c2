package dev.aludel.conformance.invoices;

import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;
import org.jspecify.annotations.Nullable;

/** An offer with a table of its own, where its composite is. */
@Model(table = "shippings")
@PolymorphicIdentity("shipping")
public interface Shipping extends Offer {
  Party target();

  @Nullable Money insurance();

  void insurance(@Nullable Money insurance);
}
