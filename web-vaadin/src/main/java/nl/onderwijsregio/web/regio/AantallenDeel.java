package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regio.Opgavesoort;
import nl.onderwijsregio.regio.toets.Opgavestand;
import nl.onderwijsregio.regio.toets.Regiofeiten;
import nl.onderwijsregio.web.kader.Tijdlijn;

/** The figures that no file has: students, mbo, vestigingen without a count, opleidingsscholen. Each with source and person. */
class AantallenDeel extends Div implements Regiodeel {
    private final Tafel tafel;
    private final OpgaveFormulier studenten;
    private final Div mbo = new Div();
    private final VestigingOpgaven vestigingen;
    private final OpleidingsscholenBlok scholen;
    private final Div eerdere = new Div();
    private List<String> mboNummers = List.of();

    AantallenDeel(Tafel tafel) {
        this.tafel = tafel;
        addClassName("regiodeel");
        Regelversie tekst = tafel.beeld().toets().regelversie();
        studenten = new OpgaveFormulier(tafel, t("regio.opgave.studenten", "jaar", tekst.planformat().schooljaar().orElse("")).strip(), "", List.of(Opgavesoort.STUDENTEN, Opgavesoort.ZIJINSTROMERS));
        vestigingen = new VestigingOpgaven(tafel);
        scholen = new OpleidingsscholenBlok(tafel);
        add(new Paragraph(t("regio.aantallen.uitleg")), studenten, mbo, vestigingen, scholen, eerdere);
    }

    @Override
    public String kop() {
        return t("regio.tab.aantallen");
    }

    @Override
    public void toon() {
        studenten.toon();
        mbo();
        vestigingen.toon();
        scholen.toon();
        eerdere();
    }

    /** The day in the text of the regeling; of a text that names none the first day of its activities. */
    private LocalDate teldatum() {
        var figuren = tafel.beeld().toets().regelversie().parameters();
        return figuren.datum("teldatum.mbo").or(() -> figuren.datum("activiteiten.van")).orElseThrow();
    }

    private void mbo() {
        var besturen = tafel.beeld().feiten().mboBesturen();
        List<String> nummers = besturen.stream().map(d -> d.bestuursnummer()).filter(Objects::nonNull).toList();
        if (!nummers.equals(mboNummers)) {
            mboNummers = nummers;
            mbo.removeAll();
            besturen.forEach(d -> mbo.add(new OpgaveFormulier(tafel, t("regio.opgave.mbo", "naam", d.naam(), "datum", teldatum()), d.bestuursnummer(),
                    List.of(Opgavesoort.MBO_BOL, Opgavesoort.MBO_BBL_ENTREE, Opgavesoort.MBO_BBL_OVERIG))));
        }
        mbo.getChildren().map(OpgaveFormulier.class::cast).forEach(OpgaveFormulier::toon);
    }

    private void eerdere() {
        Regiofeiten feiten = tafel.beeld().feiten();
        List<Opgavestand> alle = tafel.grenzen().toets().opgavegeschiedenis(tafel.mandaat(), feiten.kop().regioId());
        eerdere.removeAll();
        if (alle.isEmpty()) {
            return;
        }
        Tijdlijn lijn = new Tijdlijn();
        alle.forEach(o -> lijn.gebeurtenis(o.moment(), o.gebruiker(), regel(o, feiten)));
        NativeDetails vouw = new NativeDetails(t("regio.opgave.eerdere", "aantal", alle.size()), lijn);
        vouw.addClassName("vouw");
        eerdere.add(new H2(t("regio.opgave.geschiedenis")), vouw);
    }

    private static String regel(Opgavestand o, Regiofeiten feiten) {
        String naam = feiten.vestigingen().stream().filter(v -> v.code().equals(o.sleutel())).map(v -> v.naam() + " (" + v.code() + ")")
                .findFirst().orElse(o.sleutel());
        String wat = (t("regio.opgavesoort." + o.soort().name()) + " " + naam).strip();
        return o.aantal() == null ? t("regio.opgave.ingetrokken", "wat", wat, "bron", o.bron())
                : t("regio.opgave.regel", "wat", wat, "aantal", o.aantal(), "bron", o.bron());
    }
}
