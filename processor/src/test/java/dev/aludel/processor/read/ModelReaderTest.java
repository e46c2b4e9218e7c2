package dev.aludel.processor.read;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.processor.Snippets;
import dev.aludel.processor.model.AttributeDescriptor;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.model.SetterDescriptor;
import dev.aludel.processor.model.ValueDescriptor;
import dev.aludel.processor.model.Visibility;
import org.junit.jupiter.api.Test;

class ModelReaderTest {

  @Test
  void recordStyleTakesNamesAsTheyAre() {
    ModelDescriptor model =
        Snippets.of("@Model interface User { @Id Long id(); boolean isDefault(); int getaway(); }")
            .model("User");
    assertThat(names(model)).isEqualTo("id, isDefault, getaway");
    assertThat(model.columns().get(1).columnName()).isEqualTo("is_default");
  }

  @Test
  void oneGetterMakesTheTypeBeanStyle() {
    ModelDescriptor model =
        Snippets.of(
                """
                @Model interface User {
                  @Id Long getId();
                  String getZipCode(); void setZipCode(String code);
                  boolean isActive(); void setActive(boolean active);
                }
                """)
            .model("User");
    assertThat(names(model)).isEqualTo("id, zipCode, active");
    SetterDescriptor setter = model.columns().get(2).accessor().setter().orElseThrow();
    assertThat(setter.method()).isEqualTo("setActive");
    assertThat(setter.parameter()).isEqualTo("active");
  }

  @Test
  void propertyThatIsAKeywordKeepsItsPrefix() {
    ModelDescriptor model =
        Snippets.of(
                """
                @Model interface User {
                  @Id Long getId();
                  boolean isDefault(); void setDefault(boolean value);
                }
                """)
            .model("User");
    assertThat(names(model)).isEqualTo("id, isDefault");
    assertThat(model.columns().get(1).accessor().setter()).isPresent();
  }

  @Test
  void accessorWithoutPrefixInABeanIsReported() {
    Snippets snippets = Snippets.of("@Model interface User { @Id Long getId(); String name(); }");
    assertThat(snippets.problems()).containsExactly("ALU-1111 User.name()");
    assertThat(snippets.model("User").stubs()).hasSize(1);
  }

  @Test
  void methodsWithABodyAreLeftAlone() {
    ModelDescriptor model =
        Snippets.of(
                """
                @Model interface User {
                  @Id Long id();
                  default String label() { return hidden(); }
                  private String hidden() { return ""; }
                  static User none() { return null; }
                  String toString();
                }
                """)
            .model("User");
    assertThat(names(model)).isEqualTo("id");
  }

  @Test
  void settersAnswerVoidOrTheirType() {
    Snippets snippets =
        Snippets.of(
            """
            @Model interface User {
              @Id Long id();
              String name(); User name(String name);
              String mail(); String mail(String mail);
            }
            """);
    SetterDescriptor fluent =
        snippets.model("User").columns().get(1).accessor().setter().orElseThrow();
    assertThat(fluent.fluent().orElseThrow().simpleName()).isEqualTo("User");
    assertThat(snippets.problems()).containsExactly("ALU-1203 User.mail(String)");
  }

  @Test
  void setterOfAnotherTypeIsReportedAndStubbed() {
    Snippets snippets =
        Snippets.of("@Model interface User { @Id Long id(); int age(); void age(long age); }");
    assertThat(snippets.problems()).containsExactly("ALU-1202 User.age(long)");
    assertThat(snippets.model("User").columns().get(1).accessor().setter()).isEmpty();
    assertThat(snippets.model("User").stubs().get(0).method()).isEqualTo("age");
  }

  @Test
  void setterWithoutAccessorIsReported() {
    Snippets snippets =
        Snippets.of("@Model interface User { @Id Long id(); String name(); void nam(String n); }");
    assertThat(snippets.problems()).containsExactly("ALU-1204 User.nam(String)");
  }

  @Test
  void methodWithTwoParametersIsReported() {
    Snippets snippets =
        Snippets.of("@Model interface User { @Id Long id(); void move(int x, int y); }");
    assertThat(snippets.problems()).containsExactly("ALU-1105 User.move(int, int)");
    assertThat(snippets.model("User").stubs().get(0).parameters()).hasSize(2);
  }

  @Test
  void typeThatNoColumnHasIsReportedAndTheOthersRemain() {
    Snippets snippets =
        Snippets.of("@Model interface User { @Id Long id(); Thread thread(); String name(); }");
    assertThat(snippets.problems()).containsExactly("ALU-1201 User.thread()");
    assertThat(names(snippets.model("User"))).isEqualTo("id, name");
  }

  @Test
  void modelWithoutRelationshipAnnotationIsReportedAsSuch() {
    Snippets snippets =
        Snippets.of("@Model interface User { @Id Long id(); List<User> friends(); }");
    assertThat(snippets.problems()).containsExactly("ALU-1205 User.friends()");
  }

  @Test
  void abstractClassKeepsVisibilityAndConstructors() {
    ModelDescriptor model =
        Snippets.of(
                """
                @Model public abstract class Order {
                  Order() {}
                  protected Order(String name, int... counts) {}
                  private Order(int secret) {}
                  @Id abstract Long id();
                  protected abstract String name();  abstract void name(String name);
                  @Override public String toString() { return "order"; }
                }
                """)
            .model("Order");
    assertThat(model.visibility()).isEqualTo(Visibility.PUBLIC);
    assertThat(model.columns().get(1).accessor().visibility()).isEqualTo(Visibility.PROTECTED);
    assertThat(model.columns().get(1).accessor().setter().orElseThrow().visibility())
        .isEqualTo(Visibility.PACKAGE);
    assertThat(model.construction().orElseThrow().noArguments()).isTrue();
    assertThat(model.construction().orElseThrow().declaresToString()).isTrue();
    assertThat(model.construction().orElseThrow().mirrored()).hasSize(1);
    assertThat(model.construction().orElseThrow().mirrored().get(0).varargs()).isTrue();
  }

