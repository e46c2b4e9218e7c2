package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;

@Queries(Shop.class)
interface ProductQueries {

  long count();
}
