/** Charters with their steps, programmes under them, how far each step is kept, and what bodies recognise places for. */
module org.kith.charter {
    requires com.google.common;
    requires transitive org.kith.core;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.kith.charter;
    exports org.kith.charter.maps;
    exports org.kith.charter.portfolio;
    exports org.kith.charter.recognition;
    exports org.kith.charter.submission;

    provides org.kith.core.spi.Model with
            org.kith.charter.CharterModel,
            org.kith.charter.maps.CommunityMapModel,
            org.kith.charter.recognition.RecognitionModel,
            org.kith.charter.submission.SubmissionModel;
}
