package dev.aludel.conformance.guide.gym;

import static dev.aludel.annotation.Event.APPEND;
import static dev.aludel.annotation.Event.BEFORE_INSERT;
import static dev.aludel.annotation.Event.BEFORE_UPDATE;
import static dev.aludel.annotation.Event.SET;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Synonym;
import dev.aludel.annotation.Validates;
import java.util.List;
import java.util.Locale;

/** Somebody who trains. */
// region audited
@Model(table = "trainees", listeners = Audit.class)
public interface Trainee extends Stamped {
  // endregion
  static Trainee of(String email) {
    return TraineeEntity.create(email);
  }

  @Id
  Long id();

  @Column(length = 120)
  String email();

  void email(String email);

  // region synonym
  @Synonym("email")
  String login();

  // endregion

  @Default("0")
  int visits();

  void visits(int visits);

  @Default("12")
  int months();

  void months(int months);

  @Relationship(backPopulates = "trainee")
  List<Locker> lockers();

  // region normalization
  @ListensFor(value = SET, attribute = "email")
  static String lowerCase(Trainee trainee, String email) {
    return email.toLowerCase(Locale.ROOT);
  }

  // endregion

  // region validation
  @Validates("email")
  static void requireAt(Trainee trainee, String email) {
    if (!email.contains("@")) {
      throw new IllegalArgumentException("no address: " + email);
    }
  }

  @ListensFor({BEFORE_INSERT, BEFORE_UPDATE})
  static void requireTime(Trainee trainee) {
    if (trainee.visits() > 30 * trainee.months()) {
      throw new IllegalStateException("more visits than days");
    }
  }

  // endregion

  // region related
  @ListensFor(BEFORE_INSERT)
  static void giveLocker(Trainee trainee) {
    if (trainee.lockers().isEmpty()) {
      trainee.lockers().add(Locker.free());
    }
  }

  // endregion

  // region append
  @ListensFor(value = APPEND, attribute = "lockers")
  static void requireRoom(Trainee trainee, Locker locker) {
    if (trainee.lockers().size() == 2) {
      throw new IllegalStateException("two lockers are enough");
    }
  }
  // endregion
}