  @Test
  void mixinsFollowInTheOrderOfTheExtendsClause() {
    ModelDescriptor model =
        Snippets.of(
                "@Model interface User extends B, A { @Id Long id(); }",
                "@Mixin interface A extends C { int a(); }",
                "@Mixin interface B extends C { int b(); }",
                "@Mixin interface C { int c(); }")
            .model("User");
    assertThat(names(model)).isEqualTo("id, b, c, a");
    assertThat(model.attributes().get(2).accessor().declaredIn().simpleName()).isEqualTo("C");
  }

  @Test
  void modelMayDeclareAMixinsAttributeAgain() {
    ModelDescriptor model =
        Snippets.of(
                "@Model interface User extends A { @Id Long id(); @Nullable String name(); }",
                "@Mixin interface A { String name(); void name(String name); }")
            .model("User");
    assertThat(names(model)).isEqualTo("id, name");
    assertThat(model.columns().get(1).nullable()).isTrue();
    assertThat(model.columns().get(1).accessor().setter()).isPresent();
    assertThat(model.conflicts()).isEmpty();
  }

  @Test
  void sameAttributeInTwoMixinsIsNoted() {
    ModelDescriptor model =
        Snippets.of(
                "@Model interface User extends A, B { @Id Long id(); }",
                "@Mixin interface A { String name(); }",
                "@Mixin interface B { @Nullable String name(); }")
            .model("User");
    assertThat(names(model)).isEqualTo("id, name");
    assertThat(model.conflicts()).hasSize(1);
    assertThat(model.conflicts().get(0).second().nullable()).isTrue();
  }

  @Test
  void defaultMethodOfTheModelReplacesAMixinsAttribute() {
    ModelDescriptor model =
        Snippets.of(
                "@Model interface User extends A { @Id Long id(); "
                    + "default String name() { return \"\"; } }",
                "@Mixin interface A { String name(); }")
            .model("User");
    assertThat(names(model)).isEqualTo("id");
  }

  @Test
  void genericMixinGetsItsTypesFromTheModel() {
    ModelDescriptor model =
        Snippets.of(
                "@Model interface User extends Keyed<UUID> { String name(); }",
                "@Mixin interface Keyed<K> { @Id K id(); }")
            .model("User");
    assertThat(model.columns().get(1).type().kind()).isEqualTo(JavaType.Kind.UUID);
  }

  @Test
  void abstractMethodOfAPlainInterfaceIsReported() {
    Snippets snippets =
        Snippets.of(
            "@Model interface User extends Named { @Id Long id(); }",
            "interface Named { String name(); default int length() { return 1; } }");
    assertThat(snippets.problems()).containsExactly("ALU-1106 User");
    assertThat(snippets.model("User").stubs()).hasSize(1);
  }

  @Test
  void plainInterfaceWhoseMethodTheModelDeclaresIsFine() {
    Snippets snippets =
        Snippets.of(
            "@Model interface User extends Named { @Id Long id(); String name(); }",
            "interface Named { String name(); }");
    assertThat(snippets.problems()).isEmpty();
  }

  @Test
  void everyNullableCounts() {
    ModelDescriptor model =
        Snippets.of(
                """
                @Model interface User {
                  @Id Long id();
                  @Nullable String a();
                  @jakarta.annotation.Nullable String b();
                  byte @Nullable [] c();
                  java.time.@Nullable Instant d();
                  String e();
                }
                """)
            .model("User");
    assertThat(model.columns().stream().map(ColumnDescriptor::nullable))
        .containsExactly(false, true, true, true, true, false);
  }

  @Test
  void optionalIsANullableToOne() {
    ModelDescriptor model =
        Snippets.of(
                "@Model interface User { @Id Long id(); @Relationship Optional<User> boss(); "
                    + "void boss(@Nullable User boss); }")
            .model("User");
    assertThat(model.relationships().get(0).nullable()).isTrue();
    assertThat(model.relationships().get(0).accessor().optional()).isTrue();
    assertThat(model.relationships().get(0).accessor().setter()).isPresent();
  }

  @Test
  void defaultMethodIsFoundInTheMixinThatNamesIt() {
    ModelDescriptor model =
        Snippets.of(
                "@Model interface User extends A { @Id Long id(); }",
                """
                @Mixin interface A {
                  @Default(method = "next") String token();
                  static String next() { return ""; }
                  static String other(int x) { return ""; }
                }
                """)
            .model("User");
    ValueDescriptor value = model.columns().get(1).values().onInsert().orElseThrow();
    assertThat(value.kind()).contains(ValueDescriptor.Kind.METHOD);
    assertThat(value.method().orElseThrow().owner().simpleName()).isEqualTo("A");
    assertThat(value.candidates()).containsExactly("next");
  }

  @Test
  void componentsOfARecordAreColumns() {
    ModelDescriptor model =
        Snippets.of("@Model record User(@Id @Nullable Long id, @Nullable String name) {}")
            .model("User");
    assertThat(model.isRecord()).isTrue();
    assertThat(names(model)).isEqualTo("id, name");
    assertThat(model.columns()).extracting(ColumnDescriptor::nullable).containsExactly(false, true);
  }

  private static String names(ModelDescriptor model) {
    return model.attributes().stream().map(AttributeDescriptor::attribute).collect(joining(", "));
  }
}
