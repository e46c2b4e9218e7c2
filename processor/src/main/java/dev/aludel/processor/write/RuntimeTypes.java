package dev.aludel.processor.write;

import com.palantir.javapoet.ClassName;

/** The runtime's types that generated code mentions; nothing else in this package names one. */
final class RuntimeTypes {
  private static final String MAPPING = "dev.aludel.mapping";
  private static final String QUERY = "dev.aludel.query";
  private static final String SCHEMA = "dev.aludel.schema";
  private static final String TYPE = "dev.aludel.type";

  static final ClassName ASSOCIATION = ClassName.get(QUERY, "Association");
  static final ClassName ASSOCIATION_MAP = ClassName.get(MAPPING, "AssociationMap");
  static final ClassName ASSOCIATION_SET = ClassName.get(MAPPING, "AssociationSet");
  static final ClassName ASSOCIATION_LIST = ClassName.get(MAPPING, "AssociationList");
  static final ClassName ATTRIBUTES = ClassName.get(MAPPING, "Attributes");
  static final ClassName CASCADE = ClassName.get(MAPPING, "Cascade");
  static final ClassName CELL = ClassName.get(MAPPING, "Cell");
  static final ClassName CELLS = ClassName.get(MAPPING, "Cells");
  static final ClassName COMPOSITES = ClassName.get(MAPPING, "Composites");
  static final ClassName CONTRACT = ClassName.get(MAPPING, "Contract");
  static final ClassName EDGE = ClassName.get(MAPPING, "Edge");
  static final ClassName ENTITY = ClassName.get(MAPPING, "Entity");
  static final ClassName ENTITY_MAPPER = ClassName.get(MAPPING, "EntityMapper");
  static final ClassName ENTITY_STATE = ClassName.get(MAPPING, "EntityState");
  static final ClassName FLUSH_TIME = ClassName.get(MAPPING, "FlushTime");
  static final ClassName LAZY = ClassName.get(MAPPING, "Lazy");
  static final ClassName MAPPER_EVENT = ClassName.get(MAPPING, "MapperEvent");
  static final ClassName PASSIVE_DELETES = ClassName.get(MAPPING, "PassiveDeletes");
  static final ClassName READING = ClassName.get(MAPPING, "Reading");
  static final ClassName RELATED_LIST = ClassName.get(MAPPING, "RelatedList");
  static final ClassName SCHEMA_OF_MODELS = ClassName.get(MAPPING, "Schema");
  static final ClassName TEXT_CALL = ClassName.get(MAPPING, "TextCall");
  static final ClassName TEXT_RUNNER = ClassName.get(MAPPING, "TextRunner");
  static final ClassName STATEMENTS = ClassName.get(MAPPING, "Statements");

