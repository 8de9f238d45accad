package nl.onderwijsregio.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.plan.Plannen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HerinnerenTest extends Databanktest {
    private Aanvraagstand stand;
    private Tekenherinneringen grens;
    private Tekenronde ronde;

    @BeforeEach
    void beginnen() {
        stand = inTransactie(Aanvraagstand::new);
        grens = stand.maken(em, Tekenherinneringen.class);
        ronde = stand.ronde();
    }

    private List<String> mails(String gebruiker) {
        return inTransactie(e -> e.createQuery("select b.onderwerp || ' ' || b.tekst || ' ' || b.status from Bericht b where b.gebruiker = :g order by b.id", String.class)
                .setParameter("g", gebruiker).getResultList());
    }

    private int vanzelf() {
        return inTransactie(e -> e.createQuery("select p.id from PlanVanAanpak p where p.regioId = :r", Long.class).setParameter("r", stand.regio).getResultList()).stream()
                .mapToInt(p -> inTransactie(e -> ronde.herinneren(p))).sum();
    }

    @Test
    void wie_mag_tekenen_krijgt_een_mail_en_hoogstens_een_per_dag() {
        doen(() -> stand.besluiten());
        doen(() -> grens.herinneren(stand.projectleider, stand.zuidrand.id()));
        assertThat(mails("bestuurder-zuid")).singleElement().asString().contains("Wilt u het plan van aanpak van De Waarden ondertekenen?", "handtekening van Stichting Zuidrand", "15 oktober 2024 om 16.00 uur",
                "U krijgt deze mail omdat");
        assertThat(mails("adviseur")).as("may not sign").isEmpty();
        geweigerd(AanvraagReden.VANDAAG_AL_HERINNERD, () -> doen(() -> grens.herinneren(stand.projectleider, stand.zuidrand.id())));
        stand.klok.zetten("2024-10-02T00:00:00");
        doen(() -> grens.herinneren(stand.projectleider, stand.zuidrand.id()));
        assertThat(mails("bestuurder-zuid")).hasSize(2);
        assertThat(inTransactie(e -> grens.laatste(stand.projectleider)).get(stand.zuidrand.id())).isEqualTo(stand.nu());
    }

    @Test
    void iedereen_tegelijk_slaat_over_wie_al_besloot_of_vandaag_is_herinnerd_en_wie_het_vraagt() {
        doen(() -> {
            int versie = stand.besluiten().nummer();
            stand.tekenen(versie, stand.opleider);
        });
        doen(() -> grens.herinneren(stand.projectleider, stand.zuidrand.id()));
        assertThat((List<String>) inTransactie(e -> grens.allenHerinneren(stand.projectleider))).containsExactly("Beroepsvereniging Leraren");
        assertThat((List<String>) inTransactie(e -> grens.allenHerinneren(stand.projectleider))).isEmpty();
        assertThat(mails("projectleider")).isEmpty();
        geweigerd(AanvraagReden.NIETS_TE_HERINNEREN, () -> doen(() -> grens.herinneren(stand.projectleider, stand.delta.id())));
    }

    @Test
    void wie_tekent_of_het_indienen_neemt_weg_wat_nog_klaarlag() {
        int versie = inTransactie(e -> stand.besluiten()).nummer();
        doen(() -> grens.allenHerinneren(stand.projectleider));
        doen(() -> stand.tekenen(versie, stand.bestuurderZuid));
        assertThat(mails("bestuurder-zuid")).singleElement().asString().endsWith("VERLOPEN");
        assertThat(mails("consulent")).singleElement().asString().endsWith("WACHT");
    }

    @Test
    void na_een_wijziging_zegt_de_mail_dat_de_handtekening_niet_meer_geldt() {
        doen(() -> stand.tekenen(stand.besluiten().nummer(), stand.bestuurderZuid));
        doen(() -> stand.maken(em, Plannen.class).bewaren(stand.projectleider, "a", 1, "<p>een komma, erbij</p>"));
        geweigerd(AanvraagReden.GEEN_TEKENVERSIE, () -> doen(() -> grens.herinneren(stand.projectleider, stand.zuidrand.id())));
        doen(() -> stand.besluiten());
        doen(() -> grens.herinneren(stand.projectleider, stand.zuidrand.id()));
        assertThat(mails("bestuurder-zuid")).singleElement().asString().contains("De eerdere handtekening geldt daarom niet meer.");
    }

    @Test
    void vanzelf_alleen_op_zeven_drie_en_een_dag_ervoor_en_alleen_na_het_besluit() {
        stand.klok.zetten("2024-10-08T09:00:00");
        assertThat(vanzelf()).as("nobody decided yet").isZero();
        doen(() -> stand.besluiten());
        assertThat(vanzelf()).as("the obligatory ones: both besturen and the lerarenopleiding").isEqualTo(3);
        assertThat(vanzelf()).as("the next hour of the same day").isZero();
        stand.klok.zetten("2024-10-09T09:00:00");
        assertThat(vanzelf()).isZero();
        stand.klok.zetten("2024-10-12T23:59:59");
        assertThat(vanzelf()).isEqualTo(3);
        stand.klok.zetten("2024-10-14T00:00:00");
        assertThat(vanzelf()).isEqualTo(3);
        stand.klok.zetten("2024-10-15T15:00:00");
        assertThat(vanzelf()).isZero();
    }

    @Test
    void alleen_wie_leidt_herinnert_en_alleen_een_partij_van_de_regio() {
        doen(() -> stand.besluiten());
        geweigerd(PartijReden.FUNCTIE_ONTBREEKT, () -> doen(() -> grens.herinneren(stand.bestuurderZuid, stand.delta.id())));
        geweigerd(PartijReden.FUNCTIE_ONTBREEKT, () -> doen(() -> grens.allenHerinneren(stand.opleider)));
        geweigerd(AanvraagReden.PARTIJ_TEKENT_NIET_MEE, () -> doen(() -> grens.herinneren(stand.projectleider, 999_999)));
    }

    private static void geweigerd(Reden reden, Runnable werk) {
        assertThatThrownBy(werk::run).isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
