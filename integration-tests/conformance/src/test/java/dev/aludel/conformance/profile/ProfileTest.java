package dev.aludel.conformance.profile;

import static dev.aludel.conformance.profile.Profile_.PROFILE;
import static dev.aludel.conformance.profile.User_.USER;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.error.AludelException;
import dev.aludel.session.Session;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Set 4 of the seeds: one-to-one. */
@Tag("A059")
@Tag("A121")
class ProfileTest extends ConformanceTest {

  ProfileTest() {
    super(ProfileModelsSchema.SCHEMA);
  }

  @Test
  void theForeignKeyIsRequiredAndUnique() {
    assertThat(database.dialect().create(ProfileModelsSchema.SCHEMA.tables(), false))
        .filteredOn(text -> text.startsWith("create table profile"))
        .singleElement()
        .asString()
        .contains("user_id integer not null")
        .contains("constraint uq_profile_user_id unique (user_id)")
        .contains("foreign key (user_id) references \"user\" (id)");
  }

  @Test
  @Tag("A054")
  void aUserHasAnObjectOrNullAndNeverAList() {
    User ada = saved("ada", "London");
    saved("bob", null);
    try (Session session = database.session()) {
      Profile profile = requireNonNull(session.query(USER).byUsername("ada").one().profile());
      assertThat(profile.location()).isEqualTo("London");
      assertThat(profile.user().id()).isEqualTo(ada.id());
      assertThat(session.query(USER).byUsername("bob").one().profile()).isNull();
    }
  }

  @Test
  void eachSideFollowsTheOtherBeforeAnyFlush() {
    User ada = User.of("ada");
    Profile profile = Profile.of("London");
    ada.profile(profile);
    assertThat(profile.user()).isSameAs(ada);

    User bob = User.of("bob");
    profile.user(bob);
    assertThat(bob.profile()).isSameAs(profile);
    assertThat(ada.profile()).isNull();
  }

  @Test
  void oneAddSavesBothTheUserFirst() {
    User ada = User.of("ada");
    ada.profile(Profile.of("London"));
    sql.assertSends(
        () -> database.transaction(session -> session.add(ada)),
        onH2OrPostgresql(
            "select id from final table (insert into \"user\" (username) values (?))",
            "insert into \"user\" (username) values (?) returning id"),
        onH2OrPostgresql(
            "select id from final table (insert into profile (user_id, location) values (?, ?))",
            "insert into profile (user_id, location) values (?, ?) returning id"));
  }

  @Test
  void theSideWithoutTheKeyLoadsOnceWhenItIsRead() {
    saved("ada", "London");
    try (Session session = database.session()) {
      User ada = session.query(USER).one();
      sql.assertSends(
          () -> assertThat(ada.profile()).isNotNull(),
          "select id, user_id, bio, location from profile where user_id = ?");
      sql.assertSendsNothing(() -> assertThat(ada.profile()).isNotNull());
    }
  }

  @Test
  void theSideWithTheKeyTakesAKnownUserWithoutSql() {
    saved("ada", "London");
    try (Session session = database.session()) {
      User ada = session.query(USER).one();
      Profile profile = session.query(PROFILE).one();
      sql.assertSendsNothing(() -> assertThat(profile.user()).isSameAs(ada));
    }
  }

  @Test
  void aSecondProfileOfAUserIsRefusedByTheDatabase() {
    User ada = saved("ada", "London");
    String insert = "insert into profile (user_id) values (" + ada.id() + ")";
    assertThatThrownBy(() -> TestDatabase.run(dataSource, insert))
        .cause()
        .isInstanceOfSatisfying(
            SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("23505"));
  }

  @Test
  @Tag("A054")
  void replacingARequiredProfileLosesNothing() {
    saved("ada", "London");
    try (Session session = database.session()) {
      User ada = session.query(USER).one();
      assertThatThrownBy(
              () -> {
                ada.profile(Profile.of("Paris"));
                session.commit();
              })
          .isInstanceOf(AludelException.class);
      session.rollback();
      assertThat(requireNonNull(session.query(USER).one().profile()).location())
          .isEqualTo("London");
    }
  }

  @Test
  void aProfileMovesToAnotherUserByOneUpdate() {
    User ada = saved("ada", "London");
    User bob = saved("bob", null);
    try (Session session = database.session()) {
      session.addAll(List.of(ada, bob));
      requireNonNull(ada.profile()).user(bob);
      sql.assertSends(session::flush, "update profile set user_id = ? where id = ?");
      assertThat(ada.profile()).isNull();
      session.commit();
      assertThat(requireNonNull(bob.profile()).location()).isEqualTo("London");
    }
  }

  @Test
  void aUserOutlivesTheProfile() {
    saved("ada", "London");
    try (Session session = database.session()) {
      session.delete(session.query(PROFILE).one());
      session.commit();
      assertThat(session.query(USER).one().profile()).isNull();
    }
  }

  @Test
  void profilesAreFoundByTheirUsers() {
    saved("ada", "London");
    saved("bob", "Paris");
    try (Session session = database.session()) {
      assertThat(session.query(PROFILE).where(PROFILE.user().username.eq("bob")).one().location())
          .isEqualTo("Paris");
    }
  }

  private User saved(String username, @Nullable String location) {
    User user = User.of(username);
    if (location != null) {
      user.profile(Profile.of(location));
    }
    database.transaction(session -> session.add(user));
    sql.clear();
    return user;
  }
}
