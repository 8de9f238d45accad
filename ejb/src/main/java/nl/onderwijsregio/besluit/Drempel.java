package nl.onderwijsregio.besluit;

/**
 * When a chamber agrees, once its quorum is there. "Uitgebracht" are the votes for and against; abstentions are not among them.
 * Every threshold asks at least one vote for: silence never adopts anything.
 */
public enum Drempel {
    /** More votes for than against. */
    GEWONE_MEERDERHEID {
        @Override
        public int nodig(int uitgebracht, int gerechtigd) {
            return uitgebracht / 2 + 1;
        }
    },
    /** Votes for from more than half of all parties entitled to vote, present or not. */
    VOLSTREKTE_MEERDERHEID {
        @Override
        public int nodig(int uitgebracht, int gerechtigd) {
            return gerechtigd / 2 + 1;
        }
    },
    /** At least two thirds of the votes for and against. */
    TWEE_DERDE {
        @Override
        public int nodig(int uitgebracht, int gerechtigd) {
            return Math.max(1, (2 * uitgebracht + 2) / 3);
        }
    },
    /** No vote against. */
    CONSENSUS {
        @Override
        public int nodig(int uitgebracht, int gerechtigd) {
            return Math.max(1, uitgebracht);
        }
    };

    /**
     * The least number of votes for with which the chamber agrees, at least 1.
     *
     * @param uitgebracht votes for plus votes against
     * @param gerechtigd all parties entitled to vote in the chamber
     */
    public abstract int nodig(int uitgebracht, int gerechtigd);

    /** The number the threshold is measured against: all entitled parties, or the votes for and against. */
    public int grondslag(int uitgebracht, int gerechtigd) {
        return this == VOLSTREKTE_MEERDERHEID ? gerechtigd : uitgebracht;
    }
}
