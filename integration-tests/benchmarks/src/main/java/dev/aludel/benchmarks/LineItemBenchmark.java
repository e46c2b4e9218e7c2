package dev.aludel.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What applications do most with rows of one table, in both forms, on both databases. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls open first
public class LineItemBenchmark {
  static final int ROWS = 1_000;
  static final int CHANGED = 100;

  /** The cost of an iteration. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Cost extends ThreadCost {
    // JMH sees the fields of this class only.

    /** Nanoseconds of processor time. */
    public long cpu;

    /** Bytes allocated. */
    public long allocated;

    /** How many operations that was. */
    public long operations;

    /**
     * Begins an iteration.
     *
     * @param ready asked for, so that its set-up comes first
     */
    @Setup(Level.Iteration)
    public void start(LineItemBenchmark ready) {
      begin();
    }

    /** Ends an iteration. */
    @TearDown(Level.Iteration)
    public void stop() {
      cpu = cpuSpent();
      allocated = allocatedBytes();
    }
  }

  /** Where the work is done. */
  @Param public Server server;

  /** Who does the work. */
  @Param public Form form;

  private HikariDataSource pool;
  private LineItemTable table;
  private LineItemWork<?> work;
  private List<LineItemRow> rows;
  private long key;
  private int quantity;

  /** Opens the pool and makes the table. */
  @Setup(Level.Trial)
  public void open() {
    rows = TpchLines.first(ROWS);
    pool = server.pool();
    table = LineItemTable.create(pool);
    work = form.on(pool);
  }

  /** Each iteration starts with the same rows, whatever the one before inserted. */
  @Setup(Level.Iteration)
  public void fill() {
    table.fill(rows);
  }

  /** Closes the pool. */
  @TearDown(Level.Trial)
  public void close() {
    pool.close();
  }

  /** One line item by its key. */
  @Benchmark
  public Object findByKey(Cost cost) {
    cost.operations++;
    key = key % ROWS + 1;
    return work.find(key);
  }

  /** A thousand rows of ten columns. */
  @Benchmark
  public Object loadThousand(Cost cost) {
    cost.operations++;
    return work.load(1, ROWS);
  }

  /** A thousand new rows, whose generated keys are known afterwards. */
  @Benchmark
  public Object insertThousand(Cost cost) {
    cost.operations++;
    return work.insert(rows);
  }

  /** As many as a flush may have; the time of one row shall be that of ten times fewer. */
  @Benchmark
  public Object insertTenThousand(Cost cost) {
    cost.operations++;
    return work.insert(Collections.nCopies(10, rows).stream().flatMap(List::stream).toList());
  }

  /** The same for ten times as many again. */
  @Benchmark
  public Object insertHundredThousand(Cost cost) {
    cost.operations++;
    return work.insert(Collections.nCopies(100, rows).stream().flatMap(List::stream).toList());
  }

  /** A hundred objects, of each of which one attribute changes. */
  @Benchmark
  public Object changeHundred(Cost cost) {
    cost.operations++;
    quantity = quantity % 50 + 1;
    return work.change(1, CHANGED, quantity);
  }
}
