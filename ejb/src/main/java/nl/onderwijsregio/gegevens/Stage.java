package nl.onderwijsregio.gegevens;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** The staging area of one levering: typed rows in, portions out. Nothing in it is in force. */
final class Stage {
    enum Tabel {
        GEMEENTE("stage_gemeente", "levering_id", "rij", "code", "naam", "duo_naam", "provincie", "arbeidsmarktregio", "lon", "lat"),
        OMTREK("stage_omtrek", "levering_id", "rij", "gemeentecode", "pad", "min_x", "min_y", "max_x", "max_y"),
        GRENS("stage_grens", "levering_id", "rij", "gemeente_a", "gemeente_b", "soort", "lengte_m", "afstand_m"),
        BESTUUR("stage_bestuur", "levering_id", "rij", "nummer", "naam", "sectoren"),
        VESTIGING("stage_vestiging", "levering_id", "rij", "code", "brin", "sector", "soort", "naam", "denominatie",
                "onderwijsstructuur", "bestuursnummer", "gemeentecode", "postcode", "plaats", "lon", "lat"),
        TELLING("stage_telling", "levering_id", "rij", "vestiging_code", "peildatum", "sector", "ondergrens", "bovengrens", "benaderd"),
        REGEL("levering_regel", "levering_id", "volgnummer", "geweigerd", "rij", "kolom", "waarde", "sleutel", "reden");

        private final String naam;
        private final String[] kolommen;

        Tabel(String naam, String... kolommen) {
            this.naam = naam;
            this.kolommen = kolommen;
        }

        String naam() {
            return naam;
        }
    }

    private final Connection verbinding;
    private final boolean kopieren;
    private final long levering;
    private final Map<Tabel, Stapel> stapels = new EnumMap<>(Tabel.class);

    Stage(Connection verbinding, long levering) throws SQLException {
        this.verbinding = verbinding;
        this.levering = levering;
        this.kopieren = verbinding.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    void gemeente(int rij, Gemeentecode code, String naam, String duoNaam, String provincie, String arbeidsmarktregio, Double lon,
            Double lat) throws SQLException {
        stapel(Tabel.GEMEENTE).rij(levering, rij, code.waarde(), naam, duoNaam, provincie, arbeidsmarktregio, lon, lat);
    }

    void omtrek(int rij, Gemeentecode code, Omtrekpad pad) throws SQLException {
        stapel(Tabel.OMTREK).rij(levering, rij, code.waarde(), pad.pad(), pad.minX(), pad.minY(), pad.maxX(), pad.maxY());
    }

    void grens(int rij, Gemeentecode a, Gemeentecode b, String soort, Integer lengte, Integer afstand) throws SQLException {
        boolean recht = a.waarde().compareTo(b.waarde()) < 0;
        stapel(Tabel.GRENS).rij(levering, rij, recht ? a.waarde() : b.waarde(), recht ? b.waarde() : a.waarde(), soort, lengte, afstand);
    }

    void bestuur(int rij, Bestuursnummer nummer, String naam, String sectoren) throws SQLException {
        stapel(Tabel.BESTUUR).rij(levering, rij, nummer.waarde(), naam, sectoren);
    }

    void vestiging(int rij, Vestigingrij v) throws SQLException {
        stapel(Tabel.VESTIGING).rij(levering, rij, v.code().waarde(), v.code().brin(), v.sector(), v.soort(), v.naam(), v.denominatie(),
                v.onderwijsstructuur(), v.bestuursnummer(), v.gemeentecode(), v.postcode(), v.plaats(), v.lon(), v.lat());
    }

    void telling(int rij, Vestigingscode code, LocalDate peildatum, String sector, Leerlingaantal aantal, boolean benaderd)
            throws SQLException {
        stapel(Tabel.TELLING).rij(levering, rij, code.waarde(), peildatum, sector, aantal.ondergrens(), aantal.bovengrens(), benaderd);
    }

    void regel(int volgnummer, Rapportregel r, String sleutel) throws SQLException {
        stapel(Tabel.REGEL).rij(levering, volgnummer, r.geweigerd(), r.rij(), r.kolom(), r.waarde(), sleutel, r.reden());
    }

    void legen() throws SQLException {
        for (Stapel stapel : stapels.values()) {
            stapel.legen();
        }
        stapels.clear();
    }

    private Stapel stapel(Tabel tabel) throws SQLException {
        Stapel stapel = stapels.get(tabel);
        if (stapel == null) {
            stapel = kopieren ? new Kopie(verbinding, tabel.naam, tabel.kolommen) : new Stapel.Reeks(verbinding, tabel.naam, tabel.kolommen);
            stapels.put(tabel, stapel);
        }
        return stapel;
    }
}
