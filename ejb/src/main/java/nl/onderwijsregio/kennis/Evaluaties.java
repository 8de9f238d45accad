package nl.onderwijsregio.kennis;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Toegang;

/** Evaluating a kennissessie one came to, and for its organiser what everybody thought. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE})
public class Evaluaties {
    @Inject
    Toegang toegang;
    @Inject
    KennissessieRepository sessies;
    @Inject
    EvaluatieRepository evaluaties;
    @Inject
    Sessiepost post;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** The evaluation of a session that was held; empty before that. */
    public Optional<Evaluatiebeeld> beeld(MandaatId mandaat, long sessie) {
        Gemachtigde wie = toegang.namens(mandaat);
        return sessies.find(sessie).filter(s -> s.standOp(klok.instant()) == Sessiestand.GEWEEST).map(s -> beeld(s, wie));
    }

    private Evaluatiebeeld beeld(Kennissessie s, Gemachtigde wie) {
        Optional<Aanmelding> eigen = eigen(s, wie);
        return new Evaluatiebeeld(Evaluatie.laatsteDag(s.einde()), !isDicht(s) && eigen.isPresent(), eigen.flatMap(a -> evaluaties.van(a.id())).map(Evaluatie::opgave).orElse(null),
                s.isVan(wie) && Sessiebeheer.mag(wie) ? Evaluatieuitslag.van(evaluaties.alle(s.id()), isDicht(s)) : null);
    }

    /** Gives or changes the own evaluation. */
    public void invullen(MandaatId mandaat, long sessie, Evaluatieopgave opgave) {
        Gemachtigde wie = toegang.namens(mandaat);
        Kennissessie s = sessies.vergrendelen(sessie).filter(k -> k.isZichtbaarVoor(wie)).orElseThrow(() -> new Weigering(PartijReden.GEEN_TOEGANG));
        eis(s.standOp(klok.instant()) == Sessiestand.GEWEEST, KennisReden.EVALUATIE_VOOR_DE_SESSIE);
        eis(!isDicht(s), KennisReden.EVALUATIE_GESLOTEN);
        Aanmelding eigen = eigen(s, wie).orElseThrow(() -> new Weigering(KennisReden.EVALUATIE_NIET_AANWEZIG));
        Evaluatie evaluatie = evaluaties.van(eigen.id()).orElseGet(() -> new Evaluatie(sessie, eigen.id()));
        evaluatie.invullen(opgave);
        evaluaties.toevoegen(evaluatie);
        post.geevalueerd(s, eigen);
        // of no region: the latest changes of a region do not tell who answered
        logboek.schrijven(wie.gebruiker(), mandaat.waarde(), "evalueren", "kennissessie", sessie, null, s.titel());
    }

    /** The registration of this person, who came. */
    private Optional<Aanmelding> eigen(Kennissessie s, Gemachtigde wie) {
        return sessies.lijst(s, LocalDate.now(klok)).alle().stream().filter(a -> a.gebruiker().equals(wie.gebruiker()) && a.isGeweest()).findFirst();
    }

    private boolean isDicht(Kennissessie s) {
        Instant nu = klok.instant();
        return s.einde().isBefore(Evaluatie.geslotenVoor(nu));
    }
}
