package dev.aludel.conformance.signup;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnProperty;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Synonym;
import org.jspecify.annotations.Nullable;

/** A way in; its attributes have second names. */
@Model(table = "logins")
public abstract class Login {

  static Login of(String email) {
    return LoginEntity.create(email);
  }

  @Id
  public abstract Long id();

  @Column(length = 120, unique = true)
  public abstract String email();

  public abstract void email(String email);

  @Synonym("email")
  public abstract String name();

  public abstract Login name(String name);

  @Hybrid
  public String shown() {
    Channel first = start();
    return first == null ? name() : name() + " in " + first.name();
  }

  @ColumnProperty("length(email)")
  public abstract @Nullable Integer width();

  @Synonym("width")
  public abstract @Nullable Integer size();

  @Relationship
  public abstract @Nullable Channel home();

  public abstract void home(@Nullable Channel home);

  @Synonym("home")
  public abstract @Nullable Channel start();

  public abstract void start(@Nullable Channel start);
}
