package dev.aludel.conformance.lockers;

import static dev.aludel.conformance.lockers.Member_.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.query.LoadOption;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The far side of a one-to-one is loaded while its partner has moved in memory only. */
class MovedPartnerTest extends ConformanceTest {

  MovedPartnerTest() {
    super(LockersModelsSchema.SCHEMA);
  }

  private void moves(LoadOption load) {
    database.transaction(
        session -> {
          session.add(Card.of("red", Member.of("ada")));
          session.add(Member.of("ben"));
        });
    try (Session session = database.session().autoflush(false)) {
      Card red = session.getOrFail(Card_.CARD, "red");
      Member ben = session.query(MEMBER).where(MEMBER.name.eq("ben")).one();
      red.member(ben);
      List<Member> members = session.query(MEMBER).load(load).orderBy(MEMBER.name.asc()).list();
      sql.assertSendsNothing(
          () -> assertThat(members).extracting(Member::card).containsExactly(null, red));
      session.commit();
      assertThat(members).extracting(Member::card).containsExactly(null, red);
    }
  }

  @Test
  void joinedLoadingDoesNotShowIt() {
    moves(MEMBER.card.joined());
  }

  @Test
  void selectInLoadingDoesNotShowIt() {
    moves(MEMBER.card.selectIn());
  }

  @Test
  void partnersThatExpiredSwapInMemory() {
    database.transaction(
        session -> {
          session.add(Card.of("blue", Member.of("ada")));
          session.add(Card.of("red", Member.of("ben")));
        });
    try (Session session = database.session().autoflush(false)) {
      List<Member> members = session.query(MEMBER).orderBy(MEMBER.name.asc()).list();
      List<Card> cards = members.stream().map(Member::card).toList();
      session.expireAll();
      cards.get(0).member(members.get(1));
      assertThat(members).extracting(Member::card).containsExactly(null, cards.get(0));
      cards.get(1).member(members.get(0));
      assertThat(members).extracting(Member::card).containsExactly(cards.get(1), cards.get(0));
    }
  }
}
