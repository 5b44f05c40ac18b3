package org.kith.plugins.report;

import java.util.Optional;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;

/** How the raters of a self-assessment are called: by the titles of what they answered, for no person is named. */
record RaterNames(Scope scope) {

    String of(AssessmentId id) {
        Optional<Assessment> rating = scope.dossier().find(Assessment.TYPE, id);
        return rating.map(Assessment::title).map(scope::text).orElse(id.value());
    }
}
