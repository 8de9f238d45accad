package nl.onderwijsregio.besluit;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** Casting the vote of a party. The party comes from the mandaat, never from the screen. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class Stemmen {
    @Inject
    Toegang toegang;
    @Inject
    StemrondeRepository rondes;
    @Inject
    Stemherinnering herinnering;
    @Inject
    StemrondeQuery query;
    @Inject
    ReglementRepository reglementen;
    @Inject
    @Any
    Instance<Stemvoorwaarde> voorwaarden;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** What the party decides on, by which rule, and how it voted so far. Refuses parties that do not vote in this one. */
    public Stembiljet stembiljet(MandaatId mandaat, long stemronde) {
        Gemachtigde wie = namens(mandaat);
        return biljet(wie, stemronde, wie.partijId(), wie.partijNaam(), false);
    }

    /** The same for a party of the own chamber that gave the own party its volmacht. */
    public Stembiljet stembiljetNamens(MandaatId mandaat, long stemronde, long partij) {
        Gemachtigde wie = namens(mandaat);
        return biljet(wie, stemronde, partij, volmacht(stemronde, partij, wie).regel().van(), true);
    }

    private Stembiljet biljet(Gemachtigde wie, long stemronde, long partij, String naam, boolean volmacht) {
        Ronderegel regel = query.find(stemronde, partij, klok.instant()).orElseThrow(Stemmen::geenToegang);
        wie.eisRegio(regel.voorstel().regioId());
        eis(regel.kamer() != null, BesluitReden.PARTIJ_NEEMT_NIET_DEEL, "partij", naam);
        Stemronde ronde = rondes.find(stemronde).orElseThrow(Stemmen::geenToegang);
        Kamerregel kamerregel = ronde.regel(regel.kamer());
        List<Stemregel> eigen = query.eigen(stemronde, partij);
        boolean verborgen = volmacht && kamerregel.geheim();
        return new Stembiljet(regel, wie.regioNaam(), naam, kamerregel, query.gewicht(stemronde, partij), reglementen.voorgesteld(ronde).orElse(null),
                eigen.stream().filter(s -> !verborgen || s.gebruiker().equals(wie.gebruiker())).toList(), eigen.size());
    }

    /**
     * Casts the vote of the party, or replaces it.
     *
     * @param opgave must fit the rule of the chamber
     * @param gezien {@link Stembiljet#gezien()} of what the voter read; when somebody of the party voted since, this refuses
     */
    public Stembewijs stemUitbrengen(MandaatId mandaat, long stemronde, Stemopgave opgave, int gezien) {
        return uitbrengen(mandaat, stemronde, null, opgave, gezien);
    }

    /** Casts or replaces the vote of a party of the own chamber that gave the own party its volmacht. */
    public Stembewijs stemUitbrengenNamens(MandaatId mandaat, long stemronde, long partij, Stemopgave opgave, int gezien) {
        return uitbrengen(mandaat, stemronde, partij, opgave, gezien);
    }

    private Stembewijs uitbrengen(MandaatId mandaat, long stemronde, Long namens, Stemopgave opgave, int gezien) {
        Gemachtigde wie = namens(mandaat);
        wie.eisFunctie(Functie.STEMMEN);
        Stemronde ronde = rondes.delen(stemronde).orElseThrow(Stemmen::geenToegang);
        wie.eisRegio(ronde.voorstel().regioId());
        long partij = namens == null ? wie.partijId() : namens;
        Stemrecht recht = rondes.stemrecht(stemronde, partij)
                .orElseThrow(() -> new Weigering(BesluitReden.PARTIJ_NEEMT_NIET_DEEL, "partij", wie.partijNaam()));
        // the moment is read with the locks held: whoever counts has seen every vote with an earlier moment
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        Stem stem = namens == null ? ronde.stemUitbrengen(recht, opgave, gezien, wie, nu)
                : ronde.stemUitbrengen(recht, volmacht(stemronde, partij, wie), opgave, gezien, wie, nu);
        for (Stemvoorwaarde voorwaarde : voorwaarden) {
            voorwaarde.toetsen(ronde.voorstel(), partij, opgave.keuze());
        }
        rondes.toevoegen(stem);
        herinnering.afgehandeld(stemronde, partij);
        logboek.schrijven(wie.gebruiker(), mandaat.waarde(), gezien == 0 ? "stem uitbrengen" : "stem wijzigen", "stemronde", stemronde,
                ronde.voorstel().regioId(), namens == null ? null : recht.partijNaam());
        return new Stembewijs(stem.bewijsnummer(), opgave.keuze(), recht.partijNaam(), ronde.voorstel(), nu, ronde.tijd().sluit());
    }

    /** Somebody of the party read that the vote ended without result and that its vote lapsed. */
    public void vervallenLezen(MandaatId mandaat, long stemronde) {
        Gemachtigde wie = namens(mandaat);
        Stemronde ronde = rondes.find(stemronde).orElseThrow(Stemmen::geenToegang);
        wie.eisRegio(ronde.voorstel().regioId());
        eis(ronde.vervalreden().isPresent(), PartijReden.GEEN_TOEGANG);
        rondes.stemrecht(stemronde, wie.partijId()).orElseThrow(Stemmen::geenToegang).lezen(wie, klok.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private Volmacht volmacht(long stemronde, long partij, Gemachtigde wie) {
        return rondes.volmachten(stemronde).stream().filter(v -> v.vanPartijId() == partij && v.aanPartijId() == wie.partijId()).findFirst()
                .orElseThrow(() -> new Weigering(BesluitReden.GEEN_VOLMACHT, "partij", wie.partijNaam()));
    }

    private Gemachtigde namens(MandaatId mandaat) {
        return toegang.namens(mandaat, Portaal.PARTNERS.toArray(Portaal[]::new));
    }

    private static Weigering geenToegang() {
        return new Weigering(PartijReden.GEEN_TOEGANG);
    }
}
