package org.kith.benchmarks.score;

import java.util.SplittableRandom;

/** Made-up answers: always the same ones. */
final class Population {

    static final int ITEMS = 16;
    static final int LEVELS = 5;

    static final long SEED = 20_221_122;

    private Population() {}

    /** {@return the answers, 0 to 4, of one respondent after the other} */
    static byte[] rowByRow(int rows) {
        SplittableRandom random = new SplittableRandom(SEED);
        byte[] answers = new byte[rows * ITEMS];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = (byte) random.nextInt(LEVELS);
        }
        return answers;
    }

    /** {@return the same answers, question by question} */
    static byte[][] columnByColumn(byte[] rowByRow) {
        int rows = rowByRow.length / ITEMS;
        byte[][] columns = new byte[ITEMS][rows];
        for (int i = 0; i < rowByRow.length; i++) {
            columns[i % ITEMS][i / ITEMS] = rowByRow[i];
        }
        return columns;
    }
}
