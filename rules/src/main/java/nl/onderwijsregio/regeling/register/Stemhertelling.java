package nl.onderwijsregio.regeling.register;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Recounts one entry: every chamber, the outcome of the chambers together, and what must hold of any vote. */
final class Stemhertelling {

    private Stemhertelling() { }

    /** What is not as it was laid down, in Dutch; empty when the recount gives the same. */
    static List<String> van(Veld inhoud) {
        List<String> verschillen = new ArrayList<>();
        try {
            tel(inhoud, verschillen);
        } catch (Onvolledig e) {
            verschillen.add("niet te hertellen: " + e.getMessage());
        }
        return verschillen;
    }

    private static void tel(Veld inhoud, List<String> verschillen) {
        for (Veld vast : List.of(inhoud.veld("zout"), inhoud.veld("regio"), inhoud.veld("voorstel").veld("nummer"), inhoud.veld("voorstel").veld("onderwerp"))) {
            vast.tekst();
        }
        if (!inhoud.veld("voorstel").veld("sha256").tekst().matches("[0-9a-f]{64}")) {
            verschillen.add("de vingerafdruk van de tekst is er geen.");
        }
        Set<String> bewijsnummers = new HashSet<>();
        Set<String> kamers = new HashSet<>();
        List<String> oordelen = new ArrayList<>();
        for (Veld kamer : inhoud.veld("kamers").lijst()) {
            if (!kamers.add(kamer.veld("kamer").tekst())) {
                verschillen.add("kamer " + kamer.veld("kamer").tekst() + " staat er twee keer in.");
            }
            oordelen.add(Kamertelling.oordeel(kamer, bewijsnummers, verschillen));
        }
        String uitkomst = samen(oordelen, inhoud.veld("reglement").veld("kamersNodig"));
        String vastgelegd = inhoud.veld("uitkomst").tekst();
        if (!uitkomst.equals(vastgelegd)) {
            verschillen.add("uitkomst: herteld " + uitkomst + ", vastgelegd " + vastgelegd + ".");
        }
        if (uitkomst.equals("TELT_NIET") != (inhoud.veld("besluitnummer").tekstOfNull() == null)) {
            verschillen.add("besluitnummer: alleen een stemming die telt geeft een besluit.");
        }
        if (!moment(inhoud.veld("opent")).isBefore(moment(inhoud.veld("sluit")))) {
            verschillen.add("de stemming sloot voor zij opende.");
        }
        if (moment(inhoud.veld("ingeschreven")).isBefore(moment(inhoud.veld("sluit")))) {
            verschillen.add("de stemming staat er al in voor zij sloot.");
        }
    }

    /** Enough chambers must have their quorum, and as many must agree. */
    private static String samen(List<String> oordelen, Veld nodig) {
        int aantal = nodig.aantal();
        if (aantal < 1 || aantal > oordelen.size()) {
            throw new Onvolledig(nodig.plaats(), "verwacht een getal van 1 tot en met het aantal kamers.");
        }
        int zonderQuorum = 0;
        int akkoord = 0;
        for (String oordeel : oordelen) {
            zonderQuorum += oordeel.equals("TELT_NIET") ? 1 : 0;
            akkoord += oordeel.equals("AKKOORD") ? 1 : 0;
        }
        return oordelen.size() - zonderQuorum < aantal ? "TELT_NIET" : akkoord < aantal ? "VERWORPEN" : "AANGENOMEN";
    }

    /** Whether it was written more than a day after the vote closed: the count itself did not write it. */
    static boolean isAchteraf(Veld inhoud) {
        try {
            return moment(inhoud.veld("ingeschreven")).isAfter(moment(inhoud.veld("sluit")).plus(Duration.ofDays(1)));
        } catch (Onvolledig e) {
            return false;
        }
    }

    private static Instant moment(Veld veld) {
        try {
            return Instant.parse(veld.tekst());
        } catch (DateTimeException e) {
            Onvolledig fout = new Onvolledig(veld.plaats(), "verwacht een moment zoals 2024-10-11T15:00:00Z.");
            fout.initCause(e);
            throw fout;
        }
    }
}
