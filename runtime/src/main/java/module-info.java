/** Database, session, query language and dialects; what generated code is written against. */
@SuppressWarnings("requires-automatic") // pgjdbc has a reserved name, but no descriptor.
module dev.aludel.runtime {
  requires transitive java.sql;
  // Generated code carries its @Generated.
  requires transitive jakarta.annotation;
  // Its annotations are in signatures; whoever does not compile against them does not need it.
  requires static transitive org.jspecify;
  requires static org.postgresql.jdbc;

  exports dev.aludel.dialect;
  exports dev.aludel;
  exports dev.aludel.error;
  exports dev.aludel.inspect;
  exports dev.aludel.jdbc;
  exports dev.aludel.mapping;
  exports dev.aludel.query;
  exports dev.aludel.schema;
  exports dev.aludel.session;
  exports dev.aludel.sql;
  exports dev.aludel.type;
}
