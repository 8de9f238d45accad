package nl.onderwijsregio.regelbeheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Gemeentegraaf;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regio.toets.Regiofeiten;
import nl.onderwijsregio.regio.toets.Toetsing;

/** Reads the facts of one region for a trial, in a transaction of its own that changes nothing. */
@ApplicationScoped
class Proeffeiten {
    @Inject
    Toetsing toetsing;

    /** The application for the round of that text as it would be today, with the borders of gemeenten. */
    record Stand(Aanvraagfeiten aanvraag, Gemeentegraaf graaf) {}

    @Transactional(TxType.REQUIRES_NEW)
    public Stand van(long regio, Regelversie tekst) {
        Regiofeiten feiten = toetsing.feiten(regio, tekst.regeling(), tekst).orElseThrow();
        return new Stand(toetsing.aanvraag(feiten), feiten.graaf());
    }
}
