package dev.aludel.conformance.invoices;

import dev.aludel.annotation.Composite;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Index;
import dev.aludel.annotation.Model;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An invoice. */
@Model(table = "invoices")
@Index(columns = {"total_currency", "total_amount"})
public interface Invoice {
  @Id
  Long id();

  Money total();

  void total(Money total);

  @Nullable Money discount();

  void discount(@Nullable Money discount);

  Party recipient();

  void recipient(Party recipient);

  @Nullable
  @Composite({"x1", "y1"})
  Point stamp();

  void stamp(@Nullable Point stamp);

  /** With a fifth on top. */
  @Hybrid
  default BigDecimal gross() {
    return total().amount().multiply(new BigDecimal("1.20"));
  }

  /** Whom it is sent to. */
  @Hybrid
  default String label() {
    return recipient().name() + " (" + total().currency() + ")";
  }
}
