package nl.onderwijsregio.signaal;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.onderwijsregio.besluit.StemrondeQuery;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** Signals from work: the beroepsgroep writes them down and puts them on the table, every partner reads them there and says what becomes of them. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class Signalen {
    @Inject
    Toegang toegang;
    @Inject
    SignaalRepository signalen;
    @Inject
    StemrondeQuery rondes;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** What is on the table of the region, and what the own party wrote down. */
    public List<Signaalregel> lijst(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat);
        return signalen.lijst(regio(wie), wie.partijId());
    }

    /** Everything the beroepsgroep of the caller wrote down, over all regions in which the caller is its consulent. */
    @RolesAllowed(Rol.BEROEPSGROEP)
    public List<Signaalregel> vanAlleRegios(MandaatId mandaat) {
        toegang.namens(mandaat, Portaal.BEROEPSGROEP);
        List<Mandaatregel> mijn = toegang.mijnMandaten().stream().filter(m -> m.portaal() == Portaal.BEROEPSGROEP && m.regioId() != null).toList();
        return signalen.van(mijn.stream().map(m -> m.id().waarde()).toList());
    }

    /** One signal. */
    public Signaalbeeld beeld(MandaatId mandaat, long signaal) {
        Gemachtigde wie = toegang.namens(mandaat);
        Signaal gevonden = signalen.find(signaal).filter(s -> s.isLeesbaar(wie)).orElseThrow(Signalen::geenToegang);
        Signaalregel regel = signalen.regel(signaal).orElseThrow();
        Peilingbeeld peiling = gevonden.peilingId().flatMap(signalen::peiling).map(p -> signalen.beeld(p, LocalDate.now(klok))).orElse(null);
        return new Signaalbeeld(regel, peiling, signalen.terugkoppelingen(signaal), wie.portaal() == Portaal.BEROEPSGROEP && !regel.isOpTafel(),
                regel.isOpTafel() && magTerugkoppelen(wie));
    }

    /** A consulent writes a signal down. @return its id */
    @RolesAllowed(Rol.BEROEPSGROEP)
    public long signaalOpschrijven(MandaatId mandaat, Signaalopgave opgave) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BEROEPSGROEP);
        if (opgave.peilingId() != null) {
            Peiling peiling = signalen.peiling(opgave.peilingId()).filter(p -> p.partijId() == wie.partijId() && p.regioId() == regio(wie)).orElseThrow(Signalen::geenToegang);
            eis(peiling.isDicht(LocalDate.now(klok)), SignaalReden.PEILING_LOOPT_NOG);
        }
        Signaal signaal = Signaal.opschrijven(regio(wie), opgave, wie, nu());
        signalen.toevoegen(signaal);
        schrijven(wie, "opschrijven", signaal.id());
        return signaal.id();
    }

    /** A consulent puts a signal of the own party on the table. */
    @RolesAllowed(Rol.BEROEPSGROEP)
    public void opTafelLeggen(MandaatId mandaat, long signaal) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BEROEPSGROEP);
        leesbaar(wie, signaal).opTafelLeggen(wie, nu());
        schrijven(wie, "op tafel leggen", signaal);
    }

    /** A partner says what becomes of a signal. */
    public void terugkoppelen(MandaatId mandaat, long signaal, Terugkoppelopgave opgave) {
        Gemachtigde wie = toegang.namens(mandaat);
        wie.eisFunctie(Functie.STEMMEN, Functie.PROJECTLEIDER, Functie.PENVOERDER);
        Signaal gevonden = leesbaar(wie, signaal);
        if (opgave.stemrondeId() != null) {
            eis(rondes.find(opgave.stemrondeId(), wie.partijId(), klok.instant()).filter(r -> r.voorstel().regioId() == gevonden.regioId()).isPresent(),
                    SignaalReden.VOORSTEL_VAN_ANDERE_REGIO);
        }
        signalen.toevoegen(gevonden.terugkoppelen(opgave, wie, nu()));
        schrijven(wie, "terugkoppelen", signaal);
    }

    private Signaal leesbaar(Gemachtigde wie, long signaal) {
        return signalen.vergrendeld(signaal).filter(s -> s.isLeesbaar(wie)).orElseThrow(Signalen::geenToegang);
    }

    static boolean magTerugkoppelen(Gemachtigde wie) {
        return wie.heeft(Functie.STEMMEN, Functie.PROJECTLEIDER, Functie.PENVOERDER);
    }

    private void schrijven(Gemachtigde wie, String handeling, long signaal) {
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), handeling, "signaal", signaal, regio(wie), null);
    }

    static long regio(Gemachtigde wie) {
        return wie.regio().orElseThrow(Signalen::geenToegang);
    }

    static Weigering geenToegang() {
        return new Weigering(PartijReden.GEEN_TOEGANG);
    }

    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
