package dev.aludel.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's code is compiled and run as it stands. */
class ReadmeTest {

  private static final Pattern JAVA = Pattern.compile("```java\n(try .*?)```", Pattern.DOTALL);

  private static final String SOURCE =
      """
      import static dev.aludel.shop.model.Product_.PRODUCT;
      import static dev.aludel.shop.model.User_.USER;
      import dev.aludel.Database;
      import dev.aludel.session.Session;
      import dev.aludel.shop.model.*;
      import java.math.BigDecimal;
      import java.util.*;
      public class Readme implements Runnable {
        public void run() {
          %s
        }
      }
      """;

  @Test
  void theExampleRuns(@TempDir Path directory) throws Exception {
    compile(directory, String.format(SOURCE, example()));

    String printed = run(directory);

    assertThat(printed).isEqualToIgnoringNewLines("User#1(username=ada) in London");
  }

  private static String example() throws IOException {
    Matcher block = JAVA.matcher(Files.readString(Path.of("../../README.md")));
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  private static void compile(Path directory, String source) throws IOException {
    Path file = Files.writeString(directory.resolve("Readme.java"), source);
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    List<String> arguments =
        List.of(
            "-proc:none",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            directory.toString(),
            file.toString());
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, messages, messages, arguments.toArray(String[]::new));
    assertThat(result).as(messages.toString(StandardCharsets.UTF_8)).isZero();
  }

  private static String run(Path directory) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      ((Runnable) loader.loadClass("Readme").getDeclaredConstructor().newInstance()).run();
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
