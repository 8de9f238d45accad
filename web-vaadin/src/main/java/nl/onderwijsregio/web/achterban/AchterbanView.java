package nl.onderwijsregio.web.achterban;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import nl.onderwijsregio.achterban.Achterban;
import nl.onderwijsregio.achterban.Achterbanstand;
import nl.onderwijsregio.achterban.Collegavraag;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Velden;

/** The council's page for the people it speaks for: open and close it, read and handle what they ask. */
@Route(value = Pad.MEDEZEGGENSCHAP + "/achterban", layout = PortaalLayout.class)
@RolesAllowed(Rol.MEDEZEGGENSCHAP)
public class AchterbanView extends PortaalView {
    private static final int LANGSTE_ANTWOORD = 2000;

    @Inject
    Achterban achterban;

    @Override
    protected String titel() {
        return t("achterban.titel");
    }

    @Override
    protected void toon(Pad pad) {
        Achterbanstand stand = achterban.stand(mandaat());
        add(new Paragraph(t("achterban.inleiding")));
        if (stand.isOpen()) {
            open(stand);
        } else if (stand.magOpenen()) {
            add(Knop.rij(Knop.hoofd(t("achterban.openen"), () -> {
                if (poging(() -> achterban.achterbanOpenen(mandaat()))) {
                    ververs();
                }
            })));
        } else {
            add(Melding.info(t("achterban.dicht")));
        }
        add(new H2(t("achterban.vragen")));
        if (stand.vragen().isEmpty()) {
            add(new Paragraph(t("achterban.vragen.leeg")));
        }
        stand.vragen().forEach(v -> add(vraag(v)));
    }

    private void open(Achterbanstand stand) {
        var knoppen = Knop.rij(Knop.blad("/achterban/" + stand.code(), t("achterban.bekijken")));
        if (stand.magOpenen()) {
            knoppen.add(Knop.weg(t("achterban.sluiten"), () -> Velden.vraag(t("achterban.sluiten"), t("achterban.sluiten.vraag"), t("achterban.sluiten"), this::sluiten).open()));
        }
        add(Melding.goed(t("achterban.open", "moment", stand.geopendOp())).uitleg(t("achterban.open.uitleg")), knoppen);
    }

    private void sluiten() {
        if (poging(() -> achterban.achterbanSluiten(mandaat()))) {
            ververs();
        }
    }

    private Div vraag(Collegavraag v) {
        Div blok = new Div(new H3(t("achterban.vraag.op", "moment", v.gesteldOp())), new Paragraph(v.vraag()));
        blok.addClassName("adviespunt");
        if (v.behandeld()) {
            blok.add(new Paragraph(v.antwoord() == null ? t("achterban.behandeld") : t("achterban.beantwoord", "antwoord", v.antwoord())));
            return blok;
        }
        TextArea antwoord = new TextArea(t("achterban.antwoord"));
        antwoord.setMaxLength(LANGSTE_ANTWOORD);
        antwoord.setWidthFull();
        antwoord.setHelperText(t("achterban.antwoord.hint"));
        Div plaats = new Div();
        plaats.addClassName("formulier");
        plaats.add(antwoord, Knop.rij(Knop.gewoon(t("achterban.afhandelen"), () -> {
            if (poging(plaats, () -> achterban.collegavraagAfhandelen(mandaat(), v.id(), antwoord.getValue()))) {
                ververs();
            }
        })));
        blok.add(plaats);
        return blok;
    }
}
