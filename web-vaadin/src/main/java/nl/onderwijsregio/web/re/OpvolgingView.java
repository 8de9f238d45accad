package nl.onderwijsregio.web.re;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.aanbeveling.Aanbevelingen;
import nl.onderwijsregio.aanbeveling.Aanbevelingregel;
import nl.onderwijsregio.aanbeveling.Briefbeeld;
import nl.onderwijsregio.aanbeveling.Briefbewaring.Bewaard;
import nl.onderwijsregio.aanbeveling.Briefbewaring.Botsing;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.regeling.Documentsoort;
import nl.onderwijsregio.web.kader.Adres;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;

/** The recommendations as the region reads them, with what it does with each. */
@Route(value = Pad.REGIONAAL + "/aanbevelingen", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
public class OpvolgingView extends PortaalView {
    @Inject
    Aanbevelingen aanbevelingen;

    @Override
    protected String titel() {
        return t("aanbeveling.titel");
    }

    @Override
    protected void toon(Pad pad) {
        if (wie().werkstuk().document() != Documentsoort.PLAN) {
            add(Melding.info(t("weigering.ALLEEN_OVER_HET_PLAN")).met(new Anchor(Adres.van(wie().voor(Werkstuk.van(wie().regeling())), "aanbevelingen"), t("aanbeveling.van-het-plan"))));
            return;
        }
        List<Briefbeeld> brieven = aanbevelingen.verstuurd(mandaat(), null);
        if (brieven.isEmpty()) {
            add(new LegeStaat(t("aanbeveling.nog-niets-ontvangen")));
        }
        for (Briefbeeld brief : brieven) {
            add(new H2(t("aanbeveling.verstuurd", "moment", brief.verstuurdOp())), new Paragraph(t("aanbeveling.over-versie",
                    "nummer", brief.planVersie(), "vingerafdruk", brief.vingerafdruk())), new Paragraph(brief.inleiding()));
            brief.aanbevelingen().forEach(a -> add(met(a)));
        }
    }

    private Div met(Aanbevelingregel a) {
        Div deel = new Div(new Aanbevelingkaart(a));
        if (wie().heeft(Functie.SCHRIJVEN, Functie.PROJECTLEIDER)) {
            deel.add(Knop.rij(Knop.klein(t(a.opvolging() == null ? "aanbeveling.opvolging.schrijven" : "aanbeveling.opvolging.wijzigen",
                    "nummer", a.nummer()), () -> schrijven(deel, a))));
        }
        return deel;
    }

    private void schrijven(Div deel, Aanbevelingregel a) {
        TextArea veld = new TextArea(t("aanbeveling.opvolging.veld", "nummer", a.nummer()));
        veld.setValue(a.opvolging() == null ? "" : a.opvolging());
        veld.setMaxLength(4_000);
        veld.setWidthFull();
        Div acties = new Div();
        Div botsing = new Div();
        acties.add(Knop.rij(Knop.hoofd(t("aanbeveling.opvolging.bewaren"), () -> bewaren(acties, botsing, a.id(), a.opvolgingVersie(), veld)),
                Knop.gewoon(t("aanbeveling.terug"), this::ververs)));
        deel.removeAll();
        deel.add(new Aanbevelingkaart(a), veld, botsing, acties);
        veld.focus();
    }

    private void bewaren(Div acties, Div botsing, long aanbeveling, int basis, TextArea veld) {
        botsing.removeAll();
        poging(acties, () -> {
            switch (aanbevelingen.opvolgingSchrijven(mandaat(), aanbeveling, basis, veld.getValue())) {
                case Bewaard<String> b -> ververs();
                case Botsing<String> b -> botsing.add(new Collegakeuze(b, b.eigen(), b.nu(), keuze -> {
                    veld.setValue(Collegakeuze.tekst(b, keuze));
                    bewaren(acties, botsing, aanbeveling, b.versie(), veld);
                }));
            }
        });
    }
}
