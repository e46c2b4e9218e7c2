package dev.aludel.beans;

import static dev.aludel.beans.CustomerDtos.DTOS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.beans.CustomerDto.PurchaseDto;
import dev.aludel.beans.model.Customer;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** MapStruct's processor runs beside ours, and sees what it generated. */
class MapStructTest extends BeansTest {

  @Test
  void anObjectBecomesADto() {
    try (Session session = database.session()) {
      assertThat(DTOS.of(ada(session)))
          .isEqualTo(
              new CustomerDto(
                  1L, "Ada", "ada@example.org", false, List.of(new PurchaseDto("Lamp"))));
    }
  }

  @Test
  void aDtoBecomesANewObjectByTheBuilder() {
    Customer bob = DTOS.entity(new CustomerDto(null, "Bob", null, true, List.of()));
    database.transaction(session -> session.add(bob));
    assertThat(bob.getId()).isEqualTo(2L);
    assertThat(bob.getName()).isEqualTo("Bob");
    assertThat(bob.isVip()).isTrue();
  }

  @Test
  void aDtoChangesAnObjectBySetters() {
    database.transaction(
        session -> {
          Customer ada = ada(session);
          sent.clear();
          DTOS.update(new CustomerDto(1L, "Ada L.", "ada@example.org", false, List.of()), ada);
          session.flush();
          assertThat(sent).containsExactly("update customers set name = ? where id = ?");
        });
  }
}
