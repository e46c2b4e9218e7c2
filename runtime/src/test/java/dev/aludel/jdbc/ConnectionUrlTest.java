package dev.aludel.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ConfigurationException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logins leave a URL before anybody sees it. */
@Tag("B095")
class ConnectionUrlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jdbc:postgresql://u:p%40ss%2Fw@host:5432/db|jdbc:postgresql://host:5432/db|u|p@ss/w",
        "jdbc:postgresql://u:a+b@host/db?ssl=true|jdbc:postgresql://host/db?ssl=true|u|a+b",
        "jdbc:postgresql://h1:1,h2:2/db?password=p%40ss%2Fw&user=u|jdbc:postgresql://h1:1,h2:2/db|u|p@ss/w",
        "jdbc:postgresql:db?user=u&ssl=true&password=a%26b|jdbc:postgresql:db?ssl=true|u|a&b",
        "jdbc:h2:mem:x;DB_CLOSE_DELAY=-1;USER=u;PASSWORD=p@ss/w|jdbc:h2:mem:x;DB_CLOSE_DELAY=-1|u|p@ss/w",
        "jdbc:h2:mem:x;user=u;password=a\\;b;MODE=LEGACY|jdbc:h2:mem:x;MODE=LEGACY|u|a;b",
      })
  void loginIsDecodedAndTakenOut(String url, String text, String user, String password) {
    ConnectionUrl read = ConnectionUrl.of(url, null, null);
    assertThat(read.text()).isEqualTo(text);
    assertThat(read.login()).isEqualTo(Map.of("user", user, "password", password));
    assertThat(read).hasToString(text);
  }

  @Test
  void loginBesideTheUrlWins() {
    ConnectionUrl read = ConnectionUrl.of("jdbc:postgresql://u:x@host/db", "v", "p@ss/w%");
    assertThat(read.login()).isEqualTo(Map.of("user", "v", "password", "p@ss/w%"));
  }

  @Test
  void passwordOfAKeyIsTakenOutToo() {
    ConnectionUrl read = ConnectionUrl.of("jdbc:postgresql://host/db?sslpassword=x", null, null);
    assertThat(read.text()).isEqualTo("jdbc:postgresql://host/db");
    assertThat(read.login()).isEqualTo(Map.of("sslpassword", "x"));
  }

  @Test
  void unnamedDatabaseInMemoryGetsANameOfItsOwn() {
    ConnectionUrl first = ConnectionUrl.of("jdbc:h2:mem:;MODE=LEGACY", null, null);
    ConnectionUrl second = ConnectionUrl.of("jdbc:h2:mem:;MODE=LEGACY", null, null);
    assertThat(first.text()).startsWith("jdbc:h2:mem:aludel-").endsWith(";MODE=LEGACY");
    assertThat(first.text()).isNotEqualTo(second.text());
  }

  @ParameterizedTest
  @CsvSource({
    "postgresql://u:secret@host/db",
    "jdbc:nothing",
    "jdbc:postgresql://u:secret%4@host/db",
    "jdbc:postgresql://u:se/secret@host/db"
  })
  void urlThatCannotBeReadIsRefusedWithoutShowingIt(String url) {
    assertThatThrownBy(() -> ConnectionUrl.of(url, null, null))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("ALU-5012: ")
        .hasMessageNotContaining("secret");
  }
}
