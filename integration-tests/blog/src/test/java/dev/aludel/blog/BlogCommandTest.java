package dev.aludel.blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlogCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgresql"})
  @Tag("A129")
  void printsItsPagesWithTheirSql(String server) {
    assertThat(blog("--server", server)).isZero();

    assertThat(err.toString()).isEmpty();
    assertThat(out.toString())
        .containsSubsequence("== Front page", "* Looms, by bob #engines", "== Second page")
        .containsSubsequence("== Notes on the engine", "- bob: Weaves, as a loom does?")
        .containsSubsequence("== Publishing a draft", "update posts set status = ?")
        .containsSubsequence("== Front page again", "* Thoughts, by bob");
  }

  @Test
  void saysWhichServersThereAre() {
    assertThat(blog("--server", "oracle")).isEqualTo(2);

    assertThat(err.toString()).contains("--server").contains("h2|postgresql");
    assertThat(out.toString()).isEmpty();
  }

  private int blog(String... arguments) {
    return BlogCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
