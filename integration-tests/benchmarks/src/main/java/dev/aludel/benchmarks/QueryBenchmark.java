package dev.aludel.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
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

/** Queries for records, by hand, with Aludel and with jOOQ, on both databases. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls open first
public class QueryBenchmark {
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
    public void start(QueryBenchmark ready) {
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
  @Param public QueryForm form;

  private HikariDataSource pool;
  private QueryWork work;

  /** Opens the pool, makes the tables and fills them. */
  @Setup(Level.Trial)
  public void open() {
    pool = server.pool();
    LineItemTable.create(pool).fill(TpchLines.first(LineItemBenchmark.ROWS));
    OrderTables.fill(pool);
    work = form.on(server, pool);
  }

  /** Closes the pool. */
  @TearDown(Level.Trial)
  public void close() {
    pool.close();
  }

  /** A search with three conditions, a join, an order and a limit: twenty rows as records. */
  @Benchmark
  public Object dynamicQuery(Cost cost) {
    cost.operations++;
    return work.search(ItemSearch.WIDE);
  }

  /** A thousand rows of five columns as records. */
  @Benchmark
  public Object thousandRecords(Cost cost) {
    cost.operations++;
    return work.shipments(1, LineItemBenchmark.ROWS);
  }
}
