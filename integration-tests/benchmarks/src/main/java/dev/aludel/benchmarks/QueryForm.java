package dev.aludel.benchmarks;

import javax.sql.DataSource;

/** Who queries. */
public enum QueryForm {
  HAND_WRITTEN {
    @Override
    QueryWork on(Server server, DataSource pool) {
      return new HandWrittenQueries(pool);
    }
  },

  ALUDEL {
    @Override
    QueryWork on(Server server, DataSource pool) {
      return new QueriesWithAludel(pool);
    }
  },

  JOOQ {
    @Override
    QueryWork on(Server server, DataSource pool) {
      return new QueriesWithJooq(server, pool);
    }
  };

  abstract QueryWork on(Server server, DataSource pool);
}
