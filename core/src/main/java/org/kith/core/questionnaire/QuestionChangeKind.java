package org.kith.core.questionnaire;

/** In what a question differs between two versions of a questionnaire. */
public enum QuestionChangeKind {
    /** It was not asked before. */
    ADDED(false),
    /** It is not asked any more. */
    REMOVED(false),
    /** It stands elsewhere among the questions that both versions ask, or in another chapter. */
    MOVED(true),
    /** Something about it was translated, or translated differently. */
    TRANSLATED(true),
    /** It or its help is worded differently, and nobody says that it means the same. */
    REWORDED(false),
    /** It or its help is worded differently; those who keep the questionnaire say that it means the same. */
    REWORDED_ALIKE(true),
    /** It is answered in another form. */
    FORM_CHANGED(false),
    /** The scale has other levels, or levels with other names or numbers. */
    SCALE_CHANGED(false),
    /** Other choices are offered, or they are named differently. */
    CHOICES_CHANGED(false),
    /** The same choices are offered in another order. */
    CHOICES_REORDERED(true),
    /** Answers may be more, less, earlier or later than before, or more or fewer choices may be made. */
    RANGE_CHANGED(false),
    /** Numbers are counted in other bands; count the earlier ones again. */
    BANDS_CHANGED(true),
    /** Texts may be longer or shorter. */
    LENGTH_CHANGED(true),
    /** It is asked of others than before. */
    CONDITIONS_CHANGED(false);

    private final boolean keepsComparable;

    QuestionChangeKind(boolean keepsComparable) {
        this.keepsComparable = keepsComparable;
    }

    /** {@return whether answers to both versions may still be put side by side} */
    public boolean keepsAnswersComparable() {
        return keepsComparable;
    }
}
