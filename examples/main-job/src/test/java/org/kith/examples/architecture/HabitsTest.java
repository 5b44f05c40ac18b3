package org.kith.examples.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Same input, same bytes, and names that say something. */
class HabitsTest {

    /** What a library must be told, not ask the machine for. */
    @Nested
    class Machine {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "java.time.*.now(..)",
                    "java.time.Clock.system*(..)",
                    "java.time.Clock.tick*(java.time.ZoneId)",
                    "java.lang.System.currentTimeMillis()",
                    "java.lang.System.nanoTime()",
                    "java.util.Date.<init>()",
                    "java.util.Calendar.getInstance(..)",
                    "java.util.GregorianCalendar.<init>(..)"
                })
        void isNotAskedForTheTime(String call) throws ClassNotFoundException {
            never(call);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "java.time.ZoneId.systemDefault()",
                    "java.util.TimeZone.getDefault()",
                    "java.util.TimeZone.setDefault(..)",
                    "java.text.SimpleDateFormat.<init>(..)",
                    "java.sql.Timestamp.*(..)"
                })
        void isNotAskedForItsZone(String call) throws ClassNotFoundException {
            never(call);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "java.util.Locale.getDefault(..)",
                    "java.util.Locale.setDefault(..)",
                    "java.lang.String.toLowerCase()",
                    "java.lang.String.toUpperCase()",
                    "java.lang.String.format(java.lang.String, java.lang.Object[])",
                    "java.io.PrintStream.printf(java.lang.String, java.lang.Object[])",
                    "java.io.PrintStream.format(java.lang.String, java.lang.Object[])",
                    "java.io.PrintWriter.printf(java.lang.String, java.lang.Object[])",
                    "java.io.PrintWriter.format(java.lang.String, java.lang.Object[])",
                    "java.util.Formatter.<init>()",
                    "java.util.Formatter.<init>(java.lang.Appendable)",
                    "java.util.Formatter.<init>(java.io.OutputStream)",
                    "java.util.Scanner.*(..)",
                    "java.util.Scanner.<init>(..)",
                    "java.util.ResourceBundle.*(..)",
                    "java.text.MessageFormat.<init>(java.lang.String)",
                    "java.text.MessageFormat.format(java.lang.String, java.lang.Object[])",
                    "java.text.DecimalFormat.<init>()",
                    "java.text.DecimalFormat.<init>(java.lang.String)",
                    "java.text.DecimalFormatSymbols.<init>()",
                    "java.text.DecimalFormatSymbols.getInstance()",
                    "java.text.NumberFormat.get*Instance()",
                    "java.text.DateFormat.get*(..)",
                    "java.text.Collator.getInstance()",
                    "java.text.BreakIterator.get*Instance()",
                    "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                    "java.time.format.DateTimeFormatter.ofLocalized*(..)",
                    "java.time.format.DateTimeFormatterBuilder.toFormatter()",
                    "java.time.temporal.WeekFields.of(java.util.Locale)",
                    "java.util.Currency.getInstance(java.util.Locale)",
                    "java.util.Currency.getSymbol()",
                    "java.util.Currency.getDisplayName()",
                    "java.util.Locale.getDisplay*()"
                })
        void isNotAskedForItsLocale(String call) throws ClassNotFoundException {
            never(call);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "java.nio.charset.Charset.defaultCharset()",
                    "java.lang.String.getBytes()",
                    "java.lang.String.<init>(byte[])",
                    "java.lang.String.<init>(byte[], int, int)",
                    "java.io.InputStreamReader.<init>(java.io.InputStream)",
                    "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                    "java.io.FileReader.<init>(java.lang.String)",
                    "java.io.FileReader.<init>(java.io.File)",
                    "java.io.FileWriter.<init>(java.lang.String)",
                    "java.io.FileWriter.<init>(java.io.File)",
                    "java.io.PrintStream.<init>(java.io.OutputStream)",
                    "java.io.PrintWriter.<init>(java.io.OutputStream)",
                    "java.io.ByteArrayOutputStream.toString()"
                })
        void isNotAskedForItsCharset(String call) throws ClassNotFoundException {
            never(call);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "java.lang.System.lineSeparator()",
                    "java.lang.System.getProperty(..)",
                    "java.lang.System.getenv(..)",
                    "java.lang.Boolean.getBoolean(..)",
                    "java.lang.Integer.getInteger(..)",
                    "java.io.PrintWriter.println(..)",
                    "java.io.PrintStream.println(..)",
                    "java.io.BufferedWriter.newLine()"
                })
        void isNotAskedForItsSettings(String call) throws ClassNotFoundException {
            never(call);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "java.lang.Math.random()",
                    "java.lang.StrictMath.random()",
                    "java.util.UUID.randomUUID()",
                    "java.util.Collections.shuffle(java.util.List)",
                    "java.lang.System.identityHashCode(..)"
                })
        void isNotAskedForChance(String call) throws ClassNotFoundException {
            never(call);
        }

        /** What is asked in the right way would be found if that were wrong. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "java.lang.String.toLowerCase(java.util.Locale)",
                    "java.lang.String.getBytes(java.nio.charset.Charset)",
                    "java.time.*.parse(..)",
                    "java.util.ArrayList.<init>(int)",
                    "java.lang.Object.to*()"
                })
        void isHeardWhenItIsAsked(String call) {
            assertThatThrownBy(() -> never(call))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("org.kith.core.");
        }

        @Test
        void givesNoRandomNumbers() {
            noClasses()
                    .that(Code.RUN_IN_A_HOST)
                    .should()
                    .dependOnClassesThat(assignableTo(java.util.Random.class)
                            .or(assignableTo("java.util.random.RandomGenerator"))
                            .or(assignableTo(java.util.SplittableRandom.class)))
                    .check(Code.ALL);
        }

        private static void never(String pattern) throws ClassNotFoundException {
            Call call = Call.of(pattern);

            assertThat(call.exists()).isTrue();
            classes().that(Code.RUN_IN_A_HOST).should(call.neverMade()).check(Code.ALL);
        }
    }

    /** What lives longer than a call. */
    @Nested
    class State {

        @Test
        void isNeverStaticAndOpenToChange() {
            fields().that().areStatic().should().beFinal().check(Code.ALL);
        }

        @Test
        void isNotHiddenInAStaticThatCanChange() {
            noFields()
                    .that()
                    .areStatic()
                    .and()
                    .doNotHaveModifier(JavaModifier.SYNTHETIC)
                    .and()
                    .areDeclaredInClassesThat(DescribedPredicate.not(Code.TEMPLATES))
                    .should()
                    .haveRawType(CAN_CHANGE)
                    .check(Code.ALL);
        }

        @Test
        void isNotHandedOutAsAnArray() {
            noFields()
                    .that()
                    .areStatic()
                    .and()
                    .areNotPrivate()
                    .and()
                    .doNotHaveModifier(JavaModifier.SYNTHETIC)
                    .and()
                    .areDeclaredInClassesThat(DescribedPredicate.not(Code.TEMPLATES))
                    .should()
                    .haveRawType(DescribedPredicate.describe("an array", JavaClass::isArray))
                    .check(Code.ALL);
        }

        @Test
        void isNotKeptForAThread() {
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(ThreadLocal.class)
                    .check(Code.ALL);
        }

        @Test
        void ofAHostIsItsOwn() {
            noClasses()
                    .that(Code.RUN_IN_A_HOST)
                    .should()
                    .callMethod(System.class, "setProperty", String.class, String.class)
                    .orShould()
                    .callMethod(System.class, "exit", int.class)
                    .orShould()
                    .callMethod(Runtime.class, "addShutdownHook", Thread.class)
                    .orShould()
                    .callMethod(Thread.class, "setContextClassLoader", ClassLoader.class)
                    .check(Code.ALL);
        }

        private static final DescribedPredicate<JavaClass> CAN_CHANGE = DescribedPredicate.describe(
                "a type that can change",
                type -> type.getPackageName().startsWith("java.util.concurrent")
                        || Set.of("StringBuilder", "StringBuffer", "ArrayList", "LinkedList", "ArrayDeque", "HashMap")
                                .contains(type.getSimpleName())
                        || type.getSimpleName().matches("(Linked|Tree|Hash|Weak|Identity|Enum)+(Hash)?(Map|Set)"));
    }

    /** Threads are the host's. */
    @Nested
    class Threads {

        @Test
        void areNotMade() {
            noClasses()
                    .that(Code.RUN_IN_A_HOST)
                    .should()
                    .dependOnClassesThat(assignableTo("java.util.concurrent.ExecutorService")
                            .or(assignableTo("java.util.concurrent.Executors"))
                            .or(assignableTo("java.util.concurrent.CompletionStage"))
                            .or(assignableTo("java.util.concurrent.ForkJoinTask"))
                            .or(assignableTo("java.util.Timer")))
                    .orShould()
                    .accessTargetWhere(Call.of("java.lang.Thread.<init>(..)").predicate())
                    .orShould()
                    .accessTargetWhere(Call.of("java.lang.Thread.start(..)").predicate())
                    .orShould()
                    .beAssignableTo(Thread.class)
                    .check(Code.ALL);
        }

        @Test
        void areNotBorrowedFromTheCommonPool() {
            noClasses()
                    .that(Code.RUN_IN_A_HOST)
                    .should()
                    .accessTargetWhere(
                            Call.of("java.util.Collection.parallelStream()").predicate())
                    .orShould()
                    .accessTargetWhere(target(nameMatching("parallel")))
                    .check(Code.ALL);
        }
    }

    /** Where text comes out. */
    @Nested
    class Output {

        @Test
        void goesToStandardStreamsOnlyInExamples() {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.kith.examples..")
                    .should(ACCESS_STANDARD_STREAMS)
                    .check(Code.ALL);
        }

        @Test
        void isNotALogOfTheJdk() {
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("java.util.logging..")
                    .orShould()
                    .accessTargetWhere(Call.of("java.lang.System.getLogger(..)").predicate())
                    .check(Code.ALL);
        }

        @Test
        void isNeverAStackTrace() {
            noClasses()
                    .should()
                    .accessTargetWhere(target(nameMatching("printStackTrace|getStackTrace")))
                    .check(Code.ALL);
        }
    }

    /** What is thrown. */
    @Nested
    class Exceptions {

        @Test
        void sayWhatIsWrong() {
            noClasses().should(THROW_GENERIC_EXCEPTIONS).check(Code.ALL);
        }
    }

    /** Exact arithmetic. */
    @Nested
    class Scores {

        @Test
        void areNeverFloatingPoint() {
            noCodeUnits()
                    .that()
                    .areDeclaredInClassesThat(EXACT)
                    .should()
                    .haveRawReturnType(FLOATING)
                    .orShould()
                    .haveRawParameterTypes(ANY_FLOATING)
                    .check(Code.ALL);
            noFields()
                    .that()
                    .areDeclaredInClassesThat(EXACT)
                    .should()
                    .haveRawType(FLOATING)
                    .check(Code.ALL);
            noClasses().that(EXACT).should().accessTargetWhere(GIVES_FLOATING).check(Code.ALL);
        }

        private static final DescribedPredicate<JavaClass> EXACT =
                resideInAnyPackage("org.kith.core.score", "org.kith.core.number", "org.kith.plugins.rubric");

        private static final DescribedPredicate<JavaClass> FLOATING = DescribedPredicate.describe(
                "floating point",
                type -> Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                        .contains(type.getName()));

        private static final DescribedPredicate<List<JavaClass>> ANY_FLOATING = DescribedPredicate.describe(
                "any floating point", types -> types.stream().anyMatch(FLOATING));

        private static final DescribedPredicate<JavaAccess<?>> GIVES_FLOATING = DescribedPredicate.describe(
                "it gives floating point",
                access -> access.getTarget() instanceof CodeUnitAccessTarget unit
                        && FLOATING.test(unit.getRawReturnType()));
    }

    /** Names are design. */
    @Nested
    class Names {

        @Test
        void ofClassesSayWhatTheyAre() {
            noClasses()
                    .should()
                    .haveNameMatching(".*(Utils?|Helpers?|Manager|Impl|Data|Info)(\\$.*)?")
                    .check(Code.ALL);
        }

        @Test
        void ofMethodsOfModelsPromiseNoChange() {
            noMethods()
                    .that()
                    .areDeclaredInClassesThat(resideInAnyPackage(Code.withSubpackages(Code.MODELS))
                            .or(resideInAnyPackage("org.kith.core..")))
                    .should()
                    .haveNameMatching("set[A-Z].*")
                    .check(Code.ALL);
        }

        @Test
        void ofAccessorsAreNouns() {
            noMethods()
                    .that()
                    .areDeclaredInClassesThat(DescribedPredicate.describe("a host can name", Code::isVisible))
                    .should()
                    .haveNameMatching("get[A-Z].*")
                    .check(Code.ALL);
        }

        @Test
        void ofPackagesAreMarkedFreeOfNulls() {
            classes().should(HavePackageInfo.NULL_MARKED).check(Code.ALL);
        }
    }
}