  static final ClassName BOOLEAN_COLUMN = ClassName.get(QUERY, "BooleanColumn");
  static final ClassName ASSIGNMENTS = ClassName.get(QUERY, "Assignments");
  static final ClassName BOOLEAN_HYBRID = ClassName.get(QUERY, "BooleanHybrid");
  static final ClassName COMPOSITE_COLUMN = ClassName.get(QUERY, "CompositeColumn");
  static final ClassName NUMBER_HYBRID = ClassName.get(QUERY, "NumberHybrid");
  static final ClassName TEMPORAL_HYBRID = ClassName.get(QUERY, "TemporalHybrid");
  static final ClassName TEXT_HYBRID = ClassName.get(QUERY, "TextHybrid");
  static final ClassName VALUE_HYBRID = ClassName.get(QUERY, "ValueHybrid");
  static final ClassName CONDITION = ClassName.get(QUERY, "Condition");
  static final ClassName CRITERIA = ClassName.get(QUERY, "Criteria");
  static final ClassName COMPONENT = ClassName.get(QUERY, "Projected", "Component");
  static final ClassName ENTITY_QUERY = ClassName.get(QUERY, "EntityQuery");
  static final ClassName ENTITY_SELECTION = ClassName.get(QUERY, "EntitySelection");
  static final ClassName ENTITY_TABLE = ClassName.get(QUERY, "EntityTable");
  static final ClassName EXPRESSION = ClassName.get(QUERY, "Expression");
  static final ClassName NUMBER_COLUMN = ClassName.get(QUERY, "NumberColumn");
  static final ClassName NUMBER_EXPRESSION = ClassName.get(QUERY, "NumberExpression");
  static final ClassName TEMPORAL_EXPRESSION = ClassName.get(QUERY, "TemporalExpression");
  static final ClassName TEXT_EXPRESSION = ClassName.get(QUERY, "TextExpression");
  static final ClassName VALUE_EXPRESSION = ClassName.get(QUERY, "ValueExpression");
  static final ClassName RECORD_TABLE = ClassName.get(QUERY, "RecordTable");
  static final ClassName ROW_FILTER = ClassName.get(QUERY, "RowFilter");
  static final ClassName SESSION_VALUE = ClassName.get(QUERY, "SessionValue");
  static final ClassName PROJECTED = ClassName.get(QUERY, "Projected");
  static final ClassName TABLE_PLACE = ClassName.get(QUERY, "TablePlace");
  static final ClassName TEMPORAL_COLUMN = ClassName.get(QUERY, "TemporalColumn");
  static final ClassName TEXT_COLUMN = ClassName.get(QUERY, "TextColumn");
  static final ClassName TO_MANY = ClassName.get(QUERY, "ToMany");
  static final ClassName TO_ONE = ClassName.get(QUERY, "ToOne");
  static final ClassName VALUE_COLUMN = ClassName.get(QUERY, "ValueColumn");
  static final ClassName ARRAY_COLUMN = ClassName.get(QUERY, "ArrayColumn");
  static final ClassName RANGE_COLUMN = ClassName.get(QUERY, "RangeColumn");
  static final ClassName JSON_COLUMN = ClassName.get(QUERY, "JsonColumn");

  static final ClassName DDL = ClassName.get(SCHEMA, "Ddl");
  static final ClassName CHECK = ClassName.get(SCHEMA, "Check");
  static final ClassName COLUMN = ClassName.get(SCHEMA, "Column");
  static final ClassName COLUMN_PROPERTY = ClassName.get(SCHEMA, "ColumnProperty");
  static final ClassName FOREIGN_KEY = ClassName.get(SCHEMA, "ForeignKey");
  static final ClassName INDEX = ClassName.get(SCHEMA, "Index");
  static final ClassName INDEX_ENTRY = ClassName.get(SCHEMA, "IndexEntry");
  static final ClassName SEQUENCE = ClassName.get(SCHEMA, "Sequence");
  static final ClassName SERVER_IDENTITY = ClassName.get(SCHEMA, "ServerDefault", "Identity");
  static final ClassName TABLE = ClassName.get(SCHEMA, "Table");
  static final ClassName TABLE_BUILDER = ClassName.get(SCHEMA, "TableBuilder");
  static final ClassName UNIQUE_CONSTRAINT = ClassName.get(SCHEMA, "UniqueConstraint");

  static final ClassName SESSION = ClassName.get("dev.aludel.session", "Session");
  static final ClassName SQL_TEXT = ClassName.get("dev.aludel.sql", "SqlText");
  static final ClassName SQL_TYPE = ClassName.get(TYPE, "SqlType");
  static final ClassName VALUES = ClassName.get(TYPE, "Values");
  static final ClassName VALUE_TYPE = ClassName.get(TYPE, "ValueType");
  static final ClassName VALUE_TYPES = ClassName.get(TYPE, "ValueTypes");
  static final ClassName ROW = ClassName.get("dev.aludel.jdbc", "Row");

  static final ClassName MIXIN_DESCRIPTOR =
      ClassName.get("dev.aludel.annotation", "MixinDescriptor");

  static final ClassName SCHEMA_DESCRIPTOR =
      ClassName.get("dev.aludel.annotation", "SchemaDescriptor");

  private RuntimeTypes() {}
}
