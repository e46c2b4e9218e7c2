package dev.aludel.conformance.storage;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import dev.aludel.type.Json;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Parcels and how they are handled, by text: values travel as their columns' do. */
@Queries(StorageModels.class)
interface ParcelQueries {

  /** A parcel with values of several types of its own. */
  record Packed(
      String label,
      @Nullable Weight weight,
      @Nullable Map<String, Object> preferences,
      @Nullable Json contents) {}

  @Sql("select label, weight, preferences, contents from parcel where weight >= :least")
  List<Packed> heavierThan(Weight least);

  @Sql(
      "select label from parcel where weight between :from and :to or weight is not distinct from :other")
  List<String> between(Weight from, Weight to, @Nullable Weight other);

  @Sql("select label from parcel where weight in (:weights) order by label")
  List<String> ofWeights(Collection<Weight> weights);

  @Sql(
      """
      select label from parcel
      where label <> '' {? and weight <= :most } {? and weight > :least }
      order by label
      """)
  List<String> search(@Nullable Weight most, Optional<Weight> least);

  @Sql("select label from parcel where (:weight is null or weight = :weight) order by label")
  List<String> ofWeightOrAll(@Nullable Weight weight);

  @Sql("select max(weight) from parcel")
  Optional<Weight> heaviest();

  @Sql("select weight from parcel where label = :label")
  @Nullable Weight weightOf(String label);

  @Sql("select coalesce(weight, :instead) from parcel order by label")
  List<Weight> weightsOr(Weight instead);

  @Sql(
      """
      select w.least from (select label, min(weight) as least from parcel group by label) w
      where w.least > :over order by w.least
      """)
  List<Weight> leastOver(Weight over);

  @Sql("select case when weight > :most then :most else weight end from parcel order by label")
  List<@Nullable Weight> weightsUpTo(Weight most);

  @Sql("select sum(weight) from parcel")
  @Nullable Long grams();

  @Sql(
      """
      insert into parcel (label, weight, options, preferences, contents)
      values (:label, :weight, :options, :preferences, :contents)
      returning id
      """)
  long add(
      String label,
      @Nullable Weight weight,
      @Nullable Map<String, Object> options,
      @Nullable Map<String, Object> preferences,
      @Nullable Json contents);

  @Sql("update parcel set weight = coalesce(:weight, weight) where label = :label")
  int weigh(String label, @Nullable Weight weight);

  @Sql("update parcel set weight = :weight where label = :label returning weight")
  List<@Nullable Weight> weighed(String label, Optional<Weight> weight);

  /** How something is handled. */
  record Handled(UUID id, Grade grade, @Nullable Grade former, @Nullable UUID origin) {}

  @Sql("select id, grade, former, origin from handling where grade = :grade")
  List<Handled> handled(Grade grade);

  @Sql("select id from handling where former in (:grades) and id = :id")
  Optional<UUID> former(Collection<Grade> grades, UUID id);

  @Sql("select max(former) from handling where grade <> 'exp' and grade in ('eco', 'std')")
  @Nullable Grade slowest();

  @Sql("insert into handling (id, grade, former, hazard) values (:id, :grade, :grade, 'NONE')")
  void handle(UUID id, Grade grade);

  /** What is on a crate: arrays. */
  record Marked(long id, List<String> marks, @Nullable List<Integer> sizes) {}

  @Sql("select id, marks, sizes from crate where marks = :marks or sizes = :sizes order by id")
  List<Marked> marked(List<String> marks, List<Integer> sizes);

  @Sql("insert into crate (marks, sizes, hazards) values (:marks, :sizes, :hazards)")
  void mark(List<String> marks, @Nullable List<Integer> sizes, List<Hazard> hazards);

  @Sql("select hazards from crate where id in (:ids) and hazards is not null")
  List<List<Hazard>> hazards(Collection<Long> ids);
}
