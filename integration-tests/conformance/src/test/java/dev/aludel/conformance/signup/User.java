package dev.aludel.conformance.signup;

import static dev.aludel.annotation.Event.BEFORE_INSERT;
import static dev.aludel.annotation.Event.SET;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Validates;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The seeds' user, with the listeners of the seeds and more. */
@Model(table = "users", listeners = Journal.class)
public interface User extends Stamped {

  static User of(String username, String email) {
    return UserEntity.create(username, email);
  }

  @Id
  Long id();

  @Column(length = 80, unique = true)
  String username();

  void username(String username);

  @Column(length = 120)
  String email();

  void email(String email);

  @Nullable
  @Column(length = 120)
  String nickname();

  void nickname(@Nullable String nickname);

  @Default("0")
  int visits();

  void visits(int visits);

  @Relationship(backPopulates = "user")
  List<Subscription> subscriptions();

  /** The seeds' {@code lowercase_email}. */
  @ListensFor(BEFORE_INSERT)
  static void trimUsername(User user) {
    user.username(user.username().strip());
  }

  /** The seeds' listener of {@code User.email}, which there calls itself without end. */
  @ListensFor(value = SET, attribute = "email")
  static String lowerCase(User user, String value, @Nullable String old) {
    return value.equals(old) ? value : value.toLowerCase(Locale.ROOT);
  }

  @ListensFor(value = SET, attribute = "nickname")
  static void rememberNickname(User user, @Nullable String value, @Nullable String old) {
    Journal.NICKNAMES.add(old + " to " + value);
  }

  @Validates("email")
  static void requireAt(User user, String email) {
    if (!email.contains("@")) {
      throw new IllegalArgumentException("no address: " + email);
    }
  }

  @Validates("visits")
  static int neverNegative(User user, String attribute, int visits) {
    if (visits < 0) {
      throw new IllegalArgumentException(attribute + " " + visits);
    }
    return visits;
  }

  /** Everybody has the free edition. */
  @ListensFor(BEFORE_INSERT)
  static void subscribe(User user) {
    if (user.subscriptions().isEmpty()) {
      user.subscriptions().add(SubscriptionEntity.create("free"));
    }
  }
}
