package nl.onderwijsregio.web.medezeggenschap;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.medezeggenschap.Aanvraagbeeld;
import nl.onderwijsregio.medezeggenschap.Raadsvragen;
import nl.onderwijsregio.medezeggenschap.Voorleggen;
import nl.onderwijsregio.medezeggenschap.Voorlegstand;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Velden;
import nl.onderwijsregio.web.tekst.Opmaak;

/** One request to a council, for the partners; the bestuur reacts here per point. */
@Route(value = Pad.PARTNER + "/medezeggenschap/:aanvraag([0-9]+)", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class AanvraagView extends PortaalView {
    @Inject
    Voorleggen voorleggen;
    @Inject
    Raadsvragen vragen;

    private Aanvraagbeeld beeld;

    @Override
    protected String titel() {
        return t("medezeggenschap.aanvraag.titel", "raad", beeld.regel().raadNaam());
    }

    @Override
    protected List<Component> stand() {
        return List.of(Voorlegzin.badge(beeld.regel()));
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("medezeggenschap.titel"), adres("medezeggenschap")));
    }

    @Override
    protected void toon(Pad pad) {
        beeld = voorleggen.beeld(mandaat(), pad.id("aanvraag"));
        var r = beeld.regel();
        add(new Paragraph(t("medezeggenschap.aanvraag.stand", "bestuur", r.bestuurNaam(), "recht", Voorlegzin.recht(r),
                "termijn", Opmaak.nu().termijn(r.termijn()))));
        if (r.vervangen()) {
            add(Melding.info(t("medezeggenschap.vervangen.uitleg", "versie", r.versieNummer())));
        }
        if (beeld.zienswijze() == null) {
            add(Melding.info(t("medezeggenschap.stand." + r.stand().name())).uitleg(t("medezeggenschap.concept-onzichtbaar")));
            verlengen();
        } else {
            add(new Zienswijzeblok(beeld, (plaats, punt, reactie, toelichting) -> {
                if (poging(plaats, () -> voorleggen.reageren(mandaat(), r.id(), punt, reactie, toelichting))) {
                    meld(Melding.goed(t("medezeggenschap.reactie.bewaard", "nummer", punt)));
                    ververs();
                }
            }));
        }
        if (r.stand() == Voorlegstand.NIET_INGESTEMD) {
            add(Melding.letOp(t("medezeggenschap.niet-ingestemd")).uitleg(t("medezeggenschap.niet-ingestemd.bestuur", "raad", r.raadNaam())));
        }
        add(Vraagblok.vanBestuur(beeld.vragen(), beeld.magReageren() ? (plaats, vraag, antwoord) -> {
            if (poging(plaats, () -> vragen.vraagBeantwoorden(mandaat(), vraag, antwoord))) {
                ververs();
            }
        } : null), new Voorleginhoud(beeld, wie()));
    }

    private void verlengen() {
        boolean mag = wie().portaal() == Portaal.BESTUUR
                && (wie().heeft(Functie.PROJECTLEIDER) || wie().partijId() == beeld.regel().bestuurPartijId());
        if (mag && !beeld.regel().vervangen() && beeld.regel().recht().vraagtAntwoord()) {
            DatePicker datum = Velden.datum(t("medezeggenschap.verlengen.datum"));
            Div plaats = new Div();
            plaats.add(datum, Knop.rij(Knop.gewoon(t("medezeggenschap.verlengen"), () -> {
                if (poging(plaats, () -> voorleggen.termijnVerlengen(mandaat(), beeld.regel().id(), datum.getValue()))) {
                    ververs();
                }
            })));
            add(Knop.rij(Knop.gewoon(t("medezeggenschap.herinneren"), this::herinneren)), new Details(t("medezeggenschap.verlengen"), plaats));
        }
    }

    private void herinneren() {
        if (poging(() -> voorleggen.raadHerinneren(mandaat(), beeld.regel().id()))) {
            meld(Melding.goed(t("medezeggenschap.herinnerd", "raad", beeld.regel().raadNaam())));
        }
    }
}
