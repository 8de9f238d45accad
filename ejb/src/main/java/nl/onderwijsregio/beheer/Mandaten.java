package nl.onderwijsregio.beheer;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Mandaat;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.MandaatRepository;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.Partij;
import nl.onderwijsregio.partij.PartijRepository;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** Beheer of mandates: give, end, and see who may act for whom and where nobody may sign soon. */
@Stateless
@RolesAllowed(Rol.BEHEER)
public class Mandaten {
    @Inject
    Toegang toegang;
    @Inject
    MandaatRepository mandaten;
    @Inject
    PartijRepository partijen;
    @Inject
    MandaatoverzichtQuery overzicht;
    @Inject
    TekenrechtQuery tekenrecht;
    @Inject
    RegioregelQuery regios;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** A page of mandates, newest first. */
    public List<Mandaatoverzicht> lijst(MandaatId mandaat, Mandaatfilter filter, int vanaf, int aantal) {
        toegang.namens(mandaat, Portaal.BEHEER);
        return overzicht.lijst(filter, vandaag(), vanaf, aantal);
    }

    /** How many mandates match. */
    public long aantal(MandaatId mandaat, Mandaatfilter filter) {
        toegang.namens(mandaat, Portaal.BEHEER);
        return overzicht.aantal(filter, vandaag());
    }

    /** Parties for which nobody may sign after a day within the next 60 days, or already. */
    public List<Tekenrechtgat> tekenrechtgaten(MandaatId mandaat) {
        toegang.namens(mandaat, Portaal.BEHEER);
        return tekenrecht.gaten(vandaag());
    }

    /** What giving it would mean; changes nothing. Refuses what {@link #geven} would refuse. */
    public Mandaatproef voorbereiden(MandaatId mandaat, Mandaatvraag vraag) {
        return proef(toegang.namens(mandaat, Portaal.BEHEER), vraag);
    }

    /**
     * Gives the mandaat.
     *
     * @throws Weigering ZELF_MANDAAT_GEVEN, MANDAAT_EINDE_VOOR_BEGIN, MANDAAT_PAST_NIET_BIJ_PARTIJ, MANDAAT_ZONDER_REGIO,
     *     FUNCTIE_PAST_NIET_BIJ_PORTAAL, PARTIJ_ONBEKEND or MANDAAT_BESTAAT_AL
     */
    public MandaatId geven(MandaatId mandaat, Mandaatvraag vraag) {
        Gemachtigde beheerder = toegang.namens(mandaat, Portaal.BEHEER);
        Mandaatproef proef = proef(beheerder, vraag);
        Mandaat nieuw = maken(beheerder, vraag);
        mandaten.toevoegen(nieuw);
        var id = new MandaatId(nieuw.id());
        logboek.schrijven(beheerder.gebruiker(), beheerder.mandaat().waarde(), "mandaatGeven", "mandaat", id, vraag.regioId(),
                vraag.gebruiker() + " namens " + proef.partijNaam() + ", " + vraag.portaal() + " " + vraag.functies() + ", van " + vraag.van()
                        + (vraag.tot() == null ? " (loopt niet af)" : " tot en met " + vraag.tot()) + ", grond: " + vraag.grond());
        return id;
    }

    /** What ending it today would mean; changes nothing. */
    public Eindeproef eindeVoorbereiden(MandaatId mandaat, MandaatId doel) {
        toegang.namens(mandaat, Portaal.BEHEER);
        Mandaat weg = get(doel);
        List<Mandaatregel> kring = overzicht.vanPartij(weg.partijId(), weg.regioId().orElse(null), vandaag(), vandaag());
        List<Mandaatregel> anderen = kring.stream().filter(m -> !m.id().equals(doel)).toList();
        Set<Functie> wegvallend = EnumSet.noneOf(Functie.class);
        wegvallend.addAll(weg.functies());
        anderen.forEach(m -> wegvallend.removeAll(m.functies()));
        Mandaatregel regel = kring.stream().filter(m -> m.id().equals(doel)).findFirst().or(() -> toekomstig(weg, doel))
                .orElseThrow(() -> new Weigering(nl.onderwijsregio.partij.PartijReden.MANDAAT_AL_BEEINDIGD));
        return new Eindeproef(regel, anderen, wegvallend);
    }

    /** Ends it: from today it lets nobody in. The last valid mandaat for beheer stays. */
    public void beeindigen(MandaatId mandaat, MandaatId doel) {
        Gemachtigde beheerder = toegang.namens(mandaat, Portaal.BEHEER);
        Mandaat weg = get(doel);
        eis(weg.portaal() != Portaal.BEHEER || overzicht.aantal(new Mandaatfilter("", Portaal.BEHEER, Mandaatstand.GELDIG), vandaag()) > 1
                || !weg.isGeldigOp(vandaag()), BeheerReden.LAATSTE_BEHEERMANDAAT);
        weg.beeindigen(beheerder.gebruiker(), vandaag(), klok.instant());
        logboek.schrijven(beheerder.gebruiker(), beheerder.mandaat().waarde(), "mandaatBeeindigen", "mandaat", doel,
                weg.regioId().orElse(null), weg.gebruiker() + ", " + weg.portaal());
    }

    private Mandaatproef proef(Gemachtigde beheerder, Mandaatvraag vraag) {
        maken(beheerder, vraag);
        List<Mandaatregel> kring = overzicht.vanPartij(vraag.partijId(), vraag.regioId(), vraag.van(), vraag.tot());
        eis(kring.stream().noneMatch(m -> m.gebruiker().equals(vraag.gebruiker()) && m.portaal() == vraag.portaal()
                && m.functies().equals(vraag.functies())), BeheerReden.MANDAAT_BESTAAT_AL, "gebruiker", vraag.gebruiker());
        Stream<Mandaatregel> stemmers = vraag.functies().contains(Functie.STEMMEN)
                ? kring.stream().filter(m -> m.functies().contains(Functie.STEMMEN) && !m.gebruiker().equals(vraag.gebruiker())) : Stream.empty();
        return new Mandaatproef(vraag, partij(vraag).naam(), vraag.regioId() == null ? null : regios.naam(vraag.regioId()), stemmers.toList());
    }

    private Mandaat maken(Gemachtigde beheerder, Mandaatvraag v) {
        return Mandaat.geven(v.gebruiker(), v.portaal(), partij(v), v.regioId(), v.functies(), v.van(), v.tot(), v.grond(),
                beheerder.gebruiker(), klok.instant());
    }

    private Partij partij(Mandaatvraag vraag) {
        return partijen.find(vraag.partijId()).orElseThrow(() -> new Weigering(BeheerReden.PARTIJ_ONBEKEND));
    }

    private java.util.Optional<Mandaatregel> toekomstig(Mandaat weg, MandaatId doel) {
        return overzicht.vanPartij(weg.partijId(), weg.regioId().orElse(null), vandaag(), null).stream()
                .filter(m -> m.id().equals(doel)).findFirst();
    }

    private Mandaat get(MandaatId doel) {
        return mandaten.find(doel).orElseThrow(() -> new Weigering(BeheerReden.MANDAAT_ONBEKEND));
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
