package nl.onderwijsregio.web.kennis;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.kennis.KennisReden;
import nl.onderwijsregio.kennis.Sessiebeheer;
import nl.onderwijsregio.kennis.Sessiebeheerbeeld;
import nl.onderwijsregio.kennis.Sessiestand;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Velden;
import nl.onderwijsregio.web.kader.WeigeringBlok;

/** Filling in a kennissessie: a new one, or one that is there already. */
@Route(value = Pad.PARTNER + "/kennisdeling/nieuw", layout = PortaalLayout.class)
@RouteAlias(value = Pad.RE + "/kennisdeling/nieuw", layout = PortaalLayout.class)
@RouteAlias(value = Pad.PARTNER + "/kennisdeling/:sessie([0-9]+)/bewerken", layout = PortaalLayout.class)
@RouteAlias(value = Pad.RE + "/kennisdeling/:sessie([0-9]+)/bewerken", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.RE})
public class SessieInvullenView extends PortaalView {
    @Inject
    Sessiebeheer beheer;
    @Inject
    Clock klok;

    private Optional<Sessiebeheerbeeld> bestaand;

    @Override
    protected String titel() {
        return bestaand.isPresent() ? t("kennis.bewerken.titel", "sessie", bestaand.get().regel().titel()) : t("kennis.nieuw.titel");
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("kennis.titel"), adres("kennisdeling")));
    }

    @Override
    protected void toon(Pad pad) {
        bestaand = pad.delen().get("sessie").map(s -> beheer.beeld(mandaat(), pad.id("sessie")));
        var regios = beheer.regios(mandaat());
        if (bestaand.filter(b -> b.regel().stand() == Sessiestand.GEANNULEERD).isPresent()) {
            add(new WeigeringBlok(new Weigering(KennisReden.SESSIE_GEANNULEERD, "sessie", bestaand.get().regel().titel())), Knop.rij(Knop.rustigNaar(terug(), t("kennis.terug"))));
            return;
        }
        boolean begonnen = bestaand.filter(b -> b.regel().stand() != Sessiestand.CONCEPT && b.begonnen()).isPresent();
        Sessieformulier formulier = new Sessieformulier(bestaand.map(Sessiebeheerbeeld::opgave).orElse(null), begonnen, regios, klok);
        Div acties = new Div();
        Button knop = Knop.hoofd(t(bestaand.isPresent() ? "kennis.bewaren" : "kennis.concept.bewaren"), () -> vragen(acties, formulier));
        formulier.bijGeweest(geweest -> knop.setText(t(geweest ? "kennis.vastleggen" : "kennis.concept.bewaren")));
        acties.add(Knop.rij(knop, Knop.rustigNaar(terug(), t("kennis.terug"))));
        add(new Paragraph(t(begonnen ? "kennis.bewerken.begonnen" : bestaand.isPresent() ? "kennis.bewerken.inleiding" : "kennis.nieuw.inleiding")), formulier, acties);
    }

    /** What was held already is seen by everybody at once, so that is asked first. */
    private void vragen(Div acties, Sessieformulier formulier) {
        if (!formulier.isGoed()) {
            return;
        }
        if (formulier.isGeweest()) {
            Velden.vraag(t("kennis.vastleggen"), t("kennis.vastleggen.vraag"), t("kennis.vastleggen"), () -> bewaren(acties, formulier)).open();
        } else {
            bewaren(acties, formulier);
        }
    }

    private String terug() {
        return bestaand.map(b -> adres("kennisdeling", b.regel().id(), "beheer")).orElse(adres("kennisdeling"));
    }

    private void bewaren(Div acties, Sessieformulier formulier) {
        long[] id = new long[1];
        if (poging(acties, () -> id[0] = bewaren(formulier))) {
            UI.getCurrent().navigate(adres("kennisdeling", id[0], "beheer").substring(1));
        }
    }

    private long bewaren(Sessieformulier formulier) {
        if (bestaand.isPresent()) {
            beheer.wijzigen(mandaat(), bestaand.get().regel().id(), bestaand.get().versie(), formulier.opgave());
            return bestaand.get().regel().id();
        }
        return formulier.isGeweest() ? beheer.vastleggen(mandaat(), formulier.opgave()) : beheer.maken(mandaat(), formulier.opgave());
    }
}
