package dev.aludel.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgresql"})
  void createsFillsSellsAndReports(String database) {
    assertThat(shop("--database", database, "--scale", "0.001")).isZero();

    assertThat(err.toString()).isEmpty();
    assertThat(out.toString())
        .contains("Created 7 tables.")
        .contains("Imported 150 users with addresses")
        .contains("Imported 200 products")
        .containsPattern("Imported 7,\\d{3} orders and order items")
        .contains("check ck_order_items_quantity")
        .contains("as it was:")
        .contains("Best customers")
        .contains("select users.username");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--database=oracle",
        "--scale=much",
        "--scale=0",
        "--scale=2",
        "--color",
        "--user=sa",
        "--database=h2 --url=jdbc:h2:mem:other",
        "--url=jdbc:h2:mem:other --password-env=NO_SUCH_VARIABLE"
      })
  void saysInOneLineWhatIsWrongWithTheOptions(String arguments) {
    assertThat(shop(arguments.split(" ", -1))).isEqualTo(2);

    assertThat(err.toString()).startsWith("shop: ").hasLineCount(1);
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://localhost:1/shop",
        "jdbc:h2:tcp://localhost:1/shop",
        "jdbc:oracle:thin:@localhost:1521/shop",
        "shop"
      })
  void saysInOneLineThatADatabaseCannotBeReached(String url) {
    assertThat(shop("--url", url)).isEqualTo(1);

    assertThat(err.toString()).startsWith("shop: ALU-5").hasLineCount(1);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void namesItsOptions() {
    assertThat(shop("--help")).isZero();

    assertThat(out.toString()).contains("--database", "--url", "--scale", "--echo");
  }

  private int shop(String... arguments) {
    return ShopCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
