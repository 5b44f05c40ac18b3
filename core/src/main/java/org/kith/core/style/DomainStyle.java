package org.kith.core.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the value types of a package are generated: hidden implementations behind hand-written interfaces. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibilityString = "PACKAGE",
        overshadowImplementation = true,
        deferCollectionAllocation = true,
        depluralize = true,
        depluralizeDictionary = {
            "person:people",
            "criterion:criteria",
            "axis:axes",
            "status:statuses",
            "body:bodies",
            "priority:priorities",
            "remit:remits",
            "story:stories"
        },
        allowedClasspathAnnotations = {Override.class})
public @interface DomainStyle {}
