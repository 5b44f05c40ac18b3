package org.kith.core.plan;

/** How the marks of a {@link Ballot} are read and what each is worth. */
public enum RankingMethod {
    /** Each mark is a dot and worth one vote; several may stand at the same priority. */
    DOTS,
    /** Each marked priority is approved of and gets one vote; the order of the marks means nothing. */
    APPROVAL,
    /**
     * The marks are an order of preference. Of n candidates the first gets n-1 votes, the next n-2 and so on; those that a ballot
     * leaves out share equally what is left, so that every ballot gives as many votes as any other.
     */
    BORDA
}
