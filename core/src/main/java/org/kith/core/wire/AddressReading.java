package org.kith.core.wire;

import org.kith.core.shape.Kinds;

/** Reads addresses, of which many in a file are of one site. Immutable. */
final class AddressReading extends ScalarReading {

    AddressReading(int number) {
        super(Kinds.URI, number);
    }

    @Override
    Object parse(Cursor at, String text) {
        return at.addresses().parse(text);
    }
}
