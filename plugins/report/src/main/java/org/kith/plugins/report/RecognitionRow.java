package org.kith.plugins.report;

import java.util.List;
import java.util.Optional;
import org.kith.charter.Charter;
import org.kith.charter.recognition.Recognition;
import org.kith.charter.recognition.RecognitionHistory;
import org.kith.charter.recognition.RecognitionScheme;
import org.kith.charter.recognition.RecognitionState;
import org.kith.core.validation.Pointer;

/**
 * A recognition of a place by a body.
 *
 * @param place the place
 * @param body the body
 * @param scheme what its award scheme is called
 * @param charter the version of the charter that it went by; empty if that is not known
 * @param date when it was given, as far as that is known
 * @param state how it stands on the day of the page
 * @param tone how it stands, for the style sheet
 * @param basis what it was given for; may be empty
 * @param cites where it comes from
 */
record RecognitionRow(
        String place,
        String body,
        String scheme,
        String charter,
        String date,
        String state,
        String tone,
        String basis,
        List<Cite> cites) {

    private static final Pointer PLACE = Pointer.ROOT.child("place");
    private static final Pointer BODY = Pointer.ROOT.child("awardingBody");
    private static final Pointer SCHEME = Pointer.ROOT.child("scheme").child("id");
    private static final Pointer CHARTER = Pointer.ROOT.child("charter");

    static RecognitionRow of(Recognition recognition, Scope scope) {
        Optional<Charter> charter =
                recognition.charter().flatMap(id -> scope.find(Charter.TYPE, id, recognition, CHARTER));
        Optional<RecognitionScheme> scheme =
                scope.find(RecognitionScheme.TYPE, recognition.scheme().id(), recognition, SCHEME);
        Optional<RecognitionState> state = new RecognitionHistory(recognition, scheme).state(scope.asOf());
        return new RecognitionRow(
                scope.name(recognition.place(), recognition, PLACE),
                scope.name(recognition.awardingBody(), recognition, BODY),
                scheme.map(RecognitionScheme::title)
                        .map(scope::text)
                        .orElseGet(() -> recognition.scheme().id().value()),
                charter.map(Charter::title).map(scope::text).orElse(""),
                recognition.grantedOn().map(EnglishDates::partial).orElse("not known"),
                state.map(Words::of).orElse("Not yet"),
                state.map(Words::tone).orElse(""),
                scope.text(recognition.basis()),
                scope.cite(recognition.source()));
    }
}
