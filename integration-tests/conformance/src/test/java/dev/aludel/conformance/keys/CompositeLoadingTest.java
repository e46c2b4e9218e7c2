package dev.aludel.conformance.keys;

import static dev.aludel.conformance.keys.Region_.REGION;
import static dev.aludel.conformance.keys.Town_.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.query.LoadOption;
import dev.aludel.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Relationships over keys of several columns. */
@Tag("B179")
class CompositeLoadingTest extends ConformanceTest {

  CompositeLoadingTest() {
    super(KeysModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    TestDatabase.run(
        dataSource, "insert into country (code, name) values ('at', 'A'), ('de', 'D')");
    TestDatabase.run(
        dataSource,
        "insert into region (country_id, number, name)"
            + " values ('at', 1, 'a1'), ('at', 2, 'a2'), ('de', 1, 'd1')");
    TestDatabase.run(
        dataSource,
        "insert into town (name, region_country_id, region_number)"
            + " values ('x', 'at', 1), ('y', 'at', 1), ('z', 'de', 1), ('nowhere', null, null)");
    sql.clear();
  }

  @Test
  void aListIsLoadedByCompositeKeysByEveryStrategy() {
    try (Session session = database.session()) {
      for (LoadOption option :
          List.of(
              REGION.towns.select(),
              REGION.towns.joined(),
              REGION.towns.selectIn(),
              REGION.towns.subquery())) {
        session.expungeAll();
        List<Region> regions = session.query(REGION).orderBy(REGION.name.asc()).load(option).list();
        assertThat(regions).as(option.toString()).hasSize(3);
        assertThat(regions.get(0).towns()).extracting(Town::name).containsOnly("x", "y");
        assertThat(regions.get(1).towns()).isEmpty();
        assertThat(regions.get(2).towns()).extracting(Town::name).containsExactly("z");
      }
    }
  }

  @Test
  void targetsAreLoadedByCompositeForeignKeysInOneStatement() {
    try (Session session = database.session()) {
      List<Town> towns = session.query(TOWN).orderBy(TOWN.name.asc()).list();
      sql.clear();
      List<String> names = new ArrayList<>();
      for (Town town : towns) {
        Region region = town.region();
        names.add(region == null ? "none" : region.name());
      }
      assertThat(names).containsExactly("none", "a1", "a1", "d1");
      assertThat(sql.texts())
          .singleElement()
          .asString()
          .contains("owners(owner_key_1, owner_key_2)");
    }
  }
}
