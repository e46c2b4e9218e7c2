package dev.aludel.conformance.datacenter;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Variant;
import dev.aludel.type.Range;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A machine that somebody has for some time. */
@Model(table = "leases")
public interface Lease {
  @Id
  Long id();

  Range<LocalDate> during();

  void during(Range<LocalDate> days);

  @Nullable Range<Instant> online();

  @Nullable Range<LocalDateTime> serviced();

  @Nullable Range<Integer> ports();

  @Nullable Range<Long> serials();

  @Nullable Range<BigDecimal> load();

  @Nullable List<Range<LocalDate>> pauses();

  @Nullable
  @Column(variants = @Variant(dialect = "postgresql", sqlType = "inet"))
  String address();

  @Nullable
  @Column(
      converter = InetAsText.class,
      length = 45,
      variants = @Variant(dialect = "postgresql", sqlType = "inet"))
  InetAddress gateway();

  void gateway(@Nullable InetAddress gateway);

  @Nullable
  @Column(variants = @Variant(dialect = "postgresql", sqlType = "cidr"))
  String network();

  @Nullable
  @Column(variants = @Variant(dialect = "postgresql", sqlType = "macaddr"))
  String card();
}
