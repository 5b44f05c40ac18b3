package org.kith.benchmarks.check;

/** What a side has found, in a form in which sides can be compared. */
record Violation(String document, String pointer, String code) {}
