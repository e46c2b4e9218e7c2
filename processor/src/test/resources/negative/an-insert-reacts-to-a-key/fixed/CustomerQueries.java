package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;

@Queries(Shop.class)
interface CustomerQueries {
  @Sql(
      """
      insert into customers (id, email, name, nick, country, tax_number, phone)
      values (:id, 'e', 'n', 'k', 'c', 't', 'p')
      on conflict (id) do nothing
      """)
  int primary(long id);

  @Sql(
      """
      insert into customers (id, email, name, nick, country, tax_number, phone)
      values (:id, 'e', 'n', 'k', 'c', 't', 'p')
      on conflict (tax_number, country) do update set name = excluded.name
      """)
  int unique(long id);

  @Sql(
      """
      insert into customers (id, email, name, nick, country, tax_number, phone)
      values (:id, 'e', 'n', 'k', 'c', 't', 'p')
      on conflict (email) do nothing
      """)
  int column(long id);

  @Sql(
      """
      insert into customers (id, email, name, nick, country, tax_number, phone)
      values (:id, 'e', 'n', 'k', 'c', 't', 'p')
      on conflict (phone) do nothing
      """)
  int index(long id);

  @Sql(
      """
      insert into customers (id, email, name, nick, country, tax_number, phone)
      values (:id, 'e', 'n', 'k', 'c', 't', 'p')
      on conflict (name) where country = 'FI' do nothing
      """)
  int partial(long id);

  @Sql(
      """
      insert into customers (id, email, name, nick, country, tax_number, phone)
      values (:id, 'e', 'n', 'k', 'c', 't', 'p')
      on conflict do nothing
      """)
  int any(long id);

  @Sql(
      """
      insert into customers (id, email, name, nick, country, tax_number, phone)
      values (:id, 'e', 'n', 'k', 'c', 't', 'p')
      on conflict on constraint uq_customers_email do nothing
      """)
  int named(long id);

  @Sql(
      """
      insert into customers (id, email, name, nick, country, tax_number, phone)
      values (:id, 'e', 'n', 'k', 'c', 't', 'p')
      on conflict (lower(name)) do nothing
      """)
  int expression(long id);
}
