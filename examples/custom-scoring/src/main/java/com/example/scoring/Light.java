package com.example.scoring;

import org.kith.core.number.Fraction;
import org.kith.core.text.Text;

/** A light, from the worst to the best. */
enum Light {
    RED("red"),
    AMBER("amber"),
    GREEN("green");

    private final Text title;

    Light(String title) {
        this.title = Text.of(title);
    }

    /** Returns the light of a share from 0 to 1; a light begins at its threshold. */
    static Light of(Fraction share, Fraction amberFrom, Fraction greenFrom) {
        if (share.compareTo(greenFrom) >= 0) {
            return GREEN;
        }
        return share.compareTo(amberFrom) >= 0 ? AMBER : RED;
    }

    Text title() {
        return title;
    }
}
