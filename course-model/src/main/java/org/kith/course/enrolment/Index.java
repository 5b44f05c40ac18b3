package org.kith.course.enrolment;

import io.vavr.collection.Vector;
import java.util.Arrays;

/**
 * In which slot somebody with a hash may be kept. Immutable; a longer copy shares nearly all with this one.
 *
 * <p>A table that grows by one bucket at a time (linear hashing), so that no single person costs more than another. A bucket holds
 * hashes and slots side by side: what a look-up has to fetch from memory is one short array, and nothing of those who are kept.
 */
final class Index {

    static final Index EMPTY = new Index(0, Vector.of(new int[0]));

    private static final int FILL = 8;

    private final int size;
    private final Vector<int[]> buckets;

    private Index(int size, Vector<int[]> buckets) {
        this.size = size;
        this.buckets = buckets;
    }

    /** {@return a hash in which all bits count} */
    static int spread(int hash) {
        int mixed = hash * 0x9E37_79B9;
        return mixed ^ mixed >>> 15;
    }

    /** {@return hashes and slots in turn, among them all of a hash; not to be changed} */
    int[] bucket(int hash) {
        return buckets.get(place(hash, buckets.length()));
    }

    /** {@return this with another slot of a hash} */
    Index plus(int hash, int slot) {
        int place = place(hash, buckets.length());
        Vector<int[]> longer = buckets.update(place, plus(buckets.get(place), hash, slot));
        return new Index(size + 1, size < FILL * longer.length() ? longer : split(longer));
    }

    /** The last bits of the hash; one bit less where the bucket is not there yet. */
    private static int place(int hash, int count) {
        int half = Integer.highestOneBit(count);
        int place = hash & (2 * half - 1);
        return place < count ? place : place & (half - 1);
    }

    private static Vector<int[]> split(Vector<int[]> buckets) {
        int count = buckets.length();
        int place = count - Integer.highestOneBit(count);
        int[] stay = {};
        int[] go = {};
        int[] bucket = buckets.get(place);
        for (int i = 0; i < bucket.length; i += 2) {
            if (place(bucket[i], count + 1) == place) {
                stay = plus(stay, bucket[i], bucket[i + 1]);
            } else {
                go = plus(go, bucket[i], bucket[i + 1]);
            }
        }
        return buckets.update(place, stay).append(go);
    }

    private static int[] plus(int[] bucket, int hash, int slot) {
        int[] longer = Arrays.copyOf(bucket, bucket.length + 2);
        longer[bucket.length] = hash;
        longer[bucket.length + 1] = slot;
        return longer;
    }
}
