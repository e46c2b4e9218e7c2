package dev.aludel.processor.model;

import dev.aludel.processor.diagnostics.Origin;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One model as its four classes are to be written: every name, type and SQL text is decided.
 *
 * @param origin where the model is declared
 * @param names what the generated classes are called
 * @param inheritance its place in a hierarchy, nothing if it is alone
 * @param form how the model itself is declared
 * @param table the table's definition
 * @param linkTables the association tables that this model declares
 * @param columns in table order
 * @param properties what selects compute, numbered after the columns
 * @param eagerDefaults when values that the database made are read
 * @param edges the relationships, numbered after both
 * @param dangling the relationships of a guilty model that lead nowhere
 * @param composites records over several of the columns
 * @param proxies lists that show what stands behind a relationship
 * @param synonyms second names of attributes
 * @param key the primary key
 * @param sql the statements that are constants
 * @param finders the lookups by unique columns
 * @param scopes the methods of the query that the model says
 * @param hybrids the methods of the metamodel that the model's bodies say
 * @param listeners what is called when something happens to objects
 */
public record ModelPlan(
    Origin origin,
    GeneratedNames names,
    Optional<InheritancePlan> inheritance,
    FormPlan form,
    TablePlan table,
    List<LinkTablePlan> linkTables,
    List<ColumnPlan> columns,
    List<ColumnPlan> properties,
    EagerDefaults eagerDefaults,
    List<EdgePlan> edges,
    List<DanglingPlan> dangling,
    List<CompositePlan> composites,
    List<LinkedProxy> proxies,
    List<SynonymPlan> synonyms,
    KeyPlan key,
    SqlPlan sql,
    List<FinderPlan> finders,
    List<ScopeDescriptor> scopes,
    List<HybridPlan> hybrids,
    List<ListenerPlan> listeners) {

  public ModelPlan {
    linkTables = List.copyOf(linkTables);
    columns = List.copyOf(columns);
    properties = List.copyOf(properties);
    edges = List.copyOf(edges);
    dangling = List.copyOf(dangling);
    composites = List.copyOf(composites);
    proxies = List.copyOf(proxies);
    synonyms = List.copyOf(synonyms);
    finders = List.copyOf(finders);
    scopes = List.copyOf(scopes);
    hybrids = List.copyOf(hybrids);
    listeners = List.copyOf(listeners);
  }

  /** What a row is read into: columns and properties, by number. */
  public List<ColumnPlan> values() {
    return Stream.concat(columns.stream(), properties.stream()).toList();
  }

  /** The listeners to an event of an attribute, in the order of their calls. */
  public List<ListenerPlan> listeners(ListenerDescriptor.Event event, String attribute) {
    return listeners.stream().filter(each -> each.isAbout(event, attribute)).toList();
  }

  /** Whether anybody listens to what happens to rows. */
  public boolean isHeard() {
    return listeners.stream().anyMatch(each -> !each.event().isOfAttribute());
  }

  /** Whether only queries say what a property is. */
  public boolean isPerQuery(ColumnPlan value) {
    int property = properties.indexOf(value);
    return property >= 0 && table.properties().get(property).parts().isEmpty();
  }

  /** Whether a column says which model a row is of: the session alone writes it. */
  public boolean isDiscriminator(ColumnPlan column) {
    return inheritance
        .map(InheritancePlan::discriminator)
        .filter(column.attribute().name()::equals)
        .isPresent();
  }

  /** Whether there are objects of the models below only. */
  public boolean isAbstract() {
    return inheritance.filter(InheritancePlan::isAbstract).isPresent();
  }

  private boolean isSettable(ColumnPlan column) {
    return !column.hidden() && !column.computed() && !isDiscriminator(column);
  }

  /** What a builder sets: columns, composites and to-one relationships as they were declared. */
  public List<SettablePlan> settables() {
    return Stream.of(
            columns.stream().filter(this::isSettable),
            composites.stream(),
            edges.stream().filter(edge -> !edge.kind().isMany()),
            dangling.stream().filter(one -> !one.many()))
        .<SettablePlan>flatMap(stream -> stream)
        .sorted(Comparator.comparingInt(settable -> settable.attribute().position()))
        .toList();
  }
}
