package dev.aludel.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all benchmarks and prints their figures; understands JMH's own options too. */
public final class Main {
  private Main() {}

  public static void main(String... arguments)
      throws CommandLineOptionException, IOException, RunnerException {
    String processor = OneProcessor.take();
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      System.setProperty(Server.URL_PROPERTY, postgres.getJdbcUrl("postgres", "postgres"));
      Collection<RunResult> results =
          new Runner(options(arguments, postgres.getJdbcUrl("postgres", "postgres")).build()).run();
      System.out.println();
      System.out.println(processor);
      System.out.println();
      System.out.println(new FiguresTable(results));
      System.out.println(RoundTripTable.measured());
      System.out.println(JarSizes.of(Path.of(System.getProperty("aludel.root", "."))));
    }
  }

  /**
   * Two JVMs per figure, each long enough to have compiled what it runs (what is called once in an
   * operation is compiled in full after five thousand of them, on PostgreSQL in ten seconds and
   * more, on one processor longer), and with the garbage collector that two processors would have:
   * most of an hour in total.
   */
  private static ChainedOptionsBuilder options(String[] arguments, String postgres)
      throws CommandLineOptionException {
    CommandLineOptions given = new CommandLineOptions(arguments);
    ChainedOptionsBuilder options = new OptionsBuilder().parent(given);
    if (given.getIncludes().isEmpty()) {
      options
          .include(LineItemBenchmark.class.getName())
          .include(OrderBenchmark.class.getName())
          .include(QueryBenchmark.class.getName());
    }
    return options
        .jvmArgsAppend(
            "-D" + Server.URL_PROPERTY + "=" + postgres, "-Xms1g", "-Xmx1g", "-XX:+UseG1GC")
        .warmupIterations(given.getWarmupIterations().orElse(30))
        .warmupTime(given.getWarmupTime().orElse(TimeValue.seconds(1)))
        .measurementIterations(given.getMeasurementIterations().orElse(4))
        .measurementTime(given.getMeasurementTime().orElse(TimeValue.seconds(1)))
        .forks(given.getForkCount().orElse(2))
        .shouldFailOnError(true);
  }
}
