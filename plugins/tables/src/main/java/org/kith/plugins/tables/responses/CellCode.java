package org.kith.plugins.tables.responses;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.framework.Level;
import org.kith.core.framework.Scale;

/**
 * What the cells of a column say: a table from their bytes to answers. Immutable.
 *
 * <p>Nothing is made of a cell but a look-up, so that a file of any size leaves no garbage.
 */
final class CellCode {

    /** No answer at all. */
    static final byte UNKNOWN = Byte.MIN_VALUE;

    private static final byte[] NOTHING = new byte[0];

    private final byte[] single = new byte[256];
    private final byte[][] words;
    private final byte[] answers;

    private CellCode(Map<String, Byte> meanings) {
        int capacity = Integer.highestOneBit(meanings.size()) * 4;
        this.words = new byte[capacity][];
        this.answers = new byte[capacity];
        Arrays.fill(single, UNKNOWN);
        Arrays.fill(words, NOTHING);
        Arrays.fill(answers, UNKNOWN);
        meanings.forEach((word, answer) -> put(word.getBytes(UTF_8), answer));
    }

    /**
     * {@return the code of a scale: the keys of its levels, their numbers where no level has that key, and other words}
     */
    static CellCode of(Scale scale, Map<String, Byte> others) {
        Map<String, Byte> meanings = new HashMap<>();
        List<Level> levels = scale.levels();
        for (int i = 0; i < levels.size(); i++) {
            meanings.put(levels.get(i).key().value(), (byte) i);
        }
        for (int i = 0; i < levels.size(); i++) {
            meanings.putIfAbsent(Integer.toString(levels.get(i).value()), (byte) i);
        }
        others.forEach(meanings::putIfAbsent);
        return new CellCode(meanings);
    }

    private void put(byte[] word, byte answer) {
        if (word.length == 1) {
            single[word[0] & 0xFF] = answer;
        }
        int slot = slot(word, 0, word.length);
        words[slot] = word;
        answers[slot] = answer;
    }

    /** {@return the answer that a cell gives, or {@link #UNKNOWN}} */
    byte answer(byte[] bytes, int from, int to) {
        return switch (to - from) {
            case 0 -> ResponseTable.UNANSWERED;
            case 1 -> single[bytes[from] & 0xFF];
            default -> answers[slot(bytes, from, to)];
        };
    }

    /** {@return the answer that a text gives, or {@link #UNKNOWN}} */
    byte answer(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return answer(bytes, 0, bytes.length);
    }

    /** {@return the answer that each byte gives as the only one of a cell, or {@link #UNKNOWN}} */
    byte[] ofSingleBytes() {
        return single.clone();
    }

    /** {@return the place of a word, or the free place where it would stand} */
    private int slot(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        int slot = (hash ^ (hash >>> 16)) & (words.length - 1);
        while (words[slot].length > 0 && !Arrays.equals(words[slot], 0, words[slot].length, bytes, from, to)) {
            slot = (slot + 1) & (words.length - 1);
        }
        return slot;
    }
}
