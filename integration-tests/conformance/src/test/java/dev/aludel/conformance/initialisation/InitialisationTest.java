package dev.aludel.conformance.initialisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Static initialisers of generated classes, from two threads at once, each time in a fresh JVM. */
class InitialisationTest {
  private static final int REPETITIONS = 4;
  private static final int SECONDS = 60;

  @ParameterizedTest
  @EnumSource
  void twoThreadsNeitherDeadlockNorSeeNull(Race race) throws Exception {
    for (int i = 0; i < REPETITIONS; i++) {
      Process process = start(race);
      process.onExit().completeOnTimeout(process, SECONDS, TimeUnit.SECONDS).join();
      assertThat(process.isAlive()).as("deadlocked").isFalse();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(said.lines()).hasSize(2).allMatch(line -> line.startsWith("read "));
    }
  }

  private static Process start(Race race) throws IOException {
    String java =
        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
    return new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Race.class.getName(),
            race.name())
        .redirectErrorStream(true)
        .start();
  }
}
