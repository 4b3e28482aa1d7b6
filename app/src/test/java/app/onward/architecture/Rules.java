package app.onward.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import app.onward.platform.WorkspaceId;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/** The house rules as rules of ArchUnit. */
final class Rules {
  private Rules() {}

  /** Modules below a root package know each other in one direction only. */
  static ArchRule noCycles(String root) {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  static final ArchRule PURE_MODULES =
      noClasses()
          .that(
              resideInAPackage("..statistics..")
                  .or(resideInAPackage("..scheduling.."))
                  .or(resideInAPackage("..mail.."))
                  .or(resideInAPackage("..understanding..")))
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..")
          .because("these modules know neither Spring nor a database");

  static final ArchRule PRIVATE_ADAPTERS =
      classes()
          .that()
          .resideInAnyPackage("..web", "..jdbc", "..imap")
          .and()
          .resideOutsideOfPackage("..platform..")
          .and(are(made()))
          .should()
          .notBePublic()
          .because("an adapter is its module's own business");

  static final ArchRule NO_FIELD_INJECTION =
      noFields()
          .should()
          .beAnnotatedWith(Autowired.class)
          .orShould()
          .beAnnotatedWith(Value.class)
          .because("what a class needs stands in its constructor");

  static final ArchRule WORKSPACE_FIRST =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Repository.class)
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage("app.onward.accounts..")
          .should(takeTheWorkspaceFirst());

  static final ArchRule PLAIN_NAMES =
      noClasses()
          .should()
          .haveNameMatching(
              ".*(Util|Utils|Helper|Manager|Impl|Data|Info|Common|Handler|Processor|Service)")
          .because("a name says what a thing is in the words of the field");

  static final ArchRule TIME_FROM_A_CLOCK =
      noClasses()
          .should()
          .callMethodWhere(readsTheWallClock())
          .because("time comes from an injected Clock");

  static final ArchRule NO_SLEEP =
      noClasses().should().callMethodWhere(calls(Thread.class, "sleep"));

  static final ArchRule NO_OPTIONAL_FIELDS = noFields().should().haveRawType(Optional.class);

  static final ArchRule NO_OPTIONAL_PARAMETERS =
      methods()
          .should(
              new ArchCondition<>("take no Optional") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  boolean takes =
                      method.getRawParameterTypes().stream()
                              .anyMatch(t -> t.isEquivalentTo(Optional.class))
                          && !method.getName().startsWith("lambda$");
                  events.add(new SimpleConditionEvent(method, !takes, method.getDescription()));
                }
              });

  static final ArchRule NO_PRINTING =
      noClasses()
          .that()
          .resideOutsideOfPackage("..commands..")
          .should()
          .accessFieldWhere(
              new DescribedPredicate<>("System.out or System.err") {
                @Override
                public boolean test(com.tngtech.archunit.core.domain.JavaFieldAccess access) {
                  return access.getTargetOwner().isEquivalentTo(System.class)
                      && !access.getName().equals("in");
                }
              });

  static final ArchRule NULL_MARKED =
      classes()
          .that()
          .resideOutsideOfPackage("..templates..")
          .should(
              new ArchCondition<>("live in a null-marked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                  events.add(new SimpleConditionEvent(type, marked, type.getFullName()));
                }
              });

  private static DescribedPredicate<JavaClass> made() {
    return new DescribedPredicate<>("made by Spring or named after a technology") {
      @Override
      public boolean test(JavaClass type) {
        return type.isMetaAnnotatedWith(Component.class)
            || type.isAnnotatedWith(Component.class)
            || type.isMetaAnnotatedWith(Configuration.class)
            || type.getSimpleName().startsWith("Jdbc");
      }
    };
  }

  private static ArchCondition<JavaMethod> takeTheWorkspaceFirst() {
    return new ArchCondition<>("take the WorkspaceId first") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        var parameters = method.getRawParameterTypes();
        boolean first =
            !parameters.isEmpty() && parameters.getFirst().isEquivalentTo(WorkspaceId.class);
        events.add(new SimpleConditionEvent(method, first, method.getFullName()));
      }
    };
  }

  private static DescribedPredicate<JavaMethodCall> readsTheWallClock() {
    return new DescribedPredicate<>("now without a Clock") {
      @Override
      public boolean test(JavaMethodCall call) {
        boolean now =
            call.getTargetOwner().getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream()
                    .noneMatch(type -> type.isEquivalentTo(Clock.class));
        return now || calls(System.class, "currentTimeMillis").test(call);
      }
    };
  }

  private static DescribedPredicate<JavaMethodCall> calls(Class<?> owner, String name) {
    return new DescribedPredicate<>(owner.getSimpleName() + "." + name) {
      @Override
      public boolean test(JavaMethodCall call) {
        JavaAccess<?> access = call;
        return access.getTargetOwner().isEquivalentTo(owner) && access.getName().equals(name);
      }
    };
  }
}
