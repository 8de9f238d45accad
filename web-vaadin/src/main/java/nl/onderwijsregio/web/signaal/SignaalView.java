package nl.onderwijsregio.web.signaal;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.besluit.Stemrondes;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.signaal.Signaalbeeld;
import nl.onderwijsregio.signaal.Signalen;
import nl.onderwijsregio.signaal.Terugkoppelregel;
import nl.onderwijsregio.web.kader.Alineas;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.tekst.Opmaak;

/** One signal: what was heard, and what the partners do with it. */
@Route(value = Pad.PARTNER + "/signalen/:signaal([0-9]+)", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class SignaalView extends PortaalView {
    @Inject
    Signalen signalen;
    @Inject
    Stemrondes stemrondes;

    private Signaalbeeld beeld;

    @Override
    protected String titel() {
        return t("signaal.een", "thema", t("signaal.thema." + beeld.regel().thema().name()));
    }

    @Override
    protected List<Component> stand() {
        return List.of(Signaalzin.badge(beeld.regel()));
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("signaal.titel"), adres("signalen")));
    }

    @Override
    protected void toon(Pad pad) {
        beeld = signalen.beeld(mandaat(), pad.id("signaal"));
        var r = beeld.regel();
        add(new Alineas(r.wat()), new Gegevenslijst().regel(t("signaal.plek"), t("signaal.plek." + r.plek().name())).regel(t("signaal.van"), r.partijNaam())
                .regel(t("signaal.sinds"), r.isOpTafel() ? Opmaak.nu().moment(r.opTafelOp()) : t("signaal.stand.NOG_NIET")));
        if (beeld.peiling() != null) {
            add(new Peilingblok(beeld.peiling()));
        }
        if (beeld.magOpTafel()) {
            add(Melding.info(t("signaal.op-tafel.uitleg")), Knop.rij(Knop.hoofd(t("signaal.op-tafel.leggen"), this::opTafel)));
        } else {
            terugkoppelingen();
        }
        if (beeld.magTerugkoppelen()) {
            add(new Terugkoppelformulier(stemrondes.overzicht(mandaat()).rondes(), (plaats, opgave) -> {
                if (poging(plaats, () -> signalen.terugkoppelen(mandaat(), r.id(), opgave.get()))) {
                    meld(Melding.goed(t("signaal.teruggekoppeld")));
                    ververs();
                }
            }));
        }
    }

    private void terugkoppelingen() {
        add(new H2(t("signaal.terugkoppeling")));
        if (beeld.terugkoppelingen().isEmpty()) {
            add(new Paragraph(t("signaal.terugkoppeling.leeg")));
        }
        for (Terugkoppelregel k : beeld.terugkoppelingen().reversed()) {
            Paragraph kop = new Paragraph(t("signaal.terugkoppeling.van", "wat", t("signaal.stand." + k.wat().name()), "partij", k.partijNaam(), "moment", k.moment()));
            kop.addClassName("taak-naam");
            Div blok = new Div(kop, new Paragraph(k.waarom()));
            blok.addClassName("adviespunt");
            if (k.stemrondeId() != null) {
                blok.add(new Anchor(adres("besluiten", k.stemrondeId()), t("signaal.terugkoppeling.voorstel")));
            }
            add(blok);
        }
    }

    private void opTafel() {
        if (poging(() -> signalen.opTafelLeggen(mandaat(), beeld.regel().id()))) {
            meld(Melding.goed(t("signaal.op-tafel.gelegd")));
            ververs();
        }
    }
}
