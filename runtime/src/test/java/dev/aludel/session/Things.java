package dev.aludel.session;

import dev.aludel.mapping.EntityMapper;
import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.TablePlace;

/** The metamodel of any test model. */
final class Things extends EntityTable<Thing, Things.Query> {
  private final ThingMapper mapper;

  Things(ThingMapper mapper) {
    this(mapper, TablePlace.own());
  }

  private Things(ThingMapper mapper, TablePlace place) {
    super(mapper.table(), place);
    this.mapper = mapper;
  }

  @Override
  public Things as(String alias) {
    return new Things(mapper, TablePlace.as(alias));
  }

  @Override
  public Things aludelAt(TablePlace place) {
    return new Things(mapper, place);
  }

  @Override
  public Query aludelQuery(EntitySelection<Thing> selection) {
    return new Query(selection);
  }

  @Override
  public EntityMapper<?> aludelMapper() {
    return mapper;
  }

  static final class Query extends EntityQuery<Thing, Query> {
    Query(EntitySelection<Thing> selection) {
      super(selection);
    }

    @Override
    protected Query with(EntitySelection<Thing> selection) {
      return new Query(selection);
    }
  }
}
