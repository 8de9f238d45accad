package nl.onderwijsregio.beheer;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.MandaatQuery;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.plan.Lijstbestand;

/**
 * Many mandates at once from a CSV file: first the difference, then all of it or nothing. A file only gives; what is not in it stays.
 * A row that stands there already changes nothing, so the same file may be offered again.
 */
@Stateless
@RolesAllowed(Rol.BEHEER)
public class Mandatenbestand {
    /** The largest file that is read, in bytes. */
    public static final int GROOTSTE = 1024 * 1024;
    private static final int MEESTE_RIJEN = 2_000;
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-uuuu");

    @Inject
    Toegang toegang;
    @Inject
    Mandaten mandaten;
    @Inject
    MandaatQuery bestaande;
    @Inject
    MandatenbestandQuery query;
    @Inject
    Realm realm;
    @Inject
    Clock klok;

    /**
     * What the file would change; changes nothing.
     *
     * @throws IllegalArgumentException when it is no list of mandates at all
     */
    public Mandatenverschil vergelijken(MandaatId mandaat, byte[] bestand) {
        Gemachtigde beheerder = toegang.namens(mandaat, Portaal.BEHEER);
        return verschil(beheerder, lezen(bestand));
    }

    /** Gives every mandaat of the file that is not there yet, or none. @return how many were given */
    public int toepassen(MandaatId mandaat, byte[] bestand) {
        Gemachtigde beheerder = toegang.namens(mandaat, Portaal.BEHEER);
        Mandatenverschil verschil = verschil(beheerder, lezen(bestand));
        eis(verschil.fouten().isEmpty(), BeheerReden.BESTAND_HEEFT_FOUTEN, "aantal", verschil.fouten().size());
        verschil.nieuw().forEach(m -> mandaten.geven(mandaat, m.vraag()));
        return verschil.nieuw().size();
    }

    /** The mandates that are valid now or will be, in the form in which they are offered. */
    public Bestand downloaden(MandaatId mandaat) {
        toegang.namens(mandaat, Portaal.BEHEER);
        List<Object[]> regios = query.regios();
        List<Partijkeuze> partijen = query.partijen();
        LocalDate vandaag = LocalDate.now(klok);
        Lijstbestand lijst = new Lijstbestand().regel(Mandaatrij.KOLOMMEN.toArray());
        bestaande.alle().stream().filter(m -> m.tot() == null || !m.tot().isBefore(vandaag)).forEach(m -> lijst.regel(m.gebruiker(), m.portaal().pad(),
                Mandaatrij.woorden(m.functies()), partij(partijen, m), regio(regios, m), DAG.format(m.van()), m.tot() == null ? "" : DAG.format(m.tot()),
                m.grond()));
        return lijst.als("mandaten-" + vandaag + ".csv");
    }

    private static String partij(List<Partijkeuze> partijen, Mandaatregel m) {
        return partijen.stream().filter(p -> p.partijId() == m.partijId()).map(Partijkeuze::bestuursnummer).filter(Objects::nonNull).findFirst()
                .orElse(m.partijNaam());
    }

    private static String regio(List<Object[]> regios, Mandaatregel m) {
        return regios.stream().filter(r -> r[0].equals(m.regioId())).map(r -> (String) r[2]).filter(Objects::nonNull).findFirst()
                .orElse(m.regioNaam() == null ? "" : m.regioNaam());
    }

    private static List<List<String>> lezen(byte[] bestand) {
        if (bestand.length > GROOTSTE) {
            throw new IllegalArgumentException("Dit bestand is groter dan 1 MB. Splits het.");
        }
        List<List<String>> rijen = Lijstlezer.lezen(bestand);
        List<String> mist = new ArrayList<>(Mandaatrij.KOLOMMEN);
        mist.removeAll(kop(rijen));
        if (!mist.isEmpty()) {
            throw new IllegalArgumentException("In de eerste rij ontbreekt: " + String.join(", ", mist) + ". Download de lijst van nu als voorbeeld.");
        }
        if (rijen.size() > MEESTE_RIJEN + 1) {
            throw new IllegalArgumentException("Dit bestand heeft meer dan 2.000 rijen. Splits het.");
        }
        return rijen;
    }

    private static List<String> kop(List<List<String>> rijen) {
        return rijen.getFirst().stream().map(k -> k.toLowerCase(Locale.ROOT)).toList();
    }

    private Mandatenverschil verschil(Gemachtigde beheerder, List<List<String>> rijen) {
        Mandatenwereld wereld = new Mandatenwereld(beheerder.gebruiker(), query.partijen(), query.regios(), realm::kent);
        var bestaand = bestaande.alle().stream().collect(Collectors.groupingBy(Mandaatregel::gebruiker));
        List<Mandaatinvoer> nieuw = new ArrayList<>();
        List<Mandaatfout> fouten = new ArrayList<>();
        int gelijk = 0;
        for (int i = 1; i < rijen.size(); i++) {
            if (rijen.get(i).isEmpty()) {
                continue;
            }
            Mandaatrij rij = new Mandaatrij(i + 1, kop(rijen), rijen.get(i));
            Optional<Mandaatinvoer> invoer = rij.lezen(wereld);
            if (invoer.isPresent() && staatErAl(invoer.get(), bestaand.getOrDefault(invoer.get().vraag().gebruiker(), List.of()), rij)) {
                gelijk++;
            } else if (invoer.isPresent() && rij.fouten().isEmpty()) {
                dubbel(invoer.get(), nieuw, rij);
                nieuw.add(invoer.get());
            }
            fouten.addAll(rij.fouten());
        }
        return new Mandatenverschil(fouten.isEmpty() ? nieuw : List.of(), gelijk, fouten);
    }

    /** Whether exactly this mandaat exists; the same one in an overlapping period is a fault. */
    private static boolean staatErAl(Mandaatinvoer invoer, List<Mandaatregel> bestaand, Mandaatrij rij) {
        Mandaatvraag v = invoer.vraag();
        List<Mandaatregel> zelfde = bestaand.stream().filter(m -> m.portaal() == v.portaal() && m.partijId() == v.partijId()
                && Objects.equals(m.regioId(), v.regioId()) && m.functies().equals(v.functies())).toList();
        if (zelfde.stream().anyMatch(m -> m.van().equals(v.van()) && Objects.equals(m.tot(), v.tot()))) {
            return true;
        }
        zelfde.stream().filter(m -> overlapt(m.van(), m.tot(), v.van(), v.tot())).findFirst().ifPresent(m -> rij.fout("van",
                "Dit mandaat is er al van " + DAG.format(m.van()) + (m.tot() == null ? " en loopt niet af." : " tot en met " + DAG.format(m.tot()) + ".")
                        + " Beëindig het eerst, of neem een andere periode."));
        return false;
    }

    private static void dubbel(Mandaatinvoer invoer, List<Mandaatinvoer> eerder, Mandaatrij rij) {
        eerder.stream().filter(e -> e.isZelfde(invoer)).filter(e -> overlapt(e.vraag().van(), e.vraag().tot(), invoer.vraag().van(), invoer.vraag().tot()))
                .findFirst().ifPresent(e -> rij.fout("gebruiker", "Dit mandaat staat ook in rij " + e.rij() + "."));
    }

    private static boolean overlapt(LocalDate van, LocalDate tot, LocalDate anderVan, LocalDate anderTot) {
        return (anderTot == null || !van.isAfter(anderTot)) && (tot == null || !anderVan.isAfter(tot));
    }
}
