package com.example;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code members}. Written from {@code com.example.Member}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class MemberQuery extends EntityQuery<Member, MemberQuery> {
  MemberQuery(EntitySelection<Member> selection) {
    super(selection);
  }

  @Override
  protected MemberQuery with(EntitySelection<Member> selection) {
    return new MemberQuery(selection);
  }
}
