package org.kith.charter;

/** What a pause of a programme does to what is due under its {@link Charter}. */
public enum PauseEffect {
    /** Due dates move by the days of the pause. */
    STOPS_CLOCKS,
    /** Due dates stay as they are. */
    CLOCKS_RUN
}
