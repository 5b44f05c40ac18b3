package org.kith.course.award;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.course.certificate.Certificate;

/** Whether somebody is given a certificate. Immutable. */
public sealed interface Award {

    /**
     * The certificate was earned.
     *
     * @param certificate the certificate, with all conditions as they were checked
     */
    record Given(Certificate certificate) implements Award {}

    /**
     * No certificate is given.
     *
     * @param reasons all that speaks against it, the conditions in their order at the end; at least one
     */
    record Refused(List<Obstacle> reasons) implements Award {

        /** Makes a refusal. */
        public Refused {
            reasons = ImmutableList.copyOf(reasons);
        }
    }
}
