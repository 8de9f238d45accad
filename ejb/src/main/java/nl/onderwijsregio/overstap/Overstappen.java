package nl.onderwijsregio.overstap;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.plan.Onderdeelwissel;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.Planovergang;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regio.RegioReden;
import nl.onderwijsregio.regio.Samenstelling;
import nl.onderwijsregio.regio.SamenstellingRepository;
import nl.onderwijsregio.regio.Samenstellingslot;
import nl.onderwijsregio.regio.toets.Regiofeiten;
import nl.onderwijsregio.regio.toets.Toetsing;

/** Moving the composition and the plan of the own region to the text that is in force: by choice, with what it changes in sight. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
public class Overstappen {
    @Inject
    Toegang toegang;
    @Inject
    SamenstellingRepository samenstellingen;
    @Inject
    PlanRepository plannen;
    @Inject
    Planovergang overgang;
    @Inject
    Toetsing toetsing;
    @Inject
    Regelingen regelingen;
    @Inject
    OverstapRepository overstappen;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;
    @Inject
    @Any
    Instance<Samenstellingslot> sloten;

    /** Composition and plan of a region; at least one of them stands on another text than the one in force. */
    private record Stand(Optional<Samenstelling> samenstelling, Optional<PlanVanAanpak> plan, Regelversie nu) {
        /** The text they stand on; that of the composition when they differ. */
        Optional<LocalDate> van() {
            return Stream.concat(samenstelling.map(Samenstelling::regelversie).stream(), plan.map(PlanVanAanpak::regelversie).stream())
                    .map(LocalDate::parse).filter(v -> !v.equals(nu.versie())).findFirst();
        }
    }

    /** The text in force, when the own region stands on another one. Two or three short queries. */
    public Optional<LocalDate> andereTekst(MandaatId mandaat) {
        Stand stand = stand(toegang.namens(mandaat));
        return stand.van().map(v -> stand.nu().versie());
    }

    /** What moving would change; empty when the own region stands on the text in force. Changes nothing. */
    public Optional<Overstapbeeld> beeld(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat);
        long regio = eigen(wie);
        Stand stand = stand(wie);
        Optional<Reden> slot = sloten.stream().map(s -> s.slot(regio, wie.regeling())).flatMap(Optional::stream).findFirst();
        boolean mag = wie.portaal() == Portaal.BESTUUR && wie.heeft(Functie.PROJECTLEIDER, Functie.PENVOERDER);
        return stand.van().map(van -> beeld(stand, huidig(regio, tekst(wie, van)), beoordeel(regio, stand.nu()), mag, slot));
    }

    private Overstapbeeld beeld(Stand stand, Oordeel voor, Oordeel na, boolean mag, Optional<Reden> slot) {
        List<Onderdeelwissel> wissels = wissels(stand);
        return new Overstapbeeld(voor, na, wissels, stand.plan().isPresent(), mag, slot, keuze(stand, wissels, voor, na));
    }

    private List<Onderdeelwissel> wissels(Stand stand) {
        return stand.plan().map(p -> overgang.wissels(p, stand.nu())).orElse(List.of());
    }

    private static Overstapkeuze keuze(Stand stand, List<Onderdeelwissel> wissels, Oordeel voor, Oordeel na) {
        return new Overstapkeuze(stand.samenstelling().map(Samenstelling::versie).orElse(-1L), stand.nu().tekstHash(), stand.plan().map(PlanVanAanpak::id).orElse(-1L),
                wissels, voor.toString(), na.toString());
    }

    /** The moves of the own region, newest first. */
    public List<Overstapregel> lijst(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat);
        return overstappen.van(eigen(wie), wie.regeling());
    }

    /**
     * Moves composition and plan to the text in force. Never while a vote runs or after submission; every text stays.
     *
     * @param gezien what was in sight; when anything of it changed since, this refuses
     */
    @RolesAllowed(Rol.BESTUUR)
    public void overstappen(MandaatId mandaat, Overstapkeuze gezien) {
        Gemachtigde door = toegang.namens(mandaat, Portaal.BESTUUR);
        door.eisFunctie(Functie.PROJECTLEIDER, Functie.PENVOERDER);
        long regio = eigen(door);
        sloten.stream().map(s -> s.slotVasthouden(regio, door.regeling())).flatMap(Optional::stream).findFirst().ifPresent(reden -> {
            throw new Weigering(reden);
        });
        samenstellingen.vergrendeld(regio, door.regeling()).ifPresent(s -> s.eisVersie(gezien.samenstelling()));
        Stand stand = stand(door);
        LocalDate van = stand.van().orElseThrow(() -> new Weigering(OverstapReden.GEEN_ANDERE_TEKST));
        Oordeel voor = huidig(regio, tekst(door, van));
        Oordeel na = beoordeel(regio, stand.nu());
        eis(keuze(stand, wissels(stand), voor, na).equals(gezien), OverstapReden.OVERSTAP_VEROUDERD);
        uitvoeren(stand, door, voor, na, regio);
    }

    private void uitvoeren(Stand stand, Gemachtigde door, Oordeel voor, Oordeel na, long regio) {
        Instant moment = klok.instant();
        stand.plan().ifPresent(p -> p.overstappen(na.versie().toString()));
        stand.samenstelling().ifPresent(s -> {
            s.overstappen(na.versie().toString(), door, moment);
            samenstellingen.bewaren(s);
        });
        overstappen.toevoegen(new Overstap(regio, door.regeling(), stand.plan().map(PlanVanAanpak::id).orElse(null), voor, na, door, moment));
        logboek.schrijven(door.gebruiker(), door.mandaat().waarde(), "overstappen", "regio", regio, regio, voor.versie() + " → " + na.versie() + ", " + na.tekstHash()
                + ", bedrag " + bedrag(voor) + " → " + bedrag(na));
    }

    private static String bedrag(Oordeel b) {
        return b.bedrag().map(x -> x.toPlainString()).orElse("niet te bepalen");
    }

    private Stand stand(Gemachtigde wie) {
        long regio = eigen(wie);
        return new Stand(samenstellingen.find(regio, wie.regeling()), plannen.van(regio, wie.werkstuk()),
                regelingen.actueel().beslistekst(wie.regeling(), LocalDate.now(klok)));
    }

    private Regelversie tekst(Gemachtigde wie, LocalDate versie) {
        return regelingen.actueel().versie(wie.regeling(), versie);
    }

    /** With what is handed in when the plan follows that text; refuses when the text cannot be applied to the data of the region. */
    private Oordeel beoordeel(long regio, Regelversie tekst) {
        Regiofeiten feiten = toetsing.feiten(regio, tekst.regeling(), tekst).orElseThrow();
        return Oordeel.van(toetsing.beoordeling(feiten, tekst));
    }

    /** By the text the region stands on. One that cannot be applied any more is no reason to stay on it. */
    private Oordeel huidig(long regio, Regelversie tekst) {
        try {
            return beoordeel(regio, tekst);
        } catch (Weigering pastNiet) {
            if (pastNiet.reden() != RegioReden.TEKST_PAST_NIET) {
                throw pastNiet;
            }
            return Oordeel.geen(tekst.versie(), tekst.tekstHash(), String.valueOf(pastNiet.waarden().get("oorzaak")));
        }
    }

    private static long eigen(Gemachtigde wie) {
        return wie.regio().orElseThrow(() -> new Weigering(PartijReden.GEEN_TOEGANG));
    }
}
