package dev.aludel.conformance.apiary;

import static dev.aludel.annotation.Ddl.Event.AFTER_DROP;
import static dev.aludel.annotation.Ddl.Event.BEFORE_CREATE;

import dev.aludel.annotation.Ddl;
import dev.aludel.annotation.Schema;

@Schema
@Ddl(
    event = BEFORE_CREATE,
    dialect = "postgresql",
    value =
        """
        create or replace function count_change() returns trigger language plpgsql as $$
        begin new.changes = old.changes + 1; return new; end $$""")
@Ddl(event = AFTER_DROP, dialect = "postgresql", value = "drop function if exists count_change()")
interface ApiaryModels {}
