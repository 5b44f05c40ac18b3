package org.kith.plugins.tables.responses;

import java.util.Optional;
import org.kith.core.number.Fraction;
import org.kith.core.validation.Findings;

/**
 * How much of a file could be read.
 *
 * @param rows how many rows there are behind the header, without those that are blank; 0 if the header makes no sense
 * @param used how many of them could be used
 * @param blank how many rows behind the header hold no text at all, empty lines too; they were passed over
 * @param whole whether the file was read to its end; where it was not, the counts are of what was read, and a finding says why
 * @param findings what is wrong, in the order of the lines; the first hundred unusable rows one by one, then how many more
 */
public record Reading(long rows, long used, long blank, boolean whole, Findings findings) {

    /**
     * {@return the rows that could be used divided by all but the blank ones, from 0 to 1; empty if there are none, if the
     * header makes no sense, or if the file was not read to its end}
     */
    public Optional<Fraction> shareUsed() {
        return rows == 0 || !whole ? Optional.empty() : Optional.of(Fraction.of(used, rows));
    }
}
