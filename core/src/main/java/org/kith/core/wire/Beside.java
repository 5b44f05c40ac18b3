package org.kith.core.wire;

import org.kith.core.shape.Variants;

/** The properties that an object may have beside the fields of its shape. */
interface Beside {

    /** Nothing beside the fields. */
    Beside NOTHING = new Nothing();

    /** The property that says which variant an object is, where it came first and has been read. */
    Beside KIND_READ = new KindProperty(true);

    /** {@return the property that says which variant an object is, where it is still to come: once, anywhere in the object} */
    static Beside kindToCome() {
        return new KindProperty(false);
    }

    boolean knows(String name);

    /** {@return whether a property has not come before} */
    boolean isFirst(String name);

    /** Reads a value; the parser stands at its first token. */
    void read(String name, Cursor at);

    /** Knows no property. Immutable. */
    final class Nothing implements Beside {
        @Override
        public boolean knows(String name) {
            return false;
        }

        @Override
        public boolean isFirst(String name) {
            return false;
        }

        @Override
        public void read(String name, Cursor at) {
            at.skip();
        }
    }

    /** Knows {@code kind}, whose value has been looked up before. Not thread-safe, unless it has been seen. */
    final class KindProperty implements Beside {
        private boolean seen;

        KindProperty(boolean seen) {
            this.seen = seen;
        }

        @Override
        public boolean knows(String name) {
            return name.equals(Variants.DISCRIMINATOR);
        }

        @Override
        public boolean isFirst(String name) {
            if (seen) {
                return false;
            }
            seen = true;
            return true;
        }

        @Override
        public void read(String name, Cursor at) {
            at.skip();
        }
    }
}
