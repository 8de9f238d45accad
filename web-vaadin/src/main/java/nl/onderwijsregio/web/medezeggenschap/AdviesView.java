package nl.onderwijsregio.web.medezeggenschap;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.medezeggenschap.Raadsbeeld;
import nl.onderwijsregio.medezeggenschap.Raadsvragen;
import nl.onderwijsregio.medezeggenschap.Raadswerk;
import nl.onderwijsregio.medezeggenschap.Voorlegstand;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The council's page: what is asked, what it means for colleagues, preparing together, issuing the view, the reactions. */
@Route(value = Pad.MEDEZEGGENSCHAP + "/voorgelegd/:aanvraag([0-9]+)", layout = PortaalLayout.class)
@RolesAllowed(Rol.MEDEZEGGENSCHAP)
public class AdviesView extends PortaalView {
    @Inject
    Raadswerk raadswerk;
    @Inject
    Raadsvragen vragen;
    @Inject
    Clock klok;

    private Raadsbeeld beeld;

    @Override
    protected String titel() {
        return t("medezeggenschap.gevraagd." + beeld.aanvraag().inhoud().recht().name());
    }

    @Override
    protected List<Component> stand() {
        return List.of(Voorlegzin.badge(beeld.aanvraag().regel()));
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("medezeggenschap.voorgelegd.titel"), adres("voorgelegd")));
    }

    @Override
    protected void toon(Pad pad) {
        beeld = raadswerk.lezen(mandaat(), pad.id("aanvraag"));
        var r = beeld.aanvraag().regel();
        boolean open = beeld.aanvraag().isOpenVoorRaad();
        if (open && beeld.aanvraag().zienswijze() == null) {
            add(new Paragraph(t("medezeggenschap.advies.tot", "bestuur", r.bestuurNaam(), "recht", Voorlegzin.recht(r),
                    "termijn", Opmaak.nu().termijn(r.termijn()), "over", Opmaak.nu().over(LocalDate.now(klok), r.termijn()))));
        }
        if (r.vervangen()) {
            add(Melding.info(t("medezeggenschap.vervangen.uitleg", "versie", r.versieNummer())));
        } else if (r.stand() == Voorlegstand.TERMIJN_VOORBIJ) {
            add(Melding.letOp(t("medezeggenschap.advies.voorbij")).uitleg(t("medezeggenschap.advies.voorbij.uitleg")));
        }
        if (beeld.aanvraag().zienswijze() != null) {
            uitgebracht();
        }
        add(new Voorleginhoud(beeld.aanvraag(), wie()), new Anchor(adres("medezeggenschap", "regels"), t("medezeggenschap.regels.link")));
        add(Vraagblok.vanRaad(beeld.aanvraag().vragen(), (plaats, tekst) -> {
            if (poging(plaats, () -> vragen.vraagStellen(mandaat(), r.id(), tekst))) {
                ververs();
            }
        }));
        add(new Notitieblok(beeld.notities(), (plaats, tekst) -> {
            if (poging(plaats, () -> raadswerk.notitieToevoegen(mandaat(), r.id(), tekst))) {
                ververs();
            }
        }));
        if (open) {
            add(new Adviesformulier(beeld, raadswerk, mandaat(), r.id(), this::ververs));
        }
    }

    private void uitgebracht() {
        var r = beeld.aanvraag().regel();
        if (r.stand() == Voorlegstand.NIET_INGESTEMD) {
            add(Melding.letOp(t("medezeggenschap.niet-ingestemd")).uitleg(t("medezeggenschap.niet-ingestemd.raad")));
        }
        add(new Zienswijzeblok(beeld.aanvraag(), null));
        if (r.stand() == Voorlegstand.AFGEROND && r.punten() > 0) {
            if (!r.reactiesGelezen()) {
                add(Knop.rij(Knop.gewoon(t("medezeggenschap.advies.gelezen"), () -> {
                    if (poging(() -> raadswerk.reactiesLezen(mandaat(), r.id()))) {
                        ververs();
                    }
                })));
            }
            add(new Paragraph(t("medezeggenschap.advies.niet-tevreden")));
        }
    }
}
