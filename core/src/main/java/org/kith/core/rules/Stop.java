package org.kith.core.rules;

/** A shape on the walk: the rules that its values meet, and the ways that go on from it. Fixed once the walk is laid out. */
final class Stop implements Next {

    private static final Way[] NO_WAYS = {};

    private final BoundRule[] rules;
    private Way[] ways = NO_WAYS;

    Stop(BoundRule[] rules) {
        this.rules = rules;
    }

    void lead(Way[] onwards) {
        ways = onwards;
    }

    @Override
    public void take(Object value, Run run) {
        for (BoundRule each : rules) {
            run.apply(each, value);
        }
        for (Way way : ways) {
            way.follow(value, run);
        }
    }
}
