package nl.onderwijsregio.achterban;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onderwijsregio.achterban.Achterbanblad.Besloten;
import nl.onderwijsregio.achterban.Achterbanblad.Betekenis;
import nl.onderwijsregio.achterban.Achterbanblad.Onderwerp;
import nl.onderwijsregio.achterban.Achterbanblad.Punt;
import nl.onderwijsregio.besluit.Registerkeuze;
import nl.onderwijsregio.besluit.Registeruitvoer;
import nl.onderwijsregio.gedeeld.Persoonsgegevens;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.medezeggenschap.Aanvraagbeeld;
import nl.onderwijsregio.medezeggenschap.Gevolgen;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapstoets;
import nl.onderwijsregio.medezeggenschap.Puntregel;
import nl.onderwijsregio.medezeggenschap.Raadsdossier;
import nl.onderwijsregio.medezeggenschap.Voorlegregel;

/** The page of a council for anyone who has its address: to read, and to ask one thing. A closed page does not exist. */
@Stateless
@PermitAll
public class Achterbanpaginas {
    private static final Duration UUR = Duration.ofHours(1);
    private static final int MEEST_PER_UUR = 30;
    private static final int MEEST_PER_DAG = 100;

    @Inject
    AchterbanRepository paginas;
    @Inject
    Raadsdossier dossier;
    @Inject
    Medezeggenschapstoets toets;
    @Inject
    Registeruitvoer register;
    @Inject
    Clock klok;

    /** What is at that address; empty when nothing is. */
    public Optional<Achterbanblad> blad(String code) {
        return paginas.open(code).map(pagina -> {
            Object[] namen = paginas.namen(pagina.raadPartijId(), pagina.regioId());
            List<Onderwerp> onderwerpen = dossier.van(pagina.regioId(), pagina.raadPartijId()).stream().map(this::onderwerp).toList();
            List<Collegavraag> vragen = paginas.beantwoord(pagina.regioId(), pagina.raadPartijId());
            return new Achterbanblad((String) namen[0], (String) namen[1], onderwerpen, vragen);
        });
    }

    private Onderwerp onderwerp(Aanvraagbeeld aanvraag) {
        Voorlegregel r = aanvraag.regel();
        Besloten besloten = register.regels(r.regioId(), new Registerkeuze(Set.of(r.sha256()), Set.of()), 1).stream().findFirst()
                .map(b -> new Besloten(b.uitkomst().name(), b.besluitnummer(), b.sluit())).orElse(null);
        List<Punt> punten = aanvraag.zienswijze() == null ? List.of() : aanvraag.zienswijze().punten().stream().map(Achterbanpaginas::punt).toList();
        return new Onderwerp(r.versieNummer(), r.recht(), r.geleding(), zonder(aanvraag.inhoud().samenvatting()), betekenis(aanvraag.inhoud().gevolgen()), r.termijn(),
                r.strekking(), punten, besloten, !toets.overTekst(r.planId(), Set.of(r.sha256())).opschorting().isEmpty());
    }

    private static Betekenis betekenis(Gevolgen g) {
        return new Betekenis(zonder(g.personeel()), zonder(g.werkdruk()), zonder(g.leerlingen()), zonder(g.geld()));
    }

    private static Punt punt(Puntregel p) {
        return new Punt(zonder(p.tekst()), p.reactie(), p.toelichting() == null ? "" : zonder(p.toelichting()));
    }

    private static String zonder(String tekst) {
        return Persoonsgegevens.zonder(tekst);
    }

    /**
     * Asks the council something; the same question twice within the hour is one.
     *
     * @throws Weigering when the page is closed, or was asked more than its council can read
     */
    public void collegavraagStellen(String code, String vraag) {
        Achterbanpagina pagina = paginas.open(code).orElseThrow(() -> new Weigering(AchterbanReden.ACHTERBANPAGINA_DICHT));
        String tekst = Achterbanvraag.schoon(vraag);
        paginas.vergrendelen(pagina);
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        if (paginas.isGesteldSinds(pagina.id(), tekst, nu.minus(UUR))) {
            return;
        }
        eis(paginas.aantalSinds(pagina.id(), nu.minus(UUR)) < MEEST_PER_UUR && paginas.aantalSinds(pagina.id(), nu.minus(Duration.ofDays(1))) < MEEST_PER_DAG,
                AchterbanReden.TE_VEEL_VRAGEN);
        paginas.toevoegen(new Achterbanvraag(pagina.id(), tekst, nu));
    }
}
