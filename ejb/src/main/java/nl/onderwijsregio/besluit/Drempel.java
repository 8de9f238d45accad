package nl.onderwijsregio.besluit;

import java.util.List;

/**
 * When a chamber agrees, once its quorum is there. "Uitgebracht" is the weight of the votes for and against; abstentions are not among
 * them. Every threshold asks at least one vote for: silence never adopts anything.
 */
public enum Drempel {
    /** More for than against. */
    GEWONE_MEERDERHEID {
        @Override
        public int nodig(int uitgebracht, int gerechtigd) {
            return uitgebracht / 2 + 1;
        }
    },
    /** For from more than half of all entitled to vote, present or not. */
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
    },
    /** No reasoned objection that stands. */
    CONSENT {
        @Override
        public int nodig(int uitgebracht, int gerechtigd) {
            return Math.max(1, uitgebracht);
        }

        @Override
        public List<Keuze> keuzes() {
            return List.of(Keuze.VOOR, Keuze.KANTTEKENING, Keuze.BEZWAAR, Keuze.ONTHOUDING);
        }
    };

    /**
     * The least weight for with which the chamber agrees, at least 1.
     *
     * @param uitgebracht for plus against
     * @param gerechtigd all who are entitled to vote in the chamber
     */
    public abstract int nodig(int uitgebracht, int gerechtigd);

    /** What a party can vote in a chamber with this threshold, in the order in which it is shown. */
    public List<Keuze> keuzes() {
        return List.of(Keuze.VOOR, Keuze.TEGEN, Keuze.ONTHOUDING);
    }

    /** The number the threshold is measured against: all entitled, or the votes for and against. */
    public int grondslag(int uitgebracht, int gerechtigd) {
        return this == VOLSTREKTE_MEERDERHEID ? gerechtigd : uitgebracht;
    }
}
