package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.util.List;

@Queries(Depot.class)
interface ParcelQueries {
  @Sql("select label from parcels where weight = :weight")
  List<String> besideAWeight(Weight weight);

  @Sql("select label from parcels where weight + :grams > 10")
  List<String> calculated(int grams);

  @Sql("select label from parcels where :weight is null or weight < :weight")
  List<String> besideNothing(Weight weight);

  @Sql("select weight from parcels")
  List<Weight> ofWeight();

  @Sql("select weight from parcels")
  List<Integer> asNumber();

  @Sql("select weight + 1 from parcels")
  List<Integer> ofACalculation();
}
