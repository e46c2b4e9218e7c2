package dev.aludel.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.query.EntityQuery;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScopeDescriptorTest {

  @Test
  void allNamesThatQueriesHaveAreTaken() {
    assertThat(
            Stream.of(EntityQuery.class, Object.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(ScopeDescriptorTest::isSeenBySubclasses)
                .map(Method::getName))
        .isSubsetOf(ScopeDescriptor.METHODS_OF_QUERIES);
  }

  private static boolean isSeenBySubclasses(Method method) {
    return Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers());
  }
}
