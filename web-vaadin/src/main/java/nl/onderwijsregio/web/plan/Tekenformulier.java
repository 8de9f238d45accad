package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.onderwijsregio.aanvraag.Tekenbewijs;
import nl.onderwijsregio.regeling.Documentsoort;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Poging;

/** The own signature: what one declares, a choice without a preselected answer, a page to check, one act. Once given it can be withdrawn the same way. */
class Tekenformulier extends Div {
    /** The two acts. */
    interface Act extends Serializable {
        Tekenbewijs ondertekenen();

        Tekenbewijs weigeren(String reden);
    }

    private final Documentsoort document;
    private final String partij;
    private final int versie;
    private final String vingerafdruk;
    private final Act act;
    private final SerializableConsumer<Tekenbewijs> daarna;
    private final boolean intrekken;
    private final RadioButtonGroup<Boolean> keuze = new RadioButtonGroup<>(t("tekenen.keuze"));
    private final TextArea reden = new TextArea(t("tekenen.reden"));
    private final Foutenlijst fouten = new Foutenlijst();
    private final Div stap = new Div();

    /** To sign or not to sign, with the address of the version as a page for paper. */
    static Tekenformulier tekenen(Documentsoort document, String partij, int versie, String vingerafdruk, String adresPlan, Act act, SerializableConsumer<Tekenbewijs> daarna) {
        Tekenformulier formulier = new Tekenformulier(document, partij, versie, vingerafdruk, act, daarna, false);
        Anchor lezen = new Anchor(adresPlan, t("tekenen.lees", "versie", versie));
        lezen.setRouterIgnore(true);
        lezen.setTarget("_blank");
        OrderedList verklaring = new OrderedList();
        verklaringen(document).forEach(v -> verklaring.add(new ListItem(t("tekenen.verklaring." + v))));
        formulier.addComponentAsFirst(new Div(new Paragraph(t("tekenen.verklaart")), verklaring, new Paragraph(lezen)));
        return formulier;
    }

    /** What one declares with the application the overeenkomst says as well (LDNOR art. 20 lid 3); the ambitieafspraken ask no more than to work on them. */
    private static List<String> verklaringen(Documentsoort document) {
        return document == Documentsoort.AMBITIEAFSPRAKEN ? List.of("ambities") : List.of("deelname", "penvoerder", "gegevens");
    }

    /** To take back a signature that was given. */
    static Tekenformulier intrekken(Documentsoort document, String partij, int versie, String vingerafdruk, Act act, SerializableConsumer<Tekenbewijs> daarna) {
        return new Tekenformulier(document, partij, versie, vingerafdruk, act, daarna, true);
    }

    private Tekenformulier(Documentsoort document, String partij, int versie, String vingerafdruk, Act act, SerializableConsumer<Tekenbewijs> daarna, boolean intrekken) {
        this.document = document;
        this.partij = partij;
        this.intrekken = intrekken;
        this.versie = versie;
        this.vingerafdruk = vingerafdruk;
        this.act = act;
        this.daarna = daarna;
        addClassName("formulier");
        keuze.setItems(true, false);
        keuze.setItemLabelGenerator(ja -> t(ja ? "tekenen.ja" : "tekenen.nee"));
        keuze.setVisible(!intrekken);
        reden.setVisible(intrekken);
        if (intrekken) {
            reden.setLabel(t("tekenen.intrekken.reden"));
        }
        reden.setMaxLength(2000);
        reden.setHelperText(t("tekenen.reden.hulp"));
        keuze.addValueChangeListener(e -> reden.setVisible(Boolean.FALSE.equals(e.getValue())));
        add(fouten, stap);
        kiezen();
    }

    private void kiezen() {
        stap.removeAll();
        stap.add(keuze, reden, Knop.rij(Knop.hoofd(t("tekenen.doorgaan"), this::nakijken)));
    }

    private void nakijken() {
        boolean ja = Boolean.TRUE.equals(keuze.getValue());
        boolean gekozen = intrekken || keuze.getValue() != null;
        boolean goed = fouten.opnieuw().eis(gekozen, keuze, t("tekenen.fout.keuze"))
                .eis(!gekozen || ja || !reden.getValue().isBlank(), reden, t(intrekken ? "tekenen.fout.intrekken" : "weigering.WEIGEREN_ZONDER_REDEN")).isGoed();
        if (goed) {
            stap.removeAll();
            Melding samen = Melding.info(t(ja ? "tekenen.controle" : intrekken ? "tekenen.controle.intrekken" : "tekenen.controle.niet", "versie", versie, "vingerafdruk", vingerafdruk, "partij", partij));
            if (!ja) {
                samen.uitleg(reden.getValue());
            }
            Div plaats = new Div();
            stap.add(samen, Knop.rij(Knop.hoofd(t(ja ? "tekenen.doen." + document.name() : intrekken ? "tekenen.intrekken.doen" : "tekenen.niet-doen"), () -> uitvoeren(ja, plaats)), Knop.gewoon(t("tekenen.terug"), this::kiezen)), plaats);
            samen.neemFocus();
        }
    }

    private void uitvoeren(boolean ja, Div plaats) {
        AtomicReference<Tekenbewijs> bewijs = new AtomicReference<>();
        if (Poging.bij(plaats).doe(() -> bewijs.set(ja ? act.ondertekenen() : act.weigeren(reden.getValue())))) {
            daarna.accept(bewijs.get());
        }
    }
}
