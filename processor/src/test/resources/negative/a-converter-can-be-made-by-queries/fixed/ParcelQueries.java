package com.example.web;

import com.example.depot.Depot;
import com.example.depot.Parcel;
import com.example.depot.Weight;
import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.util.List;

@Queries(Depot.class)
interface ParcelQueries {
  @Sql("select * from parcels where weight > :weight")
  List<Parcel> heavier(Weight weight);

  @Sql("select weight from parcels")
  List<Weight> weights();

  @Sql("select parts from parcels")
  List<List<Weight>> parts();

  @Sql("select label from parcels")
  List<String> labels();

  @Sql("select * from parcels")
  List<Parcel> parcels();
}
