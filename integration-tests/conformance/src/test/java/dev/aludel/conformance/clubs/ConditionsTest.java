package dev.aludel.conformance.clubs;

import static dev.aludel.conformance.clubs.Club_.CLUB;
import static dev.aludel.conformance.clubs.Member_.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.query.RelationLoad;
import dev.aludel.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Relationships to one object that say more than a foreign key, and several over the same pairs.
 */
class ConditionsTest extends ConformanceTest {

  ConditionsTest() {
    super(ClubsModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        session -> {
          Club chess = Club.of("Chess", true);
          Club bowls = Club.of("Bowls", false);
          Member ada = Member.of(chess, "Ada", false);
          Member bob = Member.of(chess, "Bob", true);
          Member eve = Member.of(bowls, "Eve", false);
          ada.friends().addAll(List.of(bob, eve));
          session.addAll(List.of(chess, bowls, ada, bob, eve));
        });
    sql.clear();
  }

  private static Member member(Session session, String name) {
    return session.query(MEMBER).where(MEMBER.name.eq(name)).one();
  }

  @Test
  @Tag("B172")
  void aToOneIsLoadedOnlyIfItsConditionHolds() {
    try (Session session = database.session()) {
      Member ada = member(session, "Ada");
      Member eve = member(session, "Eve");
      assertThat(eve.club().name()).isEqualTo("Bowls");
      sql.assertSends(
          () -> assertThat(eve.openClub()).isNull(),
          onH2OrPostgresql(
              "select id, name, open from unnest(cast(? as bigint array)) as owners(owner_key_1)"
                  + " join club on id = owners.owner_key_1 where open and name <> ''",
              "select id, name, open from club where id = any(?) and (open and name <> '')"));
      assertThat(ada.openClub()).isSameAs(ada.club());
    }
  }

  @Test
  @Tag("B172")
  void aToOneWithAConditionIsLoadedByEveryStrategy() {
    for (RelationLoad strategy :
        List.of(MEMBER.openClub.joined(), MEMBER.openClub.selectIn(), MEMBER.openClub.subquery())) {
      try (Session session = database.session()) {
        List<Member> found =
            new ArrayList<>(session.query(MEMBER).load(strategy).orderBy(MEMBER.id.asc()).list());
        sql.assertSendsNothing(
            () ->
                assertThat(found)
                    .extracting(one -> one.openClub() != null)
                    .containsExactly(true, true, false));
      }
    }
  }

  @Test
  @Tag("B172")
  void aJoinedToOneHasItsConditionInTheJoin() {
    try (Session session = database.session()) {
      sql.assertSends(
          () -> session.query(MEMBER).load(MEMBER.openClub.joined()).list(),
          "select member.id, member.name, member.leads, member.club_id, club.id, club.name,"
              + " club.open from member left join club on club.id = member.club_id"
              + " and (club.open and club.name <> '')");
    }
  }

  @Test
  @Tag("B172")
  void aPathGoesOnlyWhereTheConditionHolds() {
    try (Session session = database.session()) {
      assertThat(
              session
                  .query(MEMBER)
                  .where(MEMBER.openClub().name.isNotNull())
                  .orderBy(MEMBER.name.asc())
                  .list())
          .extracting(Member::name)
          .containsExactly("Ada", "Bob");
      assertThat(session.query(MEMBER).where(MEMBER.openClub().id.isNull()).one().name())
          .isEqualTo("Eve");
      assertThat(session.query(MEMBER).where(MEMBER.openClub.is(null)).count()).isOne();
      assertThat(session.query(MEMBER).where(MEMBER.openClub.has(CLUB.name.eq("Bowls"))).count())
          .isZero();
      Club bowls = session.query(CLUB).where(CLUB.name.eq("Bowls")).one();
      assertThat(session.query(MEMBER).where(MEMBER.openClub.is(bowls)).count()).isZero();
      assertThat(session.query(MEMBER).where(MEMBER.club.is(bowls)).count()).isOne();
    }
  }

  @Test
  @Tag("B172")
  void aToOneIsFoundByItsTargetsColumnToo() {
    try (Session session = database.session()) {
      List<Club> clubs = session.query(CLUB).orderBy(CLUB.id.asc()).list();
      sql.assertSends(
          () -> {
            assertThat(clubs.get(0).leader()).isSameAs(member(session, "Bob"));
            assertThat(clubs.get(1).leader()).isNull();
          },
          onH2OrPostgresql(
              "select id, name, leads, club_id from unnest(cast(? as bigint array))"
                  + " as owners(owner_key_1) join member on club_id = owners.owner_key_1"
                  + " where leads",
              "select id, name, leads, club_id from member where club_id = any(?) and (leads)"),
          "select id, name, leads, club_id from member where name = ? limit ?");
      assertThat(session.query(CLUB).load(CLUB.leader.joined()).list().get(0).leader()).isNotNull();
    }
  }

  @Test
  @Tag("B171")
  void severalRelationshipsShareTheirPairs() {
    try (Session session = database.session()) {
      Member ada = member(session, "Ada");
      Member bob = member(session, "Bob");
      assertThat(ada.friends()).hasSize(2);
      assertThat(ada.leadingFriends()).containsExactly(bob);
      assertThat(bob.friendOf()).containsExactly(ada);
      bob.friends().add(ada);
      session.flush();
      session.expire(ada);
      assertThat(ada.friendOf()).containsExactly(bob);
    }
  }

  @Test
  @Tag("B171")
  void friendsAreNotTakenForThoseWhoHaveThem() {
    try (Session session = database.session()) {
      Member bob = member(session, "Bob");
      assertThat(session.query(MEMBER).where(MEMBER.friends.any()).one().name()).isEqualTo("Ada");
      assertThat(session.query(MEMBER).where(MEMBER.friends.contains(bob)).one().name())
          .isEqualTo("Ada");
      assertThat(session.query(MEMBER).where(MEMBER.friendOf.any()).count()).isEqualTo(2);
      assertThat(session.query(MEMBER).where(MEMBER.leadingFriends.any().not()).count())
          .isEqualTo(2);
      assertThat(session.query(MEMBER).where(MEMBER.openClub().members.contains(bob)).count())
          .isEqualTo(2);
    }
  }
}
