/**
 * The contracts that plug-ins keep: models, rule sets, scoring strategies and exporters.
 *
 * <p>Every contract extends {@link org.kith.core.spi.Plugin}, which gives a plug-in its name. A plug-in is found through
 * {@link java.util.ServiceLoader}: it stands in {@code META-INF/services} and, in a named module, in {@code provides}. The
 * contracts are experimental until a scoring strategy and an exporter from outside this project have used them for a release.
 */
@DomainStyle
@NullMarked
package org.kith.core.spi;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
