package org.kith.benchmarks.check;

/** What a rule of Drools leaves behind: its code, and the object that it is about. */
public record Discovery(String code, Object about) {}
