package nl.onderwijsregio.gegevens;

import java.sql.SQLException;
import java.util.Locale;

/** Rows about gemeenten, borders and besturen. */
final class Gebiedlezers {
    private Gebiedlezers() {}

    static void gemeente(Leescontext context, Rij rij) throws Rijweigering, SQLException {
        Gemeentecode code = context.eisGemeente(rij, Kop.GEMEENTE);
        String naam = context.naam(rij, "GEMEENTENAAM", 120);
        if (naam == null) {
            throw new Rijweigering(rij.inBestand("GEMEENTENAAM"), "", code.waarde(), "een gemeente zonder naam");
        }
        context.stage().gemeente(rij.nummer(), code, naam, rij.tekst("DUO NAAM", 120), rij.tekst("PROVINCIE", 60),
                rij.tekst("ARBEIDSMARKTREGIO 2026", 120), rij.breuk("ZWAARTEPUNT LON"), rij.breuk("ZWAARTEPUNT LAT"));
    }

    static void grens(Leescontext context, Rij rij) throws Rijweigering, SQLException {
        Gemeentecode a = context.eisGemeente(rij, "GEMEENTECODE A");
        Gemeentecode b = context.eisGemeente(rij, "GEMEENTECODE B");
        if (a.equals(b)) {
            throw new Rijweigering(rij.inBestand("GEMEENTECODE B"), b.waarde(), null, "een gemeente grenst niet aan zichzelf");
        }
        if (context.soort() == Bestandsoort.GEMEENTE_WATERBUREN) {
            context.stage().grens(rij.nummer(), a, b, "WATER", null, rij.geheel("AFSTAND M"));
            return;
        }
        String soort = rij.ruw("SOORT").toUpperCase(Locale.ROOT);
        if (!soort.equals("GRENS") && !soort.equals("PUNT")) {
            throw new Rijweigering(rij.inBestand("SOORT"), rij.ruw("SOORT"), null, "verwacht grens of punt");
        }
        context.stage().grens(rij.nummer(), a, b, soort, rij.geheel("GRENSLENGTE M"), null);
    }

    static void bestuur(Leescontext context, Rij rij) throws Rijweigering, SQLException {
        Bestuursnummer nummer;
        try {
            nummer = Bestuursnummer.of(rij.ruw(Kop.GEZAG));
        } catch (IllegalArgumentException e) {
            throw new Rijweigering(rij.inBestand(Kop.GEZAG), rij.ruw(Kop.GEZAG), null, e.getMessage());
        }
        boolean bewerkt = context.soort() == Bestandsoort.BESTUREN_BEWERKT;
        String sectoren = rij.tekst("SECTOREN", 60);
        context.stage().bestuur(rij.nummer(), nummer, context.naam(rij, bewerkt ? "NAAM" : Kop.GEZAG_NAAM, 250),
                sectoren == null ? null : sectoren.toUpperCase(Locale.ROOT).replace('+', ','));
    }
}
