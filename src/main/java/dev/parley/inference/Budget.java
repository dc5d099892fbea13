package dev.parley.inference;

/** How many comparisons a search may cost; used by one thread. */
final class Budget {
    /** What one rule may cost: a fraction of a second. */
    static final int OF_A_RULE = 400_000;

    private int left;

    Budget(int tries) {
        this.left = tries;
    }

    /** Pays for one, and tells whether there was one left. */
    boolean take() {
        left = Math.max(0, left - 1);
        return left > 0;
    }

    boolean isSpent() {
        return left == 0;
    }
}
