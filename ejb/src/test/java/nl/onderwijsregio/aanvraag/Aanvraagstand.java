package nl.onderwijsregio.aanvraag;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.aanbeveling.Aanbevelingen;
import nl.onderwijsregio.aanbeveling.AanbevelingenBijlage;
import nl.onderwijsregio.aanbeveling.Aanbevelingopgave;
import nl.onderwijsregio.aanbeveling.Aanbevelingsoort;
import nl.onderwijsregio.aanbeveling.Gewicht;
import nl.onderwijsregio.besluit.Besluiten;
import nl.onderwijsregio.besluit.Stemuitkomst;
import nl.onderwijsregio.besluit.Uitslag;
import nl.onderwijsregio.besluit.Voorstel;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapsstand;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapstoets;
import nl.onderwijsregio.medezeggenschap.Voorlegregel;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.plan.Activiteiten;
import nl.onderwijsregio.plan.Activiteitfunctie;
import nl.onderwijsregio.plan.Activiteitopgave;
import nl.onderwijsregio.plan.Bijlagebron;
import nl.onderwijsregio.plan.Bijlagen;
import nl.onderwijsregio.plan.Dekkingregel;
import nl.onderwijsregio.plan.GemeentenBijlage;
import nl.onderwijsregio.plan.OpleidingsscholenBijlage;
import nl.onderwijsregio.plan.PartijenBijlage;
import nl.onderwijsregio.plan.PlanBijlage;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVersie;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Planstand;
import nl.onderwijsregio.plan.Planversies;
import nl.onderwijsregio.plan.StudentenBijlage;
import nl.onderwijsregio.plan.Vingerafdruk;
import nl.onderwijsregio.regio.Opgave;
import nl.onderwijsregio.regio.Opgavesoort;
import nl.onderwijsregio.regio.Opleidingsschool;
import nl.onderwijsregio.regio.Opleidingsschoolopgave;
import nl.onderwijsregio.regio.Samenstelling;

/** De Waarden with everything that submitting asks: a region that meets the regeling, a written plan, a decision, attachments, signatures. */
public final class Aanvraagstand extends Planstand {
    private static final List<String> LETTERS = List.of("a", "b", "c", "g", "h", "i", "j", "k", "l", "m", "n", "o");
    private final EntityManager em;
    private final Map<Long, Uitslag> besloten = new HashMap<>();
    private final List<Voorlegregel> raden = new ArrayList<>();

    public Aanvraagstand(EntityManager em) {
        super(em);
        this.em = em;
        samenstellen();
        plan();
    }

    private void samenstellen() {
        sql("insert into levering (soort, bestandsnaam, sha256, bron, licentie, peildatum, status, gelezen, nieuw, gewijzigd, gelijk, verdwenen, geweigerd,"
                + " meldingen, stand, door, op) values ('PO', 'proef.csv', 'abc', 'Fictief', 'CC BY 4.0', date '2024-10-01', 'TOEGEPAST', 1, 1, 0, 0, 0, 0, 0, 1, 'beheer',"
                + " current_timestamp)");
        sql("insert into gemeente (code, naam, peildatum, levering_id) select 'GM0001', 'Eendorp', date '2024-10-01', max(id) from levering");
        for (String nummer : List.of("99901", "99902")) {
            sql("insert into bestuur (nummer, naam, peildatum, levering_id) select ?1, 'Stichting', date '2024-10-01', max(id) from levering", nummer);
        }
        vestiging("99AA00", "PO", "BO", "99901", LocalDate.of(2022, 10, 1), 15_000);
        vestiging("99BB00", "VO", "VO", "99902", LocalDate.of(2023, 10, 1), 15_000);
        sql("insert into samenstelling_gemeente (samenstelling_id, gemeente_code) select id, 'GM0001' from samenstelling where regio_id = ?1", regio);
        opgave("STUDENTEN", 120);
        opgave("ZIJINSTROMERS", 30);
        sql("insert into opleidingsschool (samenstelling_id, projectnummer, naam, overeenkomst, peer_review, vervallen, bron, gebruiker, mandaat_id, moment)"
                + " select id, 'OS-1', 'Opleidingsschool De Waarden', true, false, false, 'eigen administratie', 'projectleider', ?1, current_timestamp from samenstelling"
                + " where regio_id = ?2", projectleider.waarde(), regio);
        sql("update deelname set bevestigd_op = current_timestamp where samenstelling_id = (select id from samenstelling where regio_id = ?1)", regio);
    }

