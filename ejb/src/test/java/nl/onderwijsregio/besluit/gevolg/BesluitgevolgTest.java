package nl.onderwijsregio.besluit.gevolg;

import static nl.onderwijsregio.besluit.Zaal.SLUITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.besluit.BesluitReden;
import nl.onderwijsregio.besluit.Keuze;
import nl.onderwijsregio.besluit.voorstel.Voorsteltafel;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.regio.Onderwijsregio;
import nl.onderwijsregio.taak.Taak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BesluitgevolgTest extends Voorsteltafel {
    private static final LocalDate NA_DE_SLUITING = LocalDate.of(2024, 10, 11);
    private static final LocalDate TERMIJN = LocalDate.of(2024, 12, 1);
    private long ronde;
    private long opleider;

    @BeforeEach
    void besluiten() {
        ronde = terStemming(doenDoor("opleider1"), 1);
        allenStemmen(ronde, Keuze.VOOR);
        zaal.klok.op(SLUITING);
        ronde(ronde);
        opleider = inTransactie(e -> zaal.gemachtigde("opleider1")).partijId();
    }

    @Test
    void de_projectleider_motiveert_een_keer_en_verbetert_met_nieuwe_regels() {
        motiveren(0, "Starters vallen nu te vaak uit");
        geweigerd(GevolgReden.MOTIVERING_AANGEVULD, () -> motiveren(0, "Ik schrijf er overheen"));
        motiveren(1, "Verbetering: het gaat om een op de zes");
        assertThat(beeld("bestuur2").motivering()).extracting(Motiveringregel::nummer, Motiveringregel::tekst).containsExactly(
                org.assertj.core.groups.Tuple.tuple(1, "Starters vallen nu te vaak uit"), org.assertj.core.groups.Tuple.tuple(2, "Verbetering: het gaat om een op de zes"));
    }

    @Test
    void een_vervolgactie_staat_bij_wie_haar_doet_tot_zij_is_gedaan() {
        toevoegen("De uren in het rooster zetten", opleider, TERMIJN);
        assertThat(taken("opleider1")).singleElement().satisfies(t -> {
            assertThat(t.termijn()).isEqualTo(TERMIJN);
            assertThat(t.pad()).isEqualTo("besluiten/" + ronde);
        });
        assertThat(taken("opleider2")).isEmpty();
        Vervolgactieregel actie = beeld("opleider1").acties().getFirst();
        assertThat(actie.magAfmelden()).isTrue();
        assertThat(beeld("bestuur2").acties().getFirst().magAfmelden()).isFalse();
        afmelden("opleider1", actie.id(), true, "");
        assertThat(taken("opleider1")).isEmpty();
        assertThat(beeld("bestuur2").acties()).singleElement().satisfies(a -> {
            assertThat(a.stand()).isEqualTo(Actiestand.GEDAAN);
            assertThat(a.afgemeldDoor()).isEqualTo("opleider1");
        });
        geweigerd(GevolgReden.ACTIE_AL_GEDAAN, () -> afmelden("opleider1", actie.id(), false, "Toch niet"));
    }

    @Test
    void niet_gedaan_vraagt_een_reden_en_kan_later_alsnog() {
        toevoegen("Evalueren", opleider, TERMIJN);
        long actie = beeld("opleider1").acties().getFirst().id();
        geweigerd(BesluitReden.REDEN_ONTBREEKT, () -> afmelden("opleider1", actie, false, " "));
        afmelden("opleider1", actie, false, "Geen tijd in dit halfjaar");
        assertThat(beeld("opleider1").acties().getFirst().toelichting()).isEqualTo("Geen tijd in dit halfjaar");
        afmelden("projectleider", actie, true, null);
        assertThat(beeld("opleider1").acties().getFirst()).extracting(Vervolgactieregel::stand, Vervolgactieregel::toelichting).containsExactly(Actiestand.GEDAAN, null);
    }

    @Test
    void alleen_wie_leidt_motiveert_en_alleen_wie_het_doet_meldt_af() {
        doen(() -> {
            Onderwijsregio elders = Onderwijsregio.fictief("Het Veen", true, true, null);
            em.persist(elders);
            zaal.mandaat("buur", Portaal.BESTUUR, zaal.partij("Bestuur 1"), elders, null, Functie.PROJECTLEIDER);
        });
        geweigerd(PartijReden.FUNCTIE_ONTBREEKT, () -> doen(() -> gevolgen("bestuur2").motiveren(zaal.van("bestuur2"), ronde, 0, "Ik niet")));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> doen(() -> gevolgen("opleider1").actieToevoegen(zaal.van("opleider1"), ronde, "Iets", opleider, TERMIJN)));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> doen(() -> gevolgen("buur").motiveren(zaal.van("buur"), ronde, 0, "Van elders")));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> beeld("buur"));
        toevoegen("Iets doen", opleider, TERMIJN);
        long actie = beeld("opleider1").acties().getFirst().id();
        geweigerd(GevolgReden.ACTIE_VAN_ANDER, () -> afmelden("opleider2", actie, true, null));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> afmelden("buur", actie, true, null));
        assertThat(beeld("opleider1")).satisfies(b -> {
            assertThat(b.motivering()).isEmpty();
            assertThat(b.magSchrijven()).isFalse();
        });
    }

    @Test
    void zonder_besluit_of_met_een_onbruikbare_actie_wordt_geweigerd() {
        long loopt = terStemming(doenDoor("opleider2"), 1, SLUITING.plusSeconds(3600));
        geweigerd(BesluitReden.NOG_GEEN_UITSLAG, () -> doen(() -> gevolgen("projectleider").motiveren(zaal.projectleider(), loopt, 0, "Te vroeg")));
        zaal.klok.op(SLUITING.plusSeconds(3600));
        ronde(loopt);
        geweigerd(BesluitReden.NOG_GEEN_UITSLAG, () -> doen(() -> gevolgen("projectleider").motiveren(zaal.projectleider(), loopt, 0, "Telde niet")));
        geweigerd(GevolgReden.ACTIE_ZONDER_PARTIJ, () -> toevoegen("Iets", 999_999, TERMIJN));
        geweigerd(GevolgReden.ACTIE_IN_VERLEDEN, () -> toevoegen("Iets", opleider, NA_DE_SLUITING.minusDays(1)));
        geweigerd(GevolgReden.ACTIE_IN_VERLEDEN, () -> toevoegen("Iets", opleider, null));
        toevoegen("Vandaag nog", opleider, NA_DE_SLUITING);
        assertThatIllegalArgumentException().isThrownBy(() -> toevoegen(" ", opleider, TERMIJN));
        assertThatIllegalArgumentException().isThrownBy(() -> motiveren(0, "x".repeat(4_001)));
        assertThat(beeld("bestuur2").acties()).hasSize(1);
    }

    private Besluitgevolgen gevolgen(String wie) {
        return zaal.als(wie, Besluitgevolgen.class);
    }

    private Besluitgevolg beeld(String wie) {
        return inTransactie(e -> gevolgen(wie).beeld(zaal.van(wie), ronde));
    }

    private void motiveren(int gezien, String tekst) {
        doen(() -> gevolgen("projectleider").motiveren(zaal.projectleider(), ronde, gezien, tekst));
    }

    private void toevoegen(String wat, long partij, LocalDate termijn) {
        doen(() -> gevolgen("projectleider").actieToevoegen(zaal.projectleider(), ronde, wat, partij, termijn));
    }

    private void afmelden(String wie, long actie, boolean gedaan, String uitleg) {
        MandaatId mandaat = wie.equals("projectleider") ? zaal.projectleider() : zaal.van(wie);
        doen(() -> gevolgen(wie).actieAfmelden(mandaat, actie, gedaan, uitleg));
    }

    private List<Taak> taken(String wie) {
        return inTransactie(e -> zaal.als(wie, Gevolgtaken.class).taken(zaal.gemachtigde(wie), NA_DE_SLUITING));
    }
}
