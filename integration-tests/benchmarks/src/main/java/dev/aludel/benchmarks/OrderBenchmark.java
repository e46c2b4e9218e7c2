package dev.aludel.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/** What applications do with related objects, in both forms, on both databases. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls open first
public class OrderBenchmark {
  static final int NEW_ORDERS = 50;
  static final int NEW_ITEMS = 3;

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
    public void start(OrderBenchmark ready) {
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
  private OrderWork<?> work;
  private List<OrderRow> rows;

  /** Opens the pool and makes the tables. */
  @Setup(Level.Trial)
  public void open() {
    rows = newOrders();
    pool = server.pool();
    LineItemTable.create(pool);
    work = form.withOrders(pool);
  }

  /** Each iteration starts with the same rows, whatever the one before inserted. */
  @Setup(Level.Iteration)
  public void fill() {
    OrderTables.fill(pool);
  }

  /** Closes the pool. */
  @TearDown(Level.Trial)
  public void close() {
    pool.close();
  }

  /** A hundred orders, their items, and the product of each. */
  @Benchmark
  public Object loadOrders(Cost cost) {
    cost.operations++;
    return work.load(1, OrderTables.ORDERS);
  }

  /** Fifty new orders with three items each, whose keys are known afterwards. */
  @Benchmark
  public Object insertOrders(Cost cost) {
    cost.operations++;
    return work.insert(rows);
  }

  static List<OrderRow> newOrders() {
    return IntStream.range(0, NEW_ORDERS)
        .mapToObj(number -> OrderRow.numbered(number, NEW_ITEMS))
        .toList();
  }
}
