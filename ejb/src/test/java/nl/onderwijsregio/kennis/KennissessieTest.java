package nl.onderwijsregio.kennis;

import static nl.onderwijsregio.kennis.Sessiefixture.BEGIN;
import static nl.onderwijsregio.kennis.Sessiefixture.EINDE;
import static nl.onderwijsregio.kennis.Sessiefixture.aanmelding;
import static nl.onderwijsregio.kennis.Sessiefixture.op;
import static nl.onderwijsregio.kennis.Sessiefixture.opgave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.besluit.Zaal;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A kennissessie from concept to afterwards, through the boundaries. */
class KennissessieTest extends Databanktest {
    private Zaal zaal;
    private MandaatId re;

    @BeforeEach
    void inrichten() {
        zaal = inTransactie(e -> new Zaal(e).inrichten(4, 1, 1));
        re = inTransactie(e -> zaal.mandaat("re", Portaal.RE, zaal.partij("Realisatie-Eenheid"), null));
        doen(() -> zaal.mandaat("schrijver", Portaal.BESTUUR, zaal.partij("Bestuur 2"), null, Functie.SCHRIJVEN));
    }

    @Test
    void een_concept_ziet_alleen_wie_het_organiseert_en_na_publiceren_iedereen() {
        long sessie = inTransactie(e -> beheer().maken(re, opgave(2, List.of())));
        assertThat(lijst("bestuur1", Sessiefilter.KOMEND)).isEmpty();
        geweigerd(PartijReden.GEEN_TOEGANG, () -> beeld("bestuur1", sessie));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> aanmelden("bestuur1", sessie, 1));
        doen(() -> beheer().publiceren(re, sessie));
        geweigerd(KennisReden.SESSIE_AL_GEPUBLICEERD, () -> doen(() -> beheer().publiceren(re, sessie)));
        assertThat(lijst("bestuur1", Sessiefilter.KOMEND)).singleElement().satisfies(r -> {
            assertThat(r.stand()).isEqualTo(Sessiestand.GEPUBLICEERD);
            assertThat(r.vrij()).isEqualTo(2);
            assertThat(r.themas()).containsExactly(Sessiethema.BEGELEIDEN);
        });
        assertThat(lijst("bestuur1", new Sessiefilter("STARTERS", Sessiethema.BEGELEIDEN, false))).hasSize(1);
        assertThat(lijst("bestuur1", new Sessiefilter("", Sessiethema.LOKET, false))).isEmpty();
        assertThat(lijst("bestuur1", new Sessiefilter("100%", null, false))).isEmpty();
    }

    @Test
    void wie_een_plek_heeft_ziet_de_link_en_wie_wacht_niet() {
        long sessie = gepubliceerd(1);
        assertThat(aanmelden("bestuur1", sessie, 1)).isEqualTo(Aanmeldstand.GEPLAATST);
        assertThat(aanmelden("bestuur2", sessie, 1)).isEqualTo(Aanmeldstand.WACHTEND);
        assertThat(beeld("bestuur1", sessie).opgave().link()).isNotEmpty();
        Sessiebeeld wacht = beeld("bestuur2", sessie);
        assertThat(wacht.opgave().link()).isEmpty();
        assertThat(wacht.plek()).isEqualTo(1);
        assertThat(wacht.regel().stand()).isEqualTo(Sessiestand.VOL);
        geweigerd(KennisReden.AL_AANGEMELD, () -> aanmelden("bestuur2", sessie, 1));
    }

    @Test
    void een_plek_die_vrij_komt_wordt_per_mail_aangeboden_en_verloopt_naar_de_volgende() {
        long sessie = gepubliceerd(1);
        List.of("bestuur1", "bestuur2", "bestuur3").forEach(g -> aanmelden(g, sessie, 1));
        doen(() -> zaal.als("bestuur1", Aanmelden.class).afmelden(zaal.van("bestuur1"), sessie));
        assertThat(post()).containsExactly("bestuur2 Er is een plek voor u bij ‘Starters begeleiden: wat werkt’: bevestig vóór 6 oktober 2024, 09.00 uur");
        assertThat(new Taken(zaal).van("bestuur2")).containsExactly("taak.kennis.aanbod kennisdeling/" + sessie);
        assertThat(aanmelden("bestuur1", sessie, 1)).as("at the end of the line").isEqualTo(Aanmeldstand.WACHTEND);

        zaal.klok.op(Zaal.BEGIN.plus(Duration.ofHours(48)));
        geweigerd(KennisReden.AANBOD_VERLOPEN, () -> doen(() -> zaal.als("bestuur2", Aanmelden.class).aannemen(zaal.van("bestuur2"), sessie)));
        klok();
        assertThat(post()).hasSize(3).contains("bestuur2 De plek bij ‘Starters begeleiden: wat werkt’ is niet meer voor u")
                .anyMatch(p -> p.startsWith("bestuur3 Er is een plek"));
        doen(() -> zaal.als("bestuur3", Aanmelden.class).aannemen(zaal.van("bestuur3"), sessie));
        assertThat(beeld("bestuur3", sessie).is(Aanmeldstand.GEPLAATST)).isTrue();
        assertThat(beeld("bestuur1", sessie).plek()).isEqualTo(1);
        assertThat(new Taken(zaal).van("bestuur3")).isEmpty();
        klok();
        assertThat(post()).as("nothing twice").hasSize(3);
    }

    @Test
    void minder_plaatsen_dan_bezet_of_een_tijd_in_het_verleden_wordt_geweigerd_en_er_verandert_niets() {
        long sessie = gepubliceerd(3);
        aanmelden("bestuur1", sessie, 2);
        geweigerd(KennisReden.CAPACITEIT_TE_LAAG, () -> wijzigen(sessie, opgave(1, List.of())));
        geweigerd(KennisReden.RESERVERING_PAST_NIET, () -> wijzigen(sessie, opgave(3, List.of(new Reservering(null, nl.onderwijsregio.partij.Partijsoort.OPLEIDER, 2, null)))));
        geweigerd(KennisReden.SESSIE_IN_VERLEDEN, () -> wijzigen(sessie, op(opgave(3, List.of()), Zaal.BEGIN.minusSeconds(3600), Zaal.BEGIN)));
        geweigerd(KennisReden.SESSIE_GEWIJZIGD, () -> doen(() -> beheer().wijzigen(re, sessie, 99, opgave(9, List.of()))));
        Sessiebeheerbeeld na = inTransactie(e -> beheer().beeld(re, sessie));
        assertThat(na.opgave()).isEqualTo(opgave(3, List.of()));
        assertThat(na.bezet()).isEqualTo(2);
        assertThat(post()).isEmpty();
        wijzigen(sessie, opgave(2, List.of()));
        assertThat(lijst("bestuur2", Sessiefilter.KOMEND).getFirst().vrij()).isZero();
    }

    @Test
    void meer_plaatsen_schuiven_de_rij_op_en_een_andere_tijd_hoort_iedereen() {
        long sessie = gepubliceerd(1);
        List.of("bestuur1", "bestuur2").forEach(g -> aanmelden(g, sessie, 1));
        wijzigen(sessie, opgave(2, List.of()));
        assertThat(post()).singleElement().asString().startsWith("bestuur2 Er is een plek");
        wijzigen(sessie, op(opgave(2, List.of()), BEGIN.plusSeconds(3600), EINDE.plusSeconds(3600)));
        assertThat(post()).filteredOn(p -> p.contains("is gewijzigd")).extracting(p -> p.split(" ")[0]).containsExactly("bestuur1", "bestuur2");
    }

    @Test
    void een_onderdeel_dat_mensen_kozen_blijft_in_het_programma() {
        Programmadeel een = new Programmadeel(null, "Rondleiding", "Fictieve spreker", "De Waarden", BEGIN, BEGIN.plusSeconds(1800), 2);
        long sessie = inTransactie(e -> beheer().maken(re, opgave(5, List.of(), List.of(een))));
        doen(() -> beheer().publiceren(re, sessie));
        long deel = beeld("bestuur1", sessie).opgave().programma().getFirst().id();
        doen(() -> zaal.als("bestuur1", Aanmelden.class).aanmelden(zaal.van("bestuur1"), sessie, new Aanmeldopgave(2, "", Set.of(deel))));
        assertThat(beeld("bestuur1", sessie).bezetPerDeel()).containsEntry(deel, 2);
        geweigerd(KennisReden.DEEL_HEEFT_AANMELDINGEN, () -> wijzigen(sessie, opgave(5, List.of())));
        geweigerd(KennisReden.DEELCAPACITEIT_TE_LAAG, () -> wijzigen(sessie, opgave(5, List.of(), List.of(new Programmadeel(deel, "Rondleiding", "", "", BEGIN, EINDE, 1)))));
        geweigerd(KennisReden.DEEL_BUITEN_SESSIE, () -> wijzigen(sessie, opgave(5, List.of(), List.of(new Programmadeel(deel, "Rondleiding", "", "", BEGIN, EINDE.plusSeconds(1), 2)))));
        doen(() -> zaal.als("bestuur1", Aanmelden.class).afmelden(zaal.van("bestuur1"), sessie));
        wijzigen(sessie, opgave(5, List.of()));
        assertThat(beeld("bestuur1", sessie).opgave().programma()).isEmpty();
    }

    @Test
    void annuleren_vraagt_een_reden_iedereen_hoort_het_en_daarna_kan_niets_meer() {
        long sessie = gepubliceerd(1);
        List.of("bestuur1", "bestuur2").forEach(g -> aanmelden(g, sessie, 1));
        geweigerd(KennisReden.ANNULEERREDEN_ONTBREEKT, () -> doen(() -> beheer().annuleren(re, sessie, " ")));
        wijzigen(sessie, op(opgave(1, List.of()), BEGIN.plusSeconds(3600), EINDE.plusSeconds(3600)));
        doen(() -> beheer().annuleren(re, sessie, "De spreker is ziek (fictief)"));
        assertThat(standen("%is gewijzigd%")).as("only the last news is sent").containsOnly(nl.onderwijsregio.bericht.Berichtstatus.VERLOPEN);
        assertThat(post()).filteredOn(p -> p.contains("gaat niet door")).extracting(p -> p.split(" ")[0]).containsExactly("bestuur1", "bestuur2");
        long eigen = beeld("bestuur1", sessie).eigen().id();
        geweigerd(KennisReden.SESSIE_GEANNULEERD, () -> doen(() -> beheer().aanwezigheid(re, sessie, eigen, 1)));
        geweigerd(KennisReden.SESSIE_GEANNULEERD, () -> aanmelden("bestuur3", sessie, 1));
        geweigerd(KennisReden.SESSIE_GEANNULEERD, () -> wijzigen(sessie, opgave(5, List.of())));
        assertThat(beeld("bestuur3", sessie).reden()).isEqualTo("De spreker is ziek (fictief)");
    }

    @Test
    void een_vreemde_partij_beheert_niets_en_zonder_functie_organiseert_niemand() {
        long sessie = gepubliceerd(1);
        MandaatId schrijver = zaal.van("schrijver");
        geweigerd(PartijReden.GEEN_TOEGANG, () -> zaal.als("schrijver", Sessiebeheer.class).beeld(schrijver, sessie));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> doen(() -> zaal.als("schrijver", Sessiebeheer.class).annuleren(schrijver, sessie, "x")));
        geweigerd(PartijReden.FUNCTIE_ONTBREEKT, () -> doen(() -> zaal.als("bestuur1", Sessiebeheer.class).maken(zaal.van("bestuur1"), opgave(1, List.of()))));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> doen(() -> zaal.als("bestuur1", Aanmelden.class).aanmelden(zaal.van("bestuur2"), sessie, aanmelding(1))));
        long eigen = inTransactie(e -> zaal.als("schrijver", Sessiebeheer.class).maken(schrijver, opgave(1, List.of())));
        assertThat(zaal.als("schrijver", Sessiebeheer.class).eigen(schrijver)).extracting(Sessieregel::id).containsExactly(eigen);
    }

    @Test
    void antwoorden_gaan_na_de_sessie_weg_en_namen_een_maand_later() {
        long sessie = gepubliceerd(3);
        doen(() -> zaal.als("bestuur1", Aanmelden.class).aanmelden(zaal.van("bestuur1"), sessie, new Aanmeldopgave(2, "Collega (fictief)", Set.of())));
        doen(() -> zaal.als("bestuur1", Aanmelden.class).antwoorden(zaal.van("bestuur1"), sessie, "zonder noten", "niet gevraagd"));
        Aanmeldregel voor = beeld("bestuur1", sessie).eigen();
        assertThat(voor.dieet()).isEqualTo("zonder noten");
        assertThat(voor.toegankelijkheid()).as("not asked here").isNull();
        zaal.klok.op(EINDE.minusSeconds(1));
        assertThat(wissen()).isZero();
        zaal.klok.op(EINDE);
        assertThat(wissen()).isEqualTo(1);
        assertThat(beeld("bestuur1", sessie).eigen().dieet()).isNull();
        assertThat(beeld("bestuur1", sessie).eigen().namen()).isEqualTo("Collega (fictief)");
        zaal.klok.op(EINDE.plus(Duration.ofDays(30)));
        assertThat(wissen()).isEqualTo(1);
        assertThat(beeld("bestuur1", sessie).eigen().namen()).isEmpty();
    }

    @Test
    void aanwezigheid_komt_van_de_organisator_of_van_de_code_die_in_de_zaal_staat() {
        long sessie = gepubliceerd(5);
        aanmelden("bestuur1", sessie, 2);
        aanmelden("bestuur2", sessie, 3);
        String code = inTransactie(e -> beheer().beeld(re, sessie)).code();
        geweigerd(KennisReden.CODE_NIET_NU, () -> melden("bestuur1", sessie, code));
        zaal.klok.op(BEGIN);
        geweigerd(KennisReden.CODE_KLOPT_NIET, () -> melden("bestuur1", sessie, "FOUT"));
        melden("bestuur1", sessie, " " + code.toLowerCase(java.util.Locale.ROOT));
        geweigerd(KennisReden.AANWEZIGHEID_AL_GENOTEERD, () -> melden("bestuur1", sessie, code));
        long ander = beeld("bestuur2", sessie).eigen().id();
        geweigerd(KennisReden.AANWEZIGHEID_KLOPT_NIET, () -> doen(() -> beheer().aanwezigheid(re, sessie, ander, 4)));
        doen(() -> beheer().aanwezigheid(re, sessie, ander, 1));
        assertThat(inTransactie(e -> beheer().beeld(re, sessie)).aanmeldingen()).extracting(Aanmeldregel::aanwezig).containsExactly(2, 1);
        geweigerd(KennisReden.SESSIE_GEWEEST, () -> aanmelden("bestuur3", sessie, 1));
    }

    @Test
    void binnen_twee_dagen_wordt_een_keer_herinnerd_wie_een_plek_heeft() {
        long sessie = gepubliceerd(1);
        List.of("bestuur1", "bestuur2").forEach(g -> aanmelden(g, sessie, 1));
        zaal.klok.op(BEGIN.minus(Duration.ofDays(2)).minusSeconds(1));
        assertThat(teHerinneren()).isEmpty();
        zaal.klok.op(BEGIN.minus(Duration.ofDays(2)));
        assertThat(teHerinneren()).containsExactly(sessie);
        assertThat(herinneren(sessie)).isEqualTo(1);
        herinneren(sessie);
        assertThat(post()).singleElement().asString().startsWith("bestuur1 Binnenkort");
        wijzigen(sessie, op(opgave(3, List.of()), BEGIN.minusSeconds(3600), EINDE));
        assertThat(standen("%Binnenkort%")).as("the old hour is not told any more").containsExactly(nl.onderwijsregio.bericht.Berichtstatus.VERLOPEN);
        aanmelden("bestuur3", sessie, 1);
        herinneren(sessie);
        assertThat(post()).filteredOn(p -> p.contains("Binnenkort")).extracting(p -> p.split(" ")[0]).as("latecomers too").containsExactly("bestuur1", "bestuur1", "bestuur3");
    }

    @Test
    void een_concept_wordt_niet_openbaar_door_het_te_annuleren_maar_kan_weg() {
        long sessie = inTransactie(e -> beheer().maken(re, opgave(2, List.of(new Reservering(null, nl.onderwijsregio.partij.Partijsoort.OPLEIDER, 1, null)),
                List.of(new Programmadeel(null, "Een", "", "", BEGIN, EINDE, null)))));
        geweigerd(KennisReden.CONCEPT_NIET_ANNULEREN, () -> doen(() -> beheer().annuleren(re, sessie, "x")));
        assertThat(zaal.als("", OpenbareSessies.class).sessie(sessie)).isEmpty();
        doen(() -> beheer().weggooien(re, sessie));
        assertThat(beheer().eigen(re)).isEmpty();
        long open = gepubliceerd(1);
        geweigerd(KennisReden.SESSIE_AL_GEPUBLICEERD, () -> doen(() -> beheer().weggooien(re, open)));
    }

    @Test
    void voor_wie_plekken_zijn_gereserveerd_is_de_sessie_open_en_voor_een_ander_vol() {
        long sessie = inTransactie(e -> beheer().maken(re, opgave(1, List.of(new Reservering(null, nl.onderwijsregio.partij.Partijsoort.OPLEIDER, 1, null)))));
        doen(() -> beheer().publiceren(re, sessie));
        assertThat(beeld("opleider1", sessie).regel().stand()).isEqualTo(Sessiestand.GEPUBLICEERD);
        assertThat(beeld("bestuur1", sessie).regel().stand()).isEqualTo(Sessiestand.VOL);
        assertThat(zaal.als("", OpenbareSessies.class).lijst(false)).extracting(Sessieregel::vrij).containsExactly(0);
    }

    @Test
    void de_organisator_meldt_iemand_af_die_het_zelf_niet_meer_kan_en_de_rij_schuift_op() {
        doen(() -> zaal.mandaat("tijdelijk", Portaal.BESTUUR, zaal.partij("Bestuur 4"), LocalDate.of(2024, 10, 5)));
        long sessie = gepubliceerd(1);
        List.of("bestuur1", "tijdelijk", "bestuur2").forEach(g -> aanmelden(g, sessie, 1));
        zaal.klok.op(Zaal.BEGIN.plus(Duration.ofDays(3)));
        long eerste = beeld("bestuur1", sessie).eigen().id();
        doen(() -> beheer().afmelden(re, sessie, eerste));
        assertThat(post()).containsExactly("bestuur1 U bent afgemeld voor ‘Starters begeleiden: wat werkt’",
                "bestuur2 Er is een plek voor u bij ‘Starters begeleiden: wat werkt’: bevestig vóór 9 oktober 2024, 09.00 uur");
        geweigerd(PartijReden.GEEN_TOEGANG, () -> doen(() -> beheer().afmelden(re, sessie, eerste)));
    }

    @Test
    void wie_een_ander_mandaat_voor_dezelfde_partij_krijgt_houdt_zijn_taak() {
        doen(() -> zaal.mandaat("wissel", Portaal.BESTUUR, zaal.partij("Bestuur 4"), LocalDate.of(2024, 10, 5)));
        long sessie = gepubliceerd(1);
        List.of("bestuur1", "wissel").forEach(g -> aanmelden(g, sessie, 1));
        MandaatId nieuw = inTransactie(e -> zaal.mandaat("wissel", Portaal.BESTUUR, zaal.partij("Bestuur 4"), null));
        zaal.klok.op(Zaal.BEGIN.plus(Duration.ofDays(3)));
        doen(() -> zaal.als("bestuur1", Aanmelden.class).afmelden(zaal.van("bestuur1"), sessie));
        assertThat(post()).singleElement().asString().startsWith("wissel Er is een plek");
        doen(() -> zaal.als("wissel", Aanmelden.class).aannemen(nieuw, sessie));
        assertThat(inTransactie(e -> zaal.als("wissel", Kennissessies.class).beeld(nieuw, sessie)).is(Aanmeldstand.GEPLAATST)).isTrue();
    }

    @Test
    void na_het_begin_wijzigen_alleen_tekst_en_link_en_een_aanbod_verloopt_ook_dan() {
        long sessie = gepubliceerd(1);
        List.of("bestuur1", "bestuur2").forEach(g -> aanmelden(g, sessie, 1));
        zaal.klok.op(BEGIN.minusSeconds(7200));
        doen(() -> zaal.als("bestuur1", Aanmelden.class).afmelden(zaal.van("bestuur1"), sessie));
        assertThat(beeld("bestuur2", sessie).eigen().aanbodTot()).isEqualTo(BEGIN);
        wijzigen(sessie, op(opgave(1, List.of()), BEGIN.minusSeconds(3600), EINDE));
        assertThat(beeld("bestuur2", sessie).eigen().aanbodTot()).as("never past the beginning").isEqualTo(BEGIN.minusSeconds(3600));
        zaal.klok.op(BEGIN);
        klok();
        assertThat(beeld("bestuur2", sessie).is(Aanmeldstand.VERLOPEN)).isTrue();
        geweigerd(KennisReden.SESSIE_BEGONNEN, () -> wijzigen(sessie, op(opgave(2, List.of()), BEGIN.minusSeconds(3600), EINDE)));
        Sessieopgave o = op(opgave(1, List.of()), BEGIN.minusSeconds(3600), EINDE);
        wijzigen(sessie, new Sessieopgave("Andere titel", o.omschrijving(), o.themas(), o.doelgroepen(), o.vorm(), o.plaats(), "https://online.example/ander", o.begin(), o.einde(),
                o.capaciteit(), o.reeks(), o.vraagtDieet(), o.vraagtToegankelijkheid(), o.programma(), o.reserveringen()));
        assertThat(beeld("bestuur2", sessie).regel().titel()).isEqualTo("Andere titel");
    }

    @Test
    void gereserveerde_plaatsen_komen_door_de_klok_vrij() {
        long sessie = inTransactie(e -> beheer().maken(re, opgave(1, List.of(new Reservering(null, nl.onderwijsregio.partij.Partijsoort.BEROEPSGROEP, 1, LocalDate.of(2024, 10, 6))))));
        doen(() -> beheer().publiceren(re, sessie));
        assertThat(aanmelden("bestuur1", sessie, 1)).isEqualTo(Aanmeldstand.WACHTEND);
        klok();
        assertThat(post()).isEmpty();
        zaal.klok.op(Zaal.BEGIN.plus(Duration.ofDays(2)));
        klok();
        assertThat(post()).singleElement().asString().startsWith("bestuur1 Er is een plek");
    }

    @Test
    void een_bezoeker_ziet_gepubliceerde_sessies_zonder_link_en_personen() {
        long sessie = gepubliceerd(1);
        long concept = inTransactie(e -> beheer().maken(re, opgave(1, List.of())));
        OpenbareSessies openbaar = zaal.als("", OpenbareSessies.class);
        assertThat(openbaar.lijst(false)).extracting(Sessieregel::id).containsExactly(sessie);
        assertThat(openbaar.sessie(concept)).isEmpty();
        assertThat(openbaar.sessie(sessie)).get().asString().doesNotContain("online.example");
    }

    @Test
    void een_sessie_die_al_geweest_is_kan_worden_vastgelegd_maar_niet_een_die_nog_komt() {
        geweigerd(KennisReden.SESSIE_NOG_NIET_GEWEEST, () -> doen(() -> beheer().vastleggen(re, opgave(1, List.of()))));
        zaal.klok.op(EINDE);
        long sessie = inTransactie(e -> beheer().vastleggen(re, opgave(1, List.of())));
        assertThat(lijst("bestuur1", Sessiefilter.GEWEEST)).extracting(Sessieregel::id, Sessieregel::stand)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(sessie, Sessiestand.GEWEEST));
    }

    @Test
    void onbruikbare_invoer_krijgt_een_zin() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Aanmeldopgave(0, "", Set.of())).withMessageContaining("1 tot en met 50");
        assertThatIllegalArgumentException().isThrownBy(() -> op(opgave(1, List.of()), EINDE, BEGIN)).withMessageContaining("eindigt na het begin");
        assertThatIllegalArgumentException().isThrownBy(() -> opgave(0, List.of())).withMessageContaining("plaatsen");
    }

    private Sessiebeheer beheer() {
        return zaal.als("re", Sessiebeheer.class);
    }

    private Sessiestap stap() {
        return zaal.als("re", Sessiestap.class);
    }

    private List<Long> teHerinneren() {
        return inTransactie(e -> stap().teHerinneren());
    }

    private int herinneren(long sessie) {
        return inTransactie(e -> stap().herinneren(sessie));
    }

    private int wissen() {
        return inTransactie(e -> stap().wissen());
    }

    private void klok() {
        doen(() -> stap().bijTeWerken().forEach(id -> stap().bijwerken(id)));
    }

    private long gepubliceerd(int capaciteit) {
        long sessie = inTransactie(e -> beheer().maken(re, opgave(capaciteit, List.of())));
        doen(() -> beheer().publiceren(re, sessie));
        return sessie;
    }

    private void wijzigen(long sessie, Sessieopgave opgave) {
        long gezien = inTransactie(e -> beheer().beeld(re, sessie)).versie();
        doen(() -> beheer().wijzigen(re, sessie, gezien, opgave));
    }

    private Aanmeldstand aanmelden(String gebruiker, long sessie, int aantal) {
        return inTransactie(e -> zaal.als(gebruiker, Aanmelden.class).aanmelden(zaal.van(gebruiker), sessie, aanmelding(aantal)));
    }

    private void melden(String gebruiker, long sessie, String code) {
        doen(() -> zaal.als(gebruiker, Aanmelden.class).aanwezigMelden(zaal.van(gebruiker), sessie, code));
    }

    private Sessiebeeld beeld(String gebruiker, long sessie) {
        return inTransactie(e -> zaal.als(gebruiker, Kennissessies.class).beeld(zaal.van(gebruiker), sessie));
    }

    private List<Sessieregel> lijst(String gebruiker, Sessiefilter filter) {
        return inTransactie(e -> zaal.als(gebruiker, Kennissessies.class).lijst(zaal.van(gebruiker), filter));
    }

    private List<String> post() {
        return em.createQuery("select concat(b.gebruiker, ' ', b.onderwerp) from Bericht b order by b.id", String.class).getResultList();
    }

    private List<nl.onderwijsregio.bericht.Berichtstatus> standen(String onderwerp) {
        return em.createQuery("select b.status from Bericht b where b.onderwerp like :o order by b.id", nl.onderwijsregio.bericht.Berichtstatus.class).setParameter("o", onderwerp).getResultList();
    }

    private void geweigerd(nl.onderwijsregio.gedeeld.Reden reden, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(reden));
        em.clear();
    }

    private record Taken(Zaal zaal) {
        List<String> van(String gebruiker) {
            return zaal.als(gebruiker, Sessietaken.class).taken(zaal.gemachtigde(gebruiker), LocalDate.of(2024, 10, 4)).stream().map(t -> t.sleutel() + " " + t.pad()).toList();
        }
    }
}
