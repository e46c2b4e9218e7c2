package dev.aludel.beans;

import static dev.aludel.beans.model.Customer_.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.aludel.beans.model.Customer;
import dev.aludel.beans.model.CustomerEntity;
import dev.aludel.beans.model.Preferences;
import dev.aludel.error.DetachedException;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Jackson writes and reads models as beans. */
class JacksonTest extends BeansTest {
  private static final JsonMapper JACKSON =
      JsonMapper.builder()
          .addModule(
              new SimpleModule().addAbstractTypeMapping(Customer.class, CustomerEntity.class))
          .build();
  private static final JsonMapper LOADED = JACKSON.rebuild().addModule(new LoadedOnly()).build();

  @Test
  void anObjectIsWrittenWithWhatItReads() throws JsonProcessingException {
    try (Session session = database.session()) {
      assertThat(JACKSON.writeValueAsString(ada(session)))
          .isEqualTo(
              "{\"id\":1,\"name\":\"Ada\",\"email\":\"ada@example.org\",\"vip\":false,"
                  + "\"preferences\":{\"theme\":\"dark\",\"sizes\":[1,2]},"
                  + "\"purchases\":[{\"id\":1,\"article\":\"Lamp\"}]}");
      assertThat(sent).hasSize(2).last().asString().contains("from purchases");
    }
  }

  @Test
  void whatIsNotLoadedIsLeftOut() throws JsonProcessingException {
    try (Session session = database.session()) {
      Customer ada = ada(session);
      sent.clear();
      assertThat(LOADED.writeValueAsString(ada)).contains("Ada").doesNotContain("purchases");
      assertThat(sent).isEmpty();
      assertThat(ada.getPurchases()).hasSize(1);
      assertThat(LOADED.writeValueAsString(ada)).contains("Lamp");
    }
  }

  @Test
  void whatIsNotLoadedOfADetachedObjectIsAnErrorUnlessItIsLeftOut() throws JsonProcessingException {
    Customer ada = database.call(JacksonTest::ada);
    assertThatThrownBy(() -> JACKSON.writeValueAsString(ada))
        .isInstanceOf(JsonMappingException.class)
        .hasCauseInstanceOf(DetachedException.class);
    assertThat(LOADED.writeValueAsString(ada)).contains("Ada");
  }

  @Test
  void aNewObjectIsReadAndStored() throws JsonProcessingException {
    Customer bob =
        JACKSON.readValue(
            "{\"name\":\"Bob\",\"vip\":true,\"preferences\":{\"theme\":\"light\",\"sizes\":[]}}",
            Customer.class);
    database.transaction(session -> session.add(bob));
    try (Session session = database.session()) {
      Customer stored = session.query(CUSTOMER).where(CUSTOMER.vip).one();
      assertThat(stored.getName()).isEqualTo("Bob");
      assertThat(stored.getEmail()).isNull();
      assertThat(stored.getPreferences()).isEqualTo(new Preferences("light", List.of()));
    }
  }

  @Test
  void aStoredObjectIsChangedWhereJsonSaysSomethingElse() {
    database.transaction(
        session -> {
          Customer ada = ada(session);
          sent.clear();
          read(ada, "{\"name\":\"Ada\",\"email\":null,\"vip\":true}");
          session.flush();
          assertThat(sent).containsExactly("update customers set email = ?, vip = ? where id = ?");
        });
  }

  private static void read(Customer into, String json) {
    try {
      JACKSON.readerForUpdating(into).readValue(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
