package dev.aludel.benchmarks;

import io.trino.tpch.Distributions;
import io.trino.tpch.LineItem;
import io.trino.tpch.LineItemGenerator;
import io.trino.tpch.TextPool;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

/** The first line items of the TPC-H data set. */
final class TpchLines {
  private static final double SCALE = 0.01;

  /** Texts are cut from a pool; the standard's of 300 MB would take longer than a benchmark. */
  private static final int TEXT_POOL_BYTES = 1 << 20;

  private TpchLines() {}

  static List<LineItemRow> first(int count) {
    Distributions distributions = Distributions.getDefaultDistributions();
    TextPool texts = new TextPool(TEXT_POOL_BYTES, distributions);
    Iterable<LineItem> lines = new LineItemGenerator(SCALE, 1, 1, distributions, texts);
    return StreamSupport.stream(lines.spliterator(), false)
        .limit(count)
        .map(TpchLines::row)
        .toList();
  }

  /** Every fifth line has no remark, so that nulls are read and written too. */
  private static LineItemRow row(LineItem line) {
    return new LineItemRow(
        0,
        line.getOrderKey(),
        line.getPartKey(),
        line.getLineNumber(),
        Math.toIntExact(line.getQuantity()),
        BigDecimal.valueOf(line.getExtendedPriceInCents(), 2),
        line.getReturnFlag().equals("R"),
        line.getShipMode(),
        LocalDate.ofEpochDay(line.getShipDate()),
        line.getRowNumber() % 5 == 0 ? null : line.getComment());
  }
}