    private void vestiging(String code, String sector, String soort, String bestuur, LocalDate peildatum, int leerlingen) {
        sql("insert into vestiging (code, brin, sector, soort, naam, bestuursnummer, gemeentecode, plaats, peildatum, levering_id)"
                + " select ?1, ?2, ?3, ?4, 'School', ?5, 'GM0001', 'Eendorp', ?6, max(id) from levering", code, code.substring(0, 4), sector, soort, bestuur, peildatum);
        sql("insert into telling (vestiging_code, peildatum, sector, ondergrens, bovengrens, benaderd, levering_id) select ?1, ?2, ?3, ?4, ?5, false, max(id)"
                + " from levering", code, peildatum, sector, leerlingen, leerlingen);
        sql("insert into samenstelling_vestiging (samenstelling_id, vestiging_code, sinds, mandaat_id) select id, ?1, current_timestamp, ?2 from samenstelling"
                + " where regio_id = ?3", code, projectleider.waarde(), regio);
    }

    private void opgave(String soort, int aantal) {
        sql("insert into opgave (samenstelling_id, soort, sleutel, aantal, bron, gebruiker, mandaat_id, moment) select id, ?1, '', ?2, 'eigen administratie',"
                + " 'projectleider', ?3, current_timestamp from samenstelling where regio_id = ?4", soort, aantal, projectleider.waarde(), regio);
    }

    private void plan() {
        Plannen plannen = maken(Plannen.class);
        plannen.beginnen(projectleider);
        for (String letter : LETTERS) {
            plannen.bewaren(projectleider, letter, 0, "<p>Tekst bij onderdeel " + letter + "</p>");
            plannen.klaarZetten(projectleider, letter, true);
        }
        for (String kenmerk : List.of("peer-review-2025", "aspirant-beoordeling-2025", "aspirant-onvoldoende")) {
            plannen.kenmerkBeantwoorden(projectleider, kenmerk, false);
        }
        Activiteiten activiteiten = maken(Activiteiten.class);
        for (Activiteitfunctie functie : List.of(Activiteitfunctie.WERVEN, Activiteitfunctie.MATCHEN, Activiteitfunctie.OPLEIDEN, Activiteitfunctie.BEGELEIDEN,
                Activiteitfunctie.PROFESSIONALISEREN)) {
            activiteiten.activiteitToevoegen(projectleider, new Activiteitopgave(functie, "Activiteit", "doel", "indicator", noordpad.id(), LocalDate.of(2025, 1, 1),
                    LocalDate.of(2025, 12, 31), new BigDecimal("100"), "uren"));
        }
        activiteiten.dekkingBewaren(projectleider, List.of(new Dekkingregel("Subsidie", new BigDecimal("500"))));
    }

    /** Freezes the plan and has the three chambers adopt it. */
    PlanVersie besluiten() {
        PlanRepository repository = maken(PlanRepository.class);
        var plan = repository.van(regio, "ldnor-2025").orElseThrow();
        PlanVersie versie = maken(Planversies.class).bevriezen(plan, nl.onderwijsregio.plan.Aanleiding.STEMMING, wie(projectleider));
        besloten.put(versie.id(), uitslag(plan.id(), versie, versie.sha256()));
        return versie;
    }

    private Uitslag uitslag(long planId, PlanVersie versie, String sha256) {
        return new Uitslag(1, Voorstel.plan(regio, planId, versie.id(), versie.nummer(), sha256, "Plan van aanpak 2025"), Stemuitkomst.AANGENOMEN, "2024-1",
                klok.instant(), List.of(), 3);
    }

    void aanbevelingen() {
        Aanbevelingen grens = maken(Aanbevelingen.class);
        grens.beginnen(re, regio);
        grens.aanbevelingBewaren(re, regio, null, 0, new Aanbevelingopgave("a", Aanbevelingsoort.AMBITIE, Gewicht.NODIG, "Maak de ambitie meetbaar.", "Zonder maat is er geen voortgang."));
        grens.versturen(re, regio, grens.concept(re, regio).orElseThrow().stand(), 0);
    }

