package org.kith.course.award;

import org.kith.core.text.Messages;

/** The texts of obstacles, read once. */
final class ObstacleTexts {

    static final Messages ALL = Messages.load(ObstacleTexts.class, "certificate");

    private ObstacleTexts() {}
}
