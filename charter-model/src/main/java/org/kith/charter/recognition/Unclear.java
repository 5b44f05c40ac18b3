package org.kith.charter.recognition;

/**
 * A recognition of which too little is known to say who was the first. Immutable.
 *
 * @param recognition the recognition
 * @param reason what is not known of it
 */
public record Unclear(RecognitionId recognition, Reason reason) {

    /** What is not known of a recognition. */
    public enum Reason {
        /** What sort of place it is, or in which larger place it lies. */
        PLACE,
        /** The version of the scheme. */
        VERSION,
        /** The version of the charter. */
        CHARTER,
        /** Any date, or the year of it. */
        NO_DATE,
        /** The day: what is known of it lets it lie before or after another, or the last day that is looked at. */
        DATE_IN_PART
    }
}
