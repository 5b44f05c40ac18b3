/**
 * Contract tests for people who write plug-ins.
 *
 * <p>A test class implements {@link org.kith.plugins.testkit.ScoringStrategyContract}, {@link
 * org.kith.plugins.testkit.ExporterContract} or {@link org.kith.plugins.testkit.ModelContract}, supplies its plug-in, and gets
 * the tests. {@link org.kith.plugins.testkit.Samples} has small valid documents for tests of one's own.
 *
 * <p>What a running JVM cannot change is its default charset. Run the tests once more with {@code
 * -Dfile.encoding=ISO-8859-1}, and with {@code -Duser.language=ar -Duser.country=EG}, which static fields see too.
 */
@NullMarked
package org.kith.plugins.testkit;

import org.jspecify.annotations.NullMarked;
