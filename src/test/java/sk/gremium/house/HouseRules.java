package sk.gremium.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** The rules that module declarations cannot express. */
final class HouseRules {

    static final ArchRule TEXT_IS_PURE = noClasses()
            .that()
            .resideInAPackage("..text..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.vaadin..", "org.apache.poi..", "org.springframework..")
                    .and(resideOutsideOfPackages("org.springframework.modulith..")))
            .as("the text core knows neither Spring nor Vaadin nor POI");

    static final ArchRule ONLY_OFFICE_READS_OFFICE_FILES = noClasses()
            .that()
            .resideOutsideOfPackages("..office..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..")
            .as("only office uses Apache POI");

    static final ArchRule ENTITIES_STAY_AT_HOME = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .as("no entity leaves its module");

    static final ArchRule VIEWS_ARE_GUARDED = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(com.vaadin.flow.server.auth.AnonymousAllowed.class)
            .as("every view says who may open it");

    static final ArchRule VIEWS_ARE_PRIVATE = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .notBePublic()
            .as("nobody depends on a view");

    static final ArchRule SERVICES_WANT_SOMEBODY = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .and()
            .resideInAnyPackage(
                    "..draft..",
                    "..review..",
                    "..meeting..",
                    "..decision..",
                    "..action..",
                    "..minutes..",
                    "..fixture..")
            .should()
            .beAnnotatedWith(PreAuthorize.class)
            .as("services of features answer only to somebody who is signed in");

    static final ArchRule NO_STATICS_OF_THE_FRAMEWORK = noClasses()
            .that()
            .resideOutsideOfPackages("..uikit..", "..shell..", "..security..", "..demo..")
            .should()
            .callMethod(UI.class, "getCurrent")
            .orShould()
            .callMethod(VaadinSession.class, "getCurrent")
            .orShould()
            .callMethod(SecurityContextHolder.class, "getContext")
            .as("who acts and on which screen is handed over, not looked up");

    static final ArchRule ONE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackages("..uikit..", "..demo..", "..command..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .as("time comes from the clock");

    private HouseRules() {}
}
