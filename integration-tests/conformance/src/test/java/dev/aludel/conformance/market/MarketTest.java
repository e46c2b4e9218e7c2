package dev.aludel.conformance.market;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A small market: fruit by Ann with two offers, one of them free; books by nobody without any. */
abstract class MarketTest extends ConformanceTest {
  protected Session session;

  @SuppressWarnings("NullAway.Init") // Opened before each method.
  MarketTest() {
    super(MarketSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        filling -> {
          Stall fruit = Stall.of("fruit", Keeper.of("Ann", null));
          filling.add(fruit);
          filling.add(Stall.of("books", null));
          filling.add(Offer.of(fruit, "apple", "1.20", 3));
          filling.add(Offer.of(fruit, "windfall", null, 40));
        });
    session = database.session();
    sql.clear();
  }

  @AfterEach
  void end() {
    session.close();
  }
}
