package nl.onderwijsregio.web.beoordeling;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import nl.onderwijsregio.beoordeling.Adviesopgave;
import nl.onderwijsregio.beoordeling.Beoordelingsbeeld;
import nl.onderwijsregio.beoordeling.Beschikkingopgave;
import nl.onderwijsregio.beoordeling.Beschikkingvoorstel;
import nl.onderwijsregio.beoordeling.Uitspraak;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Deciding: first the choice and the reasons, then what the system reckons, then the act. Begins with what was advised. */
class Beschikformulier extends Div {
    /** Decides what was in sight. */
    interface Beslisser extends Serializable {
        void beslissen(String kenmerk, Beschikkingopgave opgave);
    }

    private final SerializableFunction<Beschikkingopgave, Beschikkingvoorstel> voorstel;
    private final Beslisser beslisser;
    private final SerializableRunnable klaar;
    private final Foutenlijst fouten = new Foutenlijst();
    private final Uitspraakveld uitspraak;
    private final TextArea motivering = new TextArea(t("beoordeling.besluit.redenen"));
    private final Div formulier = new Div();
    private final Div plaats = new Div();

    Beschikformulier(Beoordelingsbeeld beeld, SerializableFunction<Beschikkingopgave, Beschikkingvoorstel> voorstel, Beslisser beslisser, SerializableRunnable klaar) {
        this.voorstel = voorstel;
        this.beslisser = beslisser;
        this.klaar = klaar;
        Adviesopgave advies = beeld.advies();
        uitspraak = new Uitspraakveld(t("beoordeling.besluit.keuze"), beeld.posten(), advies.uitspraak(), advies.nietVerlenen());
        motivering.setMaxLength(8_000);
        motivering.setWidthFull();
        motivering.setHelperText(t("beoordeling.besluit.redenen.hulp"));
        motivering.setValue(advies.motivering());
        formulier.addClassName("formulier");
        formulier.add(fouten, uitspraak, motivering, Knop.rij(Knop.hoofd(t("beoordeling.besluit.bekijken"), this::bekijken)));
        add(new H2(t("beoordeling.besluit.nemen")), new Paragraph(t("beoordeling.besluit.uitleg")), formulier, plaats);
    }

    private void bekijken() {
        boolean goed = fouten.opnieuw().eis(uitspraak.uitspraak() != null, uitspraak.keuze(), t("beoordeling.besluit.kies"))
                .eis(uitspraak.uitspraak() != Uitspraak.GEDEELTELIJK || !uitspraak.nietVerlenen().isEmpty(), uitspraak.keuze(), t("beoordeling.besluit.kies-deel"))
                .eis(!motivering.getValue().isBlank(), motivering, t("beoordeling.besluit.leeg")).isGoed();
        if (goed) {
            plaats.removeAll();
            Poging.bij(plaats).doe(() -> toon(voorstel.apply(new Beschikkingopgave(uitspraak.uitspraak(), uitspraak.nietVerlenen(), motivering.getValue()))));
        }
    }

    private void toon(Beschikkingvoorstel v) {
        if (v.bedrag() == null) {
            Melding gat = Melding.letOp(t("beoordeling.besluit.geen-bedrag", "ontbreekt", String.join(", ", v.berekening().ontbreekt())));
            plaats.add(gat);
            gat.neemFocus();
            return;
        }
        Gegevenslijst lijst = new Gegevenslijst().regel(t("beoordeling.besluit.keuze"), Beoordelingzin.uitspraak(v.opgave().uitspraak()))
                .regel(t("beoordeling.bedrag"), Opmaak.nu().bedrag(v.bedrag()))
                .regel(t("beoordeling.plafond"), v.berekening().plafond() == null ? t("beoordeling.termijn.onbekend") : Opmaak.nu().bedrag(v.berekening().plafond()));
        if (v.berekening().isVerlaagd()) {
            lijst.regel(t("beoordeling.verlaagd"), t("beoordeling.verlaagd.uitleg", "gevraagd", Opmaak.nu().bedrag(v.berekening().gevraagd())));
        }
        formulier.setVisible(false);
        plaats.add(lijst, new Betalingstabel(v.betalingen()), Knop.rij(Knop.hoofd(t("beoordeling.besluit.doen"), () -> beslissen(v)),
                Knop.gewoon(t("beoordeling.besluit.terug"), this::terug)));
    }

    private void terug() {
        plaats.removeAll();
        formulier.setVisible(true);
    }

    private void beslissen(Beschikkingvoorstel v) {
        if (Poging.bij(plaats).doe(() -> beslisser.beslissen(v.kenmerk(), v.opgave()))) {
            klaar.run();
        }
    }
}
