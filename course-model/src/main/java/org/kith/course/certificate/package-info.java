/**
 * What a certificate takes, and what has become of one.
 *
 * <p>Start with {@link org.kith.course.certificate.CertificateRule}: it names the conditions and checks them, each with what
 * shows it. A {@link org.kith.course.certificate.Certificate} keeps them as they were when it was given, and knows how it stands on a
 * day.
 */
@DomainStyle
@NullMarked
package org.kith.course.certificate;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
