package nl.onderwijsregio.besluit;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** Letting another party of the own chamber cast one's vote, and taking that back. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class Volmachten {
    @Inject
    Toegang toegang;
    @Inject
    StemrondeRepository rondes;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** The parties of the own chamber one may let vote; empty when the own party does not vote in this one. */
    public List<Volmachtkeuze> keuzes(MandaatId mandaat, long stemronde) {
        Gemachtigde wie = namens(mandaat);
        wie.eisRegio(rondes.find(stemronde).orElseThrow(Stemrondes::geenToegang).voorstel().regioId());
        List<Stemrecht> rechten = rondes.rechten(stemronde);
        Optional<Kamer> eigen = rechten.stream().filter(r -> r.partijId() == wie.partijId()).map(Stemrecht::kamer).findFirst();
        return rechten.stream().filter(r -> eigen.filter(k -> k == r.kamer()).isPresent() && r.partijId() != wie.partijId())
                .map(r -> new Volmachtkeuze(r.partijId(), r.partijNaam())).toList();
    }

    /** From now on that party may cast the vote of the own party in this stemronde. */
    public void geven(MandaatId mandaat, long stemronde, long aanPartij) {
        Gemachtigde wie = namens(mandaat);
        wie.eisFunctie(Functie.STEMMEN);
        Stemronde ronde = vergrendeld(wie, stemronde);
        Stemrecht van = recht(stemronde, wie.partijId(), wie.partijNaam());
        Stemrecht aan = recht(stemronde, aanPartij, "");
        rondes.toevoegen(Volmacht.geven(van, aan, rondes.volmachten(stemronde), wie, nu()));
        logboek.schrijven(wie.gebruiker(), mandaat.waarde(), "volmacht geven", "stemronde", stemronde, ronde.voorstel().regioId(), aan.partijNaam());
    }

    /** Takes it back. A vote the other party cast meanwhile stays until the own party votes. */
    public void intrekken(MandaatId mandaat, long stemronde) {
        Gemachtigde wie = namens(mandaat);
        wie.eisFunctie(Functie.STEMMEN);
        Stemronde ronde = vergrendeld(wie, stemronde);
        Volmacht volmacht = rondes.volmachten(stemronde).stream().filter(v -> v.vanPartijId() == wie.partijId()).findFirst()
                .orElseThrow(() -> new Weigering(BesluitReden.GEEN_VOLMACHT, "partij", wie.partijNaam()));
        volmacht.intrekken(wie, nu());
        logboek.schrijven(wie.gebruiker(), mandaat.waarde(), "volmacht intrekken", "stemronde", stemronde, ronde.voorstel().regioId(), volmacht.aanNaam());
    }

    /** Held exclusively: two volmachten that together would make a circle come one after the other. */
    private Stemronde vergrendeld(Gemachtigde wie, long stemronde) {
        Stemronde ronde = rondes.vergrendelen(stemronde).orElseThrow(Stemrondes::geenToegang);
        wie.eisRegio(ronde.voorstel().regioId());
        ronde.eisLoopt(nu());
        return ronde;
    }

    private Stemrecht recht(long stemronde, long partij, String naam) {
        Optional<Stemrecht> recht = rondes.rechten(stemronde).stream().filter(r -> r.partijId() == partij).findFirst();
        eis(recht.isPresent(), BesluitReden.PARTIJ_NEEMT_NIET_DEEL, "partij", naam);
        return recht.orElseThrow();
    }

    private Gemachtigde namens(MandaatId mandaat) {
        return toegang.namens(mandaat, Portaal.PARTNERS.toArray(Portaal[]::new));
    }

    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
