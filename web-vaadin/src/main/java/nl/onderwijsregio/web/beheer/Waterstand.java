package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import nl.onderwijsregio.gegevens.Waterkandidaat;

/** What was decided about a water connection. */
enum Waterstand {
    OPEN, AANVAARD, AFGEWEZEN;

    static Waterstand van(Waterkandidaat kandidaat) {
        if (kandidaat.aanvaard() == null) {
            return OPEN;
        }
        return kandidaat.aanvaard() ? AANVAARD : AFGEWEZEN;
    }

    String tekst() {
        return t("beheer.water.stand." + name());
    }
}
