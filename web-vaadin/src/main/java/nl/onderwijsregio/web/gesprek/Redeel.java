package nl.onderwijsregio.web.gesprek;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.onderwijsregio.gesprek.Eigennotitie;
import nl.onderwijsregio.gesprek.Gespreksbeeld;
import nl.onderwijsregio.gesprek.Gespreksopgave;
import nl.onderwijsregio.gesprek.Gesprekstatus;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Tijdlijn;
import nl.onderwijsregio.web.kader.Velden;

/** What only the Realisatie-Eenheid has at a conversation: the appointment, the notes to write, and notes of her own. */
class Redeel extends Div {
    /** Her acts; each shows a refusal at the place given. */
    interface Acties extends Serializable {
        void houden(Div plaats);

        void verplaatsen(Div plaats, Gespreksopgave opgave);

        void annuleren(Div plaats, String reden);

        void noteren(Div plaats, String tekst);
    }

    private final Gespreksbeeld beeld;
    private final Acties acties;

    /** @param verslag address of the page where the notes are written */
    Redeel(Gespreksbeeld beeld, List<Eigennotitie> notities, String verslag, Instant nu, Acties acties) {
        this.beeld = beeld;
        this.acties = acties;
        if (beeld.regel().status() == Gesprekstatus.GEPLAND) {
            afspraak(nu);
        } else if (beeld.regel().status() == Gesprekstatus.GEHOUDEN) {
            add(Knop.rij(beeld.verslagen().isEmpty() ? Knop.naar(verslag, t("gesprek.verslag.schrijven")) : Knop.rustigNaar(verslag, t("gesprek.verslag.nieuw"))));
        }
        notities(notities);
    }

    private void afspraak(Instant nu) {
        Div plaats = new Div();
        if (beeld.regel().isVerstrekenOp(nu)) {
            plaats.add(Knop.rij(Knop.hoofd(t("gesprek.houden"), () -> Velden.vraag(t("gesprek.houden"), t("gesprek.houden.vraag"), t("gesprek.houden"),
                    () -> acties.houden(plaats)).open())));
        }
        add(plaats, new Details(t("gesprek.verplaatsen.kop"), verplaatsen()), new Details(t("gesprek.annuleren.kop"), annuleren()));
    }

    private Div verplaatsen() {
        Gespreksformulier formulier = new Gespreksformulier().met(beeld.opgave());
        Div plaats = new Div();
        plaats.add(new Paragraph(t("gesprek.verplaatsen.uitleg")), formulier, Knop.rij(Knop.gewoon(t("gesprek.verplaatsen"), () -> {
            if (formulier.isGoed()) {
                acties.verplaatsen(plaats, formulier.opgave());
            }
        })));
        return plaats;
    }

    private Div annuleren() {
        TextArea reden = new TextArea(t("gesprek.annuleren.reden"));
        reden.setMaxLength(1_000);
        reden.setWidthFull();
        Div plaats = new Div();
        plaats.addClassName("formulier");
        plaats.add(reden, Knop.rij(Knop.weg(t("gesprek.annuleren"), () -> acties.annuleren(plaats, reden.getValue()))));
        return plaats;
    }

    private void notities(List<Eigennotitie> notities) {
        TextArea nieuw = new TextArea(t("gesprek.notitie.nieuw"));
        nieuw.setMaxLength(4_000);
        nieuw.setWidthFull();
        Div plaats = new Div();
        plaats.addClassName("formulier");
        plaats.add(nieuw, Knop.rij(Knop.gewoon(t("gesprek.notitie.toevoegen"), () -> acties.noteren(plaats, nieuw.getValue()))));
        add(new H2(t("gesprek.notitie.kop")), new Paragraph(t("gesprek.notitie.uitleg")));
        if (!notities.isEmpty()) {
            Tijdlijn lijn = new Tijdlijn();
            notities.forEach(n -> lijn.gebeurtenis(n.moment(), n.gebruiker(), n.tekst()));
            add(lijn);
        }
        add(plaats);
    }
}
