package org.kith.course.enrolment;

/** What has a place in an order that is mostly told by a number. */
interface Ranked {

    /** {@return a number that goes with the order: it never falls from one to the next, and few share it} */
    long rank();
}
