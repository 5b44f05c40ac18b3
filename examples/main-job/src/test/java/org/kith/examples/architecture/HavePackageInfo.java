package org.kith.examples.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** A class lies in a package that is marked. */
final class HavePackageInfo extends ArchCondition<JavaClass> {

    static final HavePackageInfo NULL_MARKED = new HavePackageInfo();

    private HavePackageInfo() {
        super("lie in a package with a package-info that is @NullMarked");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage()
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
        String sentence = type.getName() + " lies in a package that is " + (marked ? "marked" : "not marked");
        events.add(new SimpleConditionEvent(type, marked, sentence));
    }
}
