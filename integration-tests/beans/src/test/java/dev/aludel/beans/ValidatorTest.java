package dev.aludel.beans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.beans.model.Customer;
import dev.aludel.beans.model.CustomerEntity;
import dev.aludel.error.UnsetAttributeException;
import dev.aludel.session.Session;
import dev.aludel.session.SessionListener;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** Constraints on accessors hold for entities. */
class ValidatorTest extends BeansTest {
  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  /** Refuses to flush what its constraints refuse. */
  // region listener
  private static final class Constraints implements SessionListener {
    @Override
    public void beforeFlush(Session session) {
      session.dirtyObjects().forEach(Constraints::check);
      session.newObjects().forEach(Constraints::check);
    }

    private static void check(Object entity) {
      Set<ConstraintViolation<Object>> violations = VALIDATOR.validate(entity);
      if (!violations.isEmpty()) {
        throw new ConstraintViolationException(violations);
      }
    }
  }

  // endregion

  @Test
  void violationsNameTheProperty() {
    Customer customer = CustomerEntity.create(" ");
    customer.setEmail("nobody");
    assertThat(VALIDATOR.validate(customer))
        .extracting(violation -> violation.getPropertyPath().toString())
        .containsExactlyInAnyOrder("name", "email");
  }

  @Test
  void whatIsSoundHasNone() {
    try (Session session = database.session()) {
      assertThat(VALIDATOR.validate(ada(session))).isEmpty();
      assertThat(sent).as("constraints are no reason to load purchases").hasSize(1);
    }
  }

  @Test
  void anUnsetAttributeIsTheErrorThatItAlwaysIs() {
    assertThatThrownBy(() -> VALIDATOR.validate(CustomerEntity.builder().build()))
        .isInstanceOf(ValidationException.class)
        .hasRootCauseInstanceOf(UnsetAttributeException.class);
  }

  @Test
  void aListenerRefusesToFlushWhatIsNotSound() {
    try (Session session = database.session().listener(new Constraints())) {
      ada(session).setName("");
      sent.clear();
      assertThatThrownBy(session::flush).isInstanceOf(ConstraintViolationException.class);
      assertThat(sent).isEmpty();
    }
  }
}
