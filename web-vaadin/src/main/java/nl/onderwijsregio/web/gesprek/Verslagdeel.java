package nl.onderwijsregio.web.gesprek;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.gesprek.Gespreksafspraak;
import nl.onderwijsregio.gesprek.Verslagbeeld;
import nl.onderwijsregio.gesprek.Verslagopgave;
import nl.onderwijsregio.web.kader.Bewaarstatus;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.Velden;

/** Writing the notes: text and agreed points are saved while typing; a point that is not complete yet stays as it was saved. */
class Verslagdeel extends Div {
    /** Saves on top of the state in sight; shares that state. */
    interface Bewaarder extends Serializable {
        Verslagbeeld bewaren(int gezien, Verslagopgave opgave);

        void delen(int gezien);
    }

    private final Foutenlijst fouten = new Foutenlijst();
    private final TextArea tekst = new TextArea(t("gesprek.verslag.tekst"));
    private final List<Afspraakvelden> rijen = new ArrayList<>();
    private final Div lijst = new Div();
    private final Bewaarstatus status = new Bewaarstatus();
    private final Div plaats = new Div();
    private final Bewaarder bewaarder;
    private int stand;

    Verslagdeel(Verslagbeeld verslag, Bewaarder bewaarder) {
        this.bewaarder = bewaarder;
        stand = verslag.stand();
        tekst.setValue(verslag.tekst());
        tekst.setMaxLength(8_000);
        tekst.setWidthFull();
        tekst.setMinHeight("12rem");
        tekst.setHelperText(t("gesprek.verslag.tekst.hulp"));
        tekst.setValueChangeMode(ValueChangeMode.LAZY);
        tekst.setValueChangeTimeout(1_000);
        tekst.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                bewaren();
            }
        });
        verslag.afspraken().forEach(this::rij);
        add(fouten, tekst, status, new H2(t("gesprek.afspraken")), new Paragraph(t("gesprek.afspraken.uitleg")), lijst,
                Knop.rij(Knop.klein(t("gesprek.afspraak.toevoegen"), () -> rij(null).focus())), plaats,
                Knop.rij(Knop.hoofd(t("gesprek.verslag.delen"), this::delen), Knop.gewoon(t("gesprek.verslag.bewaren"), this::bewaren)));
    }

    private Afspraakvelden rij(Gespreksafspraak bestaand) {
        Afspraakvelden[] rij = new Afspraakvelden[1];
        rij[0] = new Afspraakvelden(bestaand, this::bewaren, () -> {
            rijen.remove(rij[0]);
            lijst.remove(rij[0]);
            bewaren();
        });
        rijen.add(rij[0]);
        lijst.add(rij[0]);
        return rij[0];
    }

    /** What is incomplete waits. @return whether it was saved */
    private boolean bewaren() {
        boolean gelukt = Poging.bij(plaats).doe(() -> {
            Verslagbeeld nu = bewaarder.bewaren(stand, new Verslagopgave(tekst.getValue(), rijen.stream().flatMap(r -> r.teBewaren().stream()).toList()));
            stand = nu.stand();
            nu.afspraken().forEach(a -> rijen.stream().filter(r -> r.neem(a)).findFirst());
            status.bewaard(nu.bewaardOp());
        });
        if (!gelukt) {
            status.mislukt();
        }
        return gelukt;
    }

    private void delen() {
        fouten.opnieuw().eis(!tekst.getValue().isBlank(), tekst, t("gesprek.verslag.leeg"));
        rijen.forEach(r -> r.eis(fouten));
        if (fouten.isGoed() && bewaren()) {
            Velden.vraag(t("gesprek.verslag.delen"), t("gesprek.verslag.delen.vraag", "aantal", rijen.size()), t("gesprek.verslag.delen"),
                    () -> Poging.bij(plaats).doe(() -> bewaarder.delen(stand))).open();
        }
    }
}
