package nl.onderwijsregio.web.overleg;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.overleg.Actiepunten;
import nl.onderwijsregio.overleg.Agendawerk;
import nl.onderwijsregio.overleg.Vergaderbeeld;
import nl.onderwijsregio.overleg.Vergaderingen;
import nl.onderwijsregio.overleg.Vergaderleiding;
import nl.onderwijsregio.overleg.Vergaderregel;
import nl.onderwijsregio.overleg.Vergaderstatus;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;

/** One meeting: when and where, the agenda, who comes or was there, what was agreed. */
@Route(value = Pad.REGIONAAL + "/overleg/vergaderingen/:vergadering([0-9]+)", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
public class VergaderingView extends PortaalView {
    @Inject
    Vergaderingen vergaderingen;
    @Inject
    Vergaderleiding leiding;
    @Inject
    Agendawerk werk;
    @Inject
    Actiepunten acties;

    private Vergaderbeeld beeld;

    @Override
    protected String titel() {
        return t("overleg.vergadering.titel", "orgaan", beeld.regel().orgaan());
    }

    @Override
    protected List<Component> stand() {
        return List.of(new Badge(Overlegzin.stand(beeld.regel())));
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("overleg.titel"), adres("overleg")), new Kruimel(beeld.regel().orgaan(), adres("overleg", "organen", beeld.regel().orgaanId())));
    }

    @Override
    protected void toon(Pad pad) {
        beeld = vergaderingen.beeld(mandaat(), pad.id("vergadering"));
        Vergaderregel regel = beeld.regel();
        if (regel.status() == Vergaderstatus.AFGEZEGD) {
            add(Melding.letOp(t("overleg.afgezegd")).uitleg(regel.afzegreden()));
        }
        add(gegevens(regel), knoppen(regel));
        if (beeld.eigen() != null && regel.status() == Vergaderstatus.GEPLAND) {
            add(new Antwoordblok(werk, wie(), beeld, this::ververs));
        }
        add(new Agendablok(werk, wie(), beeld, this::ververs));
        if (beeld.magMeedoen() && regel.isOpen()) {
            add(new Puntformulier(werk, wie().mandaat(), beeld, vergaderingen.keuzes(mandaat()), this::ververs));
        }
        add(new Presentieblok(leiding, mandaat(), beeld, this::ververs));
        add(new Actieblok(acties, wie(), beeld, this::ververs));
        if (beeld.magMeedoen() && regel.magNotuleren()) {
            add(new Actieformulier(acties, mandaat(), beeld, vergaderingen.keuzes(mandaat()).partijen(), this::ververs));
        }
        if (beeld.magLeiden() && regel.status() != Vergaderstatus.AFGEZEGD) {
            add(new Vergaderleidblok(leiding, mandaat(), beeld, this::ververs));
        }
    }

    private static Gegevenslijst gegevens(Vergaderregel regel) {
        Gegevenslijst lijst = new Gegevenslijst().regel(t("overleg.kolom.wanneer"), Overlegzin.wanneer(regel.wanneer())).regel(t("overleg.veld.plaats"),
                regel.wanneer().plaats().isEmpty() ? t("overleg.online") : regel.wanneer().plaats());
        if (!regel.wanneer().link().isEmpty()) {
            Anchor link = new Anchor(regel.wanneer().link(), t("overleg.meedoen"));
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            lijst.regel(t("overleg.online"), link);
        }
        return lijst;
    }

    /** The one main act of the moment, and the way to the minutes. */
    private Div knoppen(Vergaderregel regel) {
        Div rij = Knop.rij();
        if (beeld.magLeiden() && regel.status() == Vergaderstatus.GEPLAND) {
            rij.add(regel.uitgenodigdOp() == null ? Knop.hoofd(t("overleg.uitnodigen"), this::uitnodigen) : Knop.gewoon(t("overleg.uitnodigen.nieuw"), this::uitnodigen));
        }
        if (beeld.magMeedoen() && regel.magNotuleren()) {
            rij.add(Knop.naar(adres("overleg", "vergaderingen", regel.id(), "notuleren"), t("overleg.notuleren")));
        }
        if (!beeld.versies().isEmpty()) {
            rij.add(Knop.rustigNaar(adres("overleg", "vergaderingen", regel.id(), "notulen"), t("overleg.notulen.lezen")));
        }
        return rij;
    }

    private void uitnodigen() {
        if (poging(() -> leiding.uitnodigen(mandaat(), beeld.regel().id()))) {
            ververs();
            meld(Melding.goed(t("overleg.uitgenodigd")));
        }
    }
}
