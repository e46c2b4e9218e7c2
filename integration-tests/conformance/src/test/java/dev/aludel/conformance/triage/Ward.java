package dev.aludel.conformance.triage;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where patients wait. */
@Model
interface Ward {

  @Id
  Long id();

  String name();

  @Relationship(backPopulates = "ward")
  Set<Patient> patients();

  @Hybrid
  default boolean hasCritical() {
    return patients().stream().anyMatch(each -> each.urgency() == Urgency.CRITICAL);
  }

  @Hybrid
  default String mostUrgent() {
    return patients().stream()
        .sorted(
            Comparator.comparing((Patient each) -> each.urgency())
                .reversed()
                .thenComparing(Patient::name))
        .map(Patient::name)
        .findFirst()
        .orElse("nobody");
  }

  @Hybrid
  default @Nullable Urgency highest() {
    return patients().stream().map(Patient::urgency).max(Comparator.naturalOrder()).orElse(null);
  }

  @Hybrid
  default int ordinals() {
    return patients().stream().mapToInt(each -> each.estimate().ordinal()).sum();
  }
}
