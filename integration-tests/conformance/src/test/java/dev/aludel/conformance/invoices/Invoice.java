package dev.aludel.conformance.invoices;

import dev.aludel.annotation.Composite;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Index;
import dev.aludel.annotation.Model;
import java.math.BigDecimal;
import java.util.Optional;
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

  /** Without the discount, if there is one. */
  @Hybrid
  default BigDecimal net() {
    return discount() == null ? total().amount() : total().amount().subtract(discount().amount());
  }

  /** Where it goes. */
  @Hybrid
  default String town() {
    return recipient().address() != null ? recipient().address().town() : "unknown";
  }

  /** Whether somebody has to climb stairs. */
  @Hybrid
  default boolean isUpstairs() {
    Address address = recipient().address();
    return address != null && address.floor() != null && !address.floor().equals("0");
  }

  /** What is taken off. */
  @Hybrid
  default BigDecimal reduction() {
    return Optional.ofNullable(discount()).map(Money::amount).orElse(BigDecimal.ZERO);
  }
}
