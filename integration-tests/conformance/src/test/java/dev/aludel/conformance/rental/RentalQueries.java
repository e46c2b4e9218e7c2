package dev.aludel.conformance.rental;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text SQL over hierarchies and composites. */
@Queries(RentalModels.class)
interface RentalQueries {

  @Sql("select * from vehicles order by id")
  List<Vehicle> all();

  @Sql("select * from vehicles where kind = :kind")
  List<Vehicle> of(Kind kind);

  @Sql("select v.*, t.* from vehicles v join trucks t on t.id = v.id")
  List<Truck> trucks();

  @Sql("select kind, count(*) as n from vehicles group by kind order by kind")
  List<PerKind> perKind();

  @Sql("select max(kind) from vehicles")
  @Nullable Kind last();

  @Sql(
      "select price_amount as amount, price_currency as currency from vehicles where plate = :plate")
  Money price(String plate);

  @Sql(
      "select plate, price_amount, price_currency, deposit_amount, deposit_currency from vehicles"
          + " order by id")
  List<Line> lines();

  @Sql(
      "select v.plate, v.price_amount, v.price_currency,"
          + " d.price_amount as deposit_amount, d.price_currency as deposit_currency"
          + " from vehicles v left join vehicles d on d.id = v.id + 1 order by v.id")
  List<Line> pairs();

  @Sql("select * from day_offers")
  List<DayOffer> dayOffers();
}
