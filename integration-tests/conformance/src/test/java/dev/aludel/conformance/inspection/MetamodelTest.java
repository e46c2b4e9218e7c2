package dev.aludel.conformance.inspection;

import static dev.aludel.shop.model.Order_.ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Mapped;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.shop.model.ShopSchema;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Models tell what they have, by constants of generated classes: no reflection, no database. */
class MetamodelTest {

  @Test
  @Tag("B164")
  void aRegistryListsItsModels() {
    List<String> models =
        ShopSchema.SCHEMA.mapped().stream()
            .map(Mapped::aludelMapper)
            .map(EntityMapper::model)
            .toList();
    assertThat(models).contains("Order", "Product", "User");
  }

  @Test
  @Tag("B164")
  void aModelListsItsColumnsWithTypeAndNullness() {
    Table orders = ORDER.aludelTable();
    assertThat(orders.columns()).extracting(Column::name).contains("id", "status", "user_id");
    assertThat(orders.column("user_id").isNullable()).isFalse();
    assertThat(orders.columns().get(orders.primaryKey()[0]).name()).isEqualTo("id");
  }

  @Test
  @Tag("B164")
  void aModelListsItsRelationshipsWithTargetAndInverse() {
    EntityMapper<?> order = ORDER.aludelMapper();
    assertThat(order.edges()).extracting(Edge::name).contains("user", "items");
    Edge items = order.edge("items");
    assertThat(items.isList()).isTrue();
    assertThat(items.target().model()).isEqualTo("OrderItem");
    assertThat(items.inverse()).isSameAs(items.target().edge("order"));
  }

  @Test
  @Tag("B164")
  void attributesAreKnownByNumberAndName() {
    EntityMapper<?> order = ORDER.aludelMapper();
    assertThat(order.attributeName(order.column("status"))).isEqualTo("status");
  }
}
