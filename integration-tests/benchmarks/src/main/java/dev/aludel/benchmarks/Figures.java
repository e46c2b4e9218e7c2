package dev.aludel.benchmarks;

import java.util.Objects;
import org.openjdk.jmh.results.RunResult;

/**
 * What one operation costs.
 *
 * @param time microseconds from start to end
 * @param cpu microseconds of the client's processor
 * @param allocated bytes
 */
record Figures(double time, double cpu, double allocated) {

  static Figures of(RunResult result) {
    double operations = counted(result, "operations");
    return new Figures(
        result.getPrimaryResult().getScore(),
        counted(result, "cpu") / operations / 1_000,
        counted(result, "allocated") / operations);
  }

  private static double counted(RunResult result, String counter) {
    return Objects.requireNonNull(result.getSecondaryResults().get(counter)).getScore();
  }
}