    /** Recommendations on a version that nobody decided on. */
    void aanbevelingenOverVersie() {
        PlanVersie versie = besluiten();
        besloten.remove(versie.id());
        aanbevelingen();
    }

    void overeenkomst() {
        bijlagen().toevoegen(projectleider, "g", "overeenkomst.pdf", "%PDF-1.7 fictief".getBytes(StandardCharsets.US_ASCII));
    }

    /** States a figure anew, as the boundary of the composition would. */
    void opgeven(Opgavesoort soort, int aantal) {
        em.persist(Opgave.van(samenstelling().id(), soort, "", aantal, "eigen administratie", wie(projectleider), klok.instant()));
    }

    /** States one more opleidingsschool. */
    void school(String projectnummer) {
        em.persist(Opleidingsschool.van(samenstelling().id(), new Opleidingsschoolopgave(projectnummer, "Opleidingsschool", null, true, false, "eigen administratie"),
                false, wie(projectleider), klok.instant()));
    }

    private Samenstelling samenstelling() {
        return em.createQuery("select s from Samenstelling s where s.regioId = :r", Samenstelling.class).setParameter("r", regio).getSingleResult();
    }

    /** As if the version had been frozen before layout 2: shorter, with the fingerprint of the shorter text. */
    void inEersteVorm(PlanVersie versie) {
        String kort = versie.inhoud().replace("\"vorm\":2", "\"vorm\":1").replaceAll("\"(antwoorden|opgaven|opleidingsscholen|bijlagen)\":(\\{.*?\\}|\\[.*?\\]),", "");
        sql("update plan_versie set inhoud = ?1, sha256 = ?2 where id = ?3", kort, Vingerafdruk.van(kort).sha256(), versie.id());
        besloten.put(versie.id(), uitslag(versie.planId(), versie, Vingerafdruk.van(kort).sha256()));
        em.clear();
    }

    void tekenen(int versie, MandaatId... wie) {
        Ondertekeningen grens = maken(Ondertekeningen.class);
        for (MandaatId mandaat : wie) {
            grens.ondertekenen(mandaat, versie);
        }
    }

    /** Everything that submitting asks. */
    public PlanVersie gereedmaken() {
        overeenkomst();
        PlanVersie versie = besluiten();
        aanbevelingen();
        tekenen(versie.nummer(), projectleider, bestuurderZuid, opleider);
        return versie;
    }

    /** A council that still has the word. */
    void raadVragen(Voorlegregel regel) {
        raden.add(regel);
    }

    public Aanvragen aanvragen() {
        return aanvragen(em);
    }

    Aanvragen aanvragen(EntityManager ander) {
        return maken(ander, Aanvragen.class, delen(ander));
    }

    Tekenronde ronde() {
        return maken(em, Tekenronde.class, delen(em));
    }

    Bijlagen bijlagen() {
        return maken(em, Bijlagen.class, delen(em));
    }

    Object[] delen(EntityManager ander) {
        Besluiten uitslagen = new Besluiten() {
            @Override
            public Optional<Uitslag> geldtVoor(long planVersieId) {
                return Optional.ofNullable(besloten.get(planVersieId));
            }

            @Override
            public Map<String, Uitslag> geldend(long regioId, long planId) {
                return besloten.values().stream().collect(Collectors.toMap(u -> u.voorstel().sha256(), u -> u));
            }
        };
        Medezeggenschapstoets gehoord = new Medezeggenschapstoets() {
            @Override
            public Medezeggenschapsstand overTekst(long planId, Set<String> teksten) {
                return Medezeggenschapsstand.over(teksten, raden);
            }
        };
        List<Object> delen = new ArrayList<>(List.of(uitslagen, gehoord));
        for (Class<? extends Bijlagebron> bron : List.of(PlanBijlage.class, AanbevelingenBijlage.class, PartijenBijlage.class, GemeentenBijlage.class,
                OpleidingsscholenBijlage.class, StudentenBijlage.class)) {
            delen.add(maken(ander, bron));
        }
        return delen.toArray();
    }

    Instant nu() {
        return klok.instant();
    }

    void sql(String sql, Object... waarden) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < waarden.length; i++) {
            query.setParameter(i + 1, waarden[i]);
        }
        query.executeUpdate();
    }
}
