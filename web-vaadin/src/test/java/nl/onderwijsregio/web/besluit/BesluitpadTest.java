package nl.onderwijsregio.web.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.onderwijsregio.besluit.Kamer;
import nl.onderwijsregio.besluit.Ronderegel;
import nl.onderwijsregio.besluit.Rondestatus;
import nl.onderwijsregio.besluit.Stemtijd;
import nl.onderwijsregio.besluit.Voorstel;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Werkstuk;
import org.junit.jupiter.api.Test;

class BesluitpadTest {
    private static final Werkstuk NIEUW = Werkstuk.van("ldnor-2026-2029");
    private static final Instant OPENT = Instant.parse("2025-09-01T07:00:00Z");
    private static final Gemachtigde KIEZER = new Gemachtigde("bestuur1", new MandaatId(7), Portaal.BESTUUR, 3, "Bestuur 1", 1L, "De Waarden (fictief)",
            Set.of(Functie.STEMMEN), LocalDate.of(2025, 1, 1), null);

    @Test
    void de_tekst_waarover_wordt_gestemd_is_die_van_de_ronde_van_het_plan_en_niet_van_het_adres() {
        assertThat(Besluitpad.versie(KIEZER, over(NIEUW))).isEqualTo("/bestuur/7-ldnor-2026-2029/plan/versies/1/afdrukken");
        assertThat(Besluitpad.versie(KIEZER.voor(NIEUW), over(Werkstuk.GEWOON))).isEqualTo("/bestuur/7/plan/versies/1/afdrukken");
    }

    private static Ronderegel over(Werkstuk werkstuk) {
        return new Ronderegel(12, "2025-1", Voorstel.plan(1, 5, 9, 1, "0".repeat(64), "Plan"), werkstuk, new Stemtijd(OPENT, OPENT.plusSeconds(3600)),
                Rondestatus.OPEN, null, null, null, 4, 0, Kamer.BESTUREN, null, false);
    }
}
