package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;

@Queries(Shop.class)
interface CustomerQueries {
  @Sql(
      """
      insert into customers (id, email, name, nick, country, tax_number, phone)
      values (:id, 'e', 'n', 'k', 'c', 't', 'p')
      on conflict (name) do nothing
      """)
  int none(long id);

  @Sql(
      """
      insert into customers (id, email, name, nick, country, tax_number, phone)
      values (:id, 'e', 'n', 'k', 'c', 't', 'p')
      on conflict (country) do update set name = excluded.name
      """)
  int half(long id);

  @Sql(
      """
      insert into customers (id, email, name, nick, country, tax_number, phone)
      values (:id, 'e', 'n', 'k', 'c', 't', 'p')
      on conflict (email, phone) do nothing
      """)
  int two(long id);

  @Sql(
      """
      insert into customers (id, email, name, nick, country, tax_number, phone)
      values (:id, 'e', 'n', 'k', 'c', 't', 'p')
      on conflict (nick) do nothing
      """)
  int deferrable(long id);
}
