package nl.onderwijsregio.regio.toets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Beoordelaar;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regio.RegioReden;

/** Applies the regeling to a region as it is composed now. For plan and aanvraag; screens use {@link Regiotoets}. */
@ApplicationScoped
public class Toetsing {
    @Inject
    FeitenQuery query;
    @Inject
    Regelkeuze regelkeuze;
    @Inject
    SamenstellingsversieQuery versies;
    @Inject
    Clock klok;
    @Inject
    @Any
    Instance<Dossierbron> dossiers;

    /** What is known of the region now; empty when there is no such region. */
    public Optional<Regiofeiten> feiten(long regio, String regeling) {
        return query.feiten(regio, regeling, regelkeuze.teldata(regeling, versies.regelversie(regio, regeling).orElse(null)));
    }

    /** As {@link #feiten(long, String)}, with counts near to the reference dates of this text instead of the one of the composition. */
    public Optional<Regiofeiten> feiten(long regio, String regeling, Regelversie tekst) {
        return query.feiten(regio, regeling, Regelkeuze.teldata(tekst));
    }

    /** The verdict on these facts today, with what was handed in so far. */
    public Toetsresultaat uitvoeren(Regiofeiten feiten) {
        return uitvoeren(feiten, dossier(feiten));
    }

    /** The verdict on these facts with this dossier, for the moment of submission. */
    public Toetsresultaat uitvoeren(Regiofeiten feiten, Indieningsstand dossier) {
        Regelversie versie = regelkeuze.versie(feiten.regeling(), feiten.kop().regelversie());
        Aanvraagfeiten aanvraag = Aanvraagopbouw.van(feiten, dossier, LocalDate.now(klok));
        return new Toetsresultaat(aanvraag, beoordeling(feiten, aanvraag, versie), versie, feiten.graaf(), klok.instant());
    }

    /** The application as it would be today, with what was handed in so far. */
    public Aanvraagfeiten aanvraag(Regiofeiten feiten) {
        return Aanvraagopbouw.van(feiten, dossier(feiten), LocalDate.now(klok));
    }

    /** The verdict under that text, with what would still be handed in when the plan followed it. */
    public Beoordeling beoordeling(Regiofeiten feiten, Regelversie tekst) {
        Indieningsstand dossier = dossiers.stream().map(d -> d.dossier(feiten.kop().regioId(), feiten.regeling(), tekst)).findFirst().orElse(Indieningsstand.ONBEKEND);
        return beoordeling(feiten, Aanvraagopbouw.van(feiten, dossier, LocalDate.now(klok)), tekst);
    }

    /** Refuses, with the reason, when the text says that these facts contradict it. */
    private static Beoordeling beoordeling(Regiofeiten feiten, Aanvraagfeiten aanvraag, Regelversie tekst) {
        try {
            return Beoordelaar.beoordeel(aanvraag, Optional.of(feiten.graaf()), tekst);
        } catch (OnbruikbareInvoer pastNiet) {
            throw new Weigering(RegioReden.TEKST_PAST_NIET, "tekst", tekst.versie(), "oorzaak", pastNiet.getMessage());
        }
    }

    private Indieningsstand dossier(Regiofeiten feiten) {
        return dossiers.stream().map(d -> d.dossier(feiten.kop().regioId(), feiten.regeling())).findFirst().orElse(Indieningsstand.ONBEKEND);
    }
}
