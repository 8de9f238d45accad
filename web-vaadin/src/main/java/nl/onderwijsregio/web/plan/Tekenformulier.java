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
import java.util.concurrent.atomic.AtomicReference;
import nl.onderwijsregio.aanvraag.Tekenbewijs;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Poging;

/** The own signature: what one declares, a choice without a preselected answer, a page to check, one act. */
class Tekenformulier extends Div {
    /** The two acts. */
    interface Act extends Serializable {
        Tekenbewijs ondertekenen();

        Tekenbewijs weigeren(String reden);
    }

    private final String partij;
    private final int versie;
    private final String vingerafdruk;
    private final Act act;
    private final SerializableConsumer<Tekenbewijs> daarna;
    private final RadioButtonGroup<Boolean> keuze = new RadioButtonGroup<>(t("tekenen.keuze"));
    private final TextArea reden = new TextArea(t("tekenen.reden"));
    private final Foutenlijst fouten = new Foutenlijst();
    private final Div stap = new Div();

    Tekenformulier(String partij, int versie, String vingerafdruk, String adresPlan, Act act, SerializableConsumer<Tekenbewijs> daarna) {
        this.partij = partij;
        this.versie = versie;
        this.vingerafdruk = vingerafdruk;
        this.act = act;
        this.daarna = daarna;
        addClassName("formulier");
        Anchor lezen = new Anchor(adresPlan, t("tekenen.lees", "versie", versie));
        lezen.setRouterIgnore(true);
        lezen.setTarget("_blank");
        keuze.setItems(true, false);
        keuze.setItemLabelGenerator(ja -> t(ja ? "tekenen.ja" : "tekenen.nee"));
        reden.setVisible(false);
        reden.setMaxLength(2000);
        reden.setHelperText(t("tekenen.reden.hulp"));
        keuze.addValueChangeListener(e -> reden.setVisible(Boolean.FALSE.equals(e.getValue())));
        add(new Paragraph(t("tekenen.verklaart")), new OrderedList(new ListItem(t("tekenen.verklaring.deelname")), new ListItem(t("tekenen.verklaring.penvoerder")),
                new ListItem(t("tekenen.verklaring.gegevens"))), new Paragraph(lezen), fouten, stap);
        kiezen();
    }

    private void kiezen() {
        stap.removeAll();
        stap.add(keuze, reden, Knop.rij(Knop.hoofd(t("tekenen.doorgaan"), this::nakijken)));
    }

    private void nakijken() {
        boolean ja = Boolean.TRUE.equals(keuze.getValue());
        boolean goed = fouten.opnieuw().eis(keuze.getValue() != null, keuze, t("tekenen.fout.keuze"))
                .eis(keuze.getValue() == null || ja || !reden.getValue().isBlank(), reden, t("weigering.WEIGEREN_ZONDER_REDEN")).isGoed();
        if (goed) {
            stap.removeAll();
            Melding samen = Melding.info(t(ja ? "tekenen.controle" : "tekenen.controle.niet", "versie", versie, "vingerafdruk", vingerafdruk, "partij", partij));
            if (!ja) {
                samen.uitleg(reden.getValue());
            }
            Div plaats = new Div();
            stap.add(samen, Knop.rij(Knop.hoofd(t(ja ? "tekenen.doen" : "tekenen.niet-doen"), () -> uitvoeren(ja, plaats)), Knop.gewoon(t("tekenen.terug"), this::kiezen)), plaats);
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
