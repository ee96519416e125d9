package vn.toasoan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house as it was drawn: which package may use which, and who alone may touch which library. */
class ArchitectureTest {
    private static final String HOUSE = "vn.toasoan.";

    /** Package, then what it may use. */
    private static final Map<String, Set<String>> MAY_USE = table("""
            launcher    :
            platform    :
            vietnamese  :
            markup      : vietnamese
            audit       : platform
            accounts    : platform audit
            media       : platform audit accounts
            articles    : platform audit accounts media markup vietnamese
            comments    : platform audit accounts articles markup vietnamese
            fronts      : platform audit accounts articles
            readership  : platform articles
            search      : platform accounts media articles comments markup vietnamese
            weather     : platform vietnamese
            exchange    : platform vietnamese markup audit accounts media articles comments fronts readership search weather
            operations  : platform vietnamese markup audit accounts media articles comments fronts readership search weather exchange
            web         : platform accounts audit vietnamese
            site        : platform vietnamese markup audit accounts media articles comments fronts readership search weather exchange operations web
            desk        : platform vietnamese markup audit accounts media articles comments fronts readership search weather exchange operations web
            api         : platform vietnamese markup audit accounts media articles comments fronts readership search weather exchange operations web
            """);

    /** Libraries, then the packages that may touch them. */
    private static final Map<String, Set<String>> ONLY_IN = table("""
            org.apache.lucene   : search
            org.jsoup           : markup exchange
            com.vladsch         : markup exchange
            org.eclipse.jgit    : markup
            freemarker          : web site desk
            jakarta.ws.rs       : web site desk api
            jakarta.servlet     : web site desk api
            jakarta.mvc         : web site desk api
            org.glassfish       : site
            org.flywaydb        : platform
            org.eclipse.persistence : platform
            org.tukaani         : launcher
            """);

    private static JavaClasses house;

    @BeforeAll
    static void read() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.toasoan");
    }

    @Test
    void every_package_stands_in_the_table() {
        Set<String> packages = house.stream().map(ArchitectureTest::room).collect(toCollection(TreeSet::new));

        assertThat(packages).isSubsetOf(MAY_USE.keySet()).contains("launcher", "platform", "articles", "api");
    }

    @Test
    void packages_are_flat() {
        assertThat(house.stream().map(JavaClass::getPackageName))
                .allMatch(name -> name.matches("vn\\.toasoan\\.[a-z]+"));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_package_uses_only_what_it_may(String room) {
        Set<String> allowed = MAY_USE.get(room);
        DescribedPredicate<JavaClass> forbidden = describe(
                "are other rooms than " + allowed,
                used -> inHouse(used) && !room(used).equals(room) && !allowed.contains(room(used)));

        noClasses()
                .that(resideInAPackage(HOUSE + room))
                .should()
                .dependOnClassesThat(forbidden)
                .allowEmptyShould(true)
                .check(house);
    }

    static Stream<String> rooms() {
        return MAY_USE.keySet().stream();
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching(HOUSE + "(*)").should().beFreeOfCycles().check(house);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void a_library_is_touched_only_where_it_belongs(String library) {
        String[] owners = ONLY_IN.get(library).stream().map(HOUSE::concat).toArray(String[]::new);

        noClasses()
                .that(resideInAPackage(HOUSE + "(**)").and(DescribedPredicate.not(resideInAnyPackage(owners))))
                .should()
                .dependOnClassesThat(resideInAPackage(library + ".."))
                .check(house);
    }

    static Stream<String> libraries() {
        return ONLY_IN.keySet().stream();
    }

    /** A proxy's method is synchronized as the bean's is, on the proxy: waiting in the bean gives up the bean's lock alone. */
    @Test
    void no_method_that_a_proxy_overrides_is_synchronized() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(ApplicationScoped.class)
                .and()
                .areNotPrivate()
                .should()
                .haveModifier(JavaModifier.SYNCHRONIZED)
                .check(house);
    }

    @Test
    void the_launcher_runs_on_any_java_by_itself() {
        classes()
                .that(resideInAPackage(HOUSE + "launcher"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.tukaani..", HOUSE + "launcher"))
                .check(house);
    }

    @Test
    void the_language_needs_nothing_but_the_jdk_and_icu() {
        classes()
                .that(resideInAPackage(HOUSE + "vietnamese"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "com.ibm.icu..", HOUSE + "vietnamese"))
                .check(house);
    }

    @Test
    void a_name_says_what_a_class_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Util|Utils|Helper|Dto|DTO)")
                .check(house);
    }

    /**
     * The container weaves change tracking and lazy loading into an entity's own methods only: from outside, a field set is never
     * written, and a lazy one reads as null.
     */
    @Test
    void only_an_entity_touches_its_fields() {
        noClasses()
                .should()
                .accessFieldWhere(describe(
                        "it is another's entity",
                        access -> isKept(access.getTargetOwner())
                                && !access.getTargetOwner().equals(access.getOriginOwner())))
                .check(house);
    }

    private static boolean isKept(JavaClass owner) {
        return owner.isAnnotatedWith(Entity.class) || owner.isAnnotatedWith(Embeddable.class);
    }

    private static boolean inHouse(JavaClass used) {
        return used.getPackageName().startsWith(HOUSE);
    }

    private static String room(JavaClass resident) {
        return resident.getPackageName().substring(HOUSE.length());
    }

    private static Map<String, Set<String>> table(String text) {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        text.lines().map(line -> line.split(":", 2)).forEach(row -> table.put(row[0].strip(), words(row[1])));
        return table;
    }

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(Arrays.stream(text.strip().split(" +"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new)));
    }
}
