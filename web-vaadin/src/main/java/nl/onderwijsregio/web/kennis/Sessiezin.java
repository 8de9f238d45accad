package nl.onderwijsregio.web.kennis;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.stream.Collectors;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.kennis.Aanmeldstand;
import nl.onderwijsregio.kennis.Sessieregel;
import nl.onderwijsregio.kennis.Sessiestand;
import nl.onderwijsregio.kennis.Sessievorm;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.tekst.Opmaak;

/** A kennissessie in words. */
final class Sessiezin {
    private Sessiezin() {}

    /** "dinsdag 26 november 2024, 13.30 uur tot 15.30 uur". */
    static String wanneer(Instant begin, Instant einde) {
        LocalDateTime van = lokaal(begin);
        LocalDateTime tot = lokaal(einde);
        return t("kennis.wanneer", "begin", Opmaak.nu().weekdagMoment(van), "einde",
                van.toLocalDate().equals(tot.toLocalDate()) ? Opmaak.nu().tijd(tot.toLocalTime()) : Opmaak.nu().weekdagMoment(tot));
    }

    static String waar(Sessievorm vorm, String plaats) {
        return t("kennis.waar." + vorm.name(), "plaats", plaats);
    }

    static String themas(Collection<? extends Enum<?>> themas) {
        return woorden("kennis.thema.", themas);
    }

    static String doelgroepen(Collection<? extends Enum<?>> doelgroepen) {
        return woorden("kennis.doelgroep.", doelgroepen);
    }

    private static String woorden(String sleutel, Collection<? extends Enum<?>> waarden) {
        return waarden.stream().sorted().map(w -> t(sleutel + w.name())).collect(Collectors.joining(", "));
    }

    /** Under the title in a list. */
    static String onder(Sessieregel r) {
        return wanneer(r.begin(), r.einde()) + " · " + waar(r.vorm(), r.plaats()) + " · " + r.organisatorNaam() + " · " + themas(r.themas());
    }

    /** Right in a list: what the reader has to do with it, or where it stands. */
    static String rechts(Sessieregel r) {
        if (r.stand() == Sessiestand.GEPUBLICEERD || r.stand() == Sessiestand.VOL) {
            if (r.eigen() != null && r.eigen() != Aanmeldstand.AFGEMELD && r.eigen() != Aanmeldstand.VERLOPEN) {
                return t("kennis.eigen." + r.eigen().name());
            }
            return r.stand() == Sessiestand.VOL ? t("kennis.stand.VOL") : t("kennis.vrij", "vrij", r.vrij(), "plaatsen", r.capaciteit());
        }
        return t("kennis.stand." + r.stand().name());
    }

    static Badge badge(Sessieregel r) {
        String woord = t("kennis.stand." + r.stand().name());
        return switch (r.stand()) {
            case CONCEPT, GEWEEST -> new Badge(woord);
            case GEPUBLICEERD -> new Badge(Melding.Soort.GOED, woord);
            case VOL -> new Badge(Melding.Soort.LET_OP, woord);
            case GEANNULEERD -> new Badge(Melding.Soort.FOUT, woord);
        };
    }

    /** Whether this person organises kennissessies and writes lessons for the own party. */
    static boolean magSchrijven(Gemachtigde wie) {
        return wie.portaal() == Portaal.RE || Portaal.PARTNERS.contains(wie.portaal()) && wie.heeft(Functie.SCHRIJVEN, Functie.PROJECTLEIDER);
    }

    static LocalDateTime lokaal(Instant moment) {
        return LocalDateTime.ofInstant(moment, Klok.ZONE);
    }

    static Instant moment(LocalDateTime lokaal) {
        return lokaal == null ? null : lokaal.atZone(Klok.ZONE).toInstant();
    }
}
