package nl.onderwijsregio.gegevens;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Rows about vestigingen: addresses, with or without counts next to them. */
final class Vestiginglezer implements Rijlezer {
    /** A vestiging without pupils in this many last counts is closed and not taken over. */
    private static final int JAREN_LEEG = 4;
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3}[A-Z]{2}");

    private final Leescontext context;
    private final String sector;
    private final List<Telkolom> kolommen = new ArrayList<>();
    private int gesloten;

    private record Telkolom(String kolom, LocalDate peildatum, boolean benaderd) {}

    Vestiginglezer(Leescontext context, Kop kop) {
        this.context = context;
        this.sector = context.soort().sector();
        kop.jaren().forEach((jaar, kolom) -> kolommen.add(new Telkolom(kolom, Peildatum.telling(jaar), kolom.endsWith("BENADERD"))));
        if (context.soort() == Bestandsoort.VO_TELLING) {
            kolommen.add(new Telkolom(kop.heeft(Kop.AANTAL) ? Kop.AANTAL : Kop.TOTAAL, context.peildatum(), false));
        }
    }

    @Override
    public void lees(Rij rij) throws Rijweigering, SQLException {
        Vestigingscode code = code(rij);
        List<Leerlingaantal> aantallen = new ArrayList<>(kolommen.size());
        for (Telkolom k : kolommen) {
            aantallen.add(aantal(rij, code, k.kolom()));
        }
        if (isGesloten(aantallen)) {
            gesloten++;
            return;
        }
        context.stage().vestiging(rij.nummer(), vestiging(context, rij, code, sector));
        for (int i = 0; i < kolommen.size(); i++) {
            Telkolom k = kolommen.get(i);
            context.stage().telling(rij.nummer(), code, k.peildatum(), sector, aantallen.get(i), k.benaderd());
        }
    }

    private boolean isGesloten(List<Leerlingaantal> aantallen) {
        return sector.equals("PO") && aantallen.size() >= JAREN_LEEG
                && aantallen.subList(aantallen.size() - JAREN_LEEG, aantallen.size()).stream().allMatch(Leerlingaantal.van(0)::equals);
    }

    @Override
    public void klaar() throws SQLException {
        if (gesloten > 0) {
            context.meldingen().opmerken(0, null, String.valueOf(gesloten), "vestigingen zonder leerlingen in de laatste " + JAREN_LEEG
                    + " tellingen: gesloten, niet overgenomen");
        }
    }

    static Vestigingscode code(Rij rij) throws Rijweigering {
        try {
            return Vestigingscode.of(rij.ruw(Kop.BRIN), rij.ruw(Kop.CODE));
        } catch (IllegalArgumentException e) {
            throw new Rijweigering(rij.inBestand(Kop.CODE), rij.ruw(Kop.CODE), null, e.getMessage());
        }
    }

    static Leerlingaantal aantal(Rij rij, Vestigingscode code, String kolom) throws Rijweigering {
        try {
            return Leerlingaantal.of(rij.ruw(kolom));
        } catch (IllegalArgumentException e) {
            throw new Rijweigering(rij.inBestand(kolom), rij.ruw(kolom), code.waarde(), e.getMessage());
        }
    }

    static Vestigingrij vestiging(Leescontext context, Rij rij, Vestigingscode code, String sector) throws Rijweigering, SQLException {
        String structuur = rij.tekst(Kop.STRUCTUUR, 120);
        String naam = context.naam(rij, rij.kop().heeft(Kop.NAAM) ? Kop.NAAM : "NAAM", 250);
        return new Vestigingrij(code, sector, soort(rij, sector, structuur), naam, rij.tekst("DENOMINATIE", 120), structuur,
                context.bestuur(rij, Kop.GEZAG).orElse(null), context.gemeente(rij, Kop.GEMEENTE).orElse(null), postcode(rij),
                rij.tekst(rij.kop().heeft("PLAATSNAAM") ? "PLAATSNAAM" : "PLAATS", 120), rij.breuk("LON"), rij.breuk("LAT"));
    }

    // A vo vestiging that offers nothing else is a school for praktijkonderwijs; one that offers more is simply vo.
    private static String soort(Rij rij, String sector, String structuur) {
        if (sector.equals("VO")) {
            return structuur == null ? null : structuur.equals("PRO") ? "PRO" : "VO";
        }
        String soort = rij.tekst(rij.kop().heeft("SOORT") ? "SOORT" : "SOORT PRIMAIR ONDERWIJS", 60);
        String kort = soort == null ? null : soort.toUpperCase(Locale.ROOT).replace('/', '-').replace(" ", "");
        return kort == null || kort.length() > 10 ? null : kort;
    }

    private static String postcode(Rij rij) {
        String cel = rij.ruw("POSTCODE").replace(" ", "").toUpperCase(Locale.ROOT);
        return POSTCODE.matcher(cel).matches() ? cel : null;
    }
}
