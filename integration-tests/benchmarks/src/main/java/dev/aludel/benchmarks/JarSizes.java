package dev.aludel.benchmarks;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** How large the built jars are. */
final class JarSizes {
  private JarSizes() {}

  /**
   * One line per module that users get.
   *
   * @param root the repository
   */
  static String of(Path root) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String module : new String[] {"annotations", "runtime", "processor"}) {
      Path target = root.resolve(module).resolve("target");
      if (!Files.isDirectory(target)) {
        continue;
      }
      try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, "aludel-*.jar")) {
        for (Path jar : jars) {
          lines.append(line(jar));
        }
      }
    }
    return lines.toString();
  }

  private static String line(Path jar) throws IOException {
    double kilobytes = Files.size(jar) / 1024.0;
    return String.format(Locale.ROOT, "%-40s %8.1f KB%n", jar.getFileName(), kilobytes);
  }
}
