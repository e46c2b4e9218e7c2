package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.util.List;

@Queries(Depot.class)
interface ParcelQueries {
  @Sql("select label from parcels where label = :weight")
  List<String> besideAText(Weight weight);

  @Sql("select label from parcels where weight + :weight > 10")
  List<String> calculated(Weight weight);

  @Sql("select label from parcels where :weight is null")
  List<String> besideNothing(Weight weight);

  @Sql("select label from parcels")
  List<Weight> ofText();

  @Sql("select weight from parcels")
  List<String> asText();

  @Sql("select weight + 1 from parcels")
  List<Weight> ofACalculation();
}
