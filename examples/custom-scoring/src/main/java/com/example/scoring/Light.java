package com.example.scoring;

import org.kith.core.framework.Level;
import org.kith.core.framework.LevelKey;
import org.kith.core.number.Fraction;
import org.kith.core.text.Text;

/** A light, from the worst to the best. */
enum Light {
    RED("red"),
    AMBER("amber"),
    GREEN("green");

    private final Level level;

    Light(String name) {
        this.level = Level.builder()
                .key(LevelKey.of(name))
                .value(ordinal())
                .title(Text.of(name))
                .build();
    }

    /** Returns the light of a share from 0 to 1; a light begins at its threshold. */
    static Light of(Fraction share, Fraction amberFrom, Fraction greenFrom) {
        if (share.compareTo(greenFrom) >= 0) {
            return GREEN;
        }
        return share.compareTo(amberFrom) >= 0 ? AMBER : RED;
    }

    /** Returns the light as a level: red is 0, amber 1, green 2. */
    Level level() {
        return level;
    }
}
