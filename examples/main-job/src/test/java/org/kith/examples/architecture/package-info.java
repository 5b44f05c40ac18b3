/**
 * The rules of the house, held by tests without exemptions.
 *
 * <p>They look at the byte code of every module that the main job sees, at the modules' descriptors, and at the sources.
 * A rule says in its own words whom it is about: the test kit is tests and the examples are hosts, so what only concerns
 * code that runs inside a host is not asked of them.
 */
@NullMarked
package org.kith.examples.architecture;

import org.jspecify.annotations.NullMarked;
