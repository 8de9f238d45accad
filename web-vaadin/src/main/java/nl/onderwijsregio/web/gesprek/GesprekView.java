package nl.onderwijsregio.web.gesprek;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gesprek.Afspraakstand;
import nl.onderwijsregio.gesprek.Gesprekken;
import nl.onderwijsregio.gesprek.Gespreksbeeld;
import nl.onderwijsregio.gesprek.Gespreksopgave;
import nl.onderwijsregio.gesprek.Gespreksvoering;
import nl.onderwijsregio.gesprek.Gesprekstatus;
import nl.onderwijsregio.gesprek.Kant;
import nl.onderwijsregio.gesprek.Opvolgstand;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;

/** One conversation: appointment, agenda, shared notes, agreed points and what became of them. */
@Route(value = Pad.PARTNER + "/gesprekken/:gesprek([0-9]+)", layout = PortaalLayout.class)
@RouteAlias(value = Pad.RE + "/gesprekken/:gesprek([0-9]+)", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.RE})
public class GesprekView extends PortaalView {
    @Inject
    Gesprekken gesprekken;
    @Inject
    Gespreksvoering voering;
    @Inject
    Clock klok;

    private Gespreksbeeld beeld;

    @Override
    protected String titel() {
        return t("gesprek.een.titel", "soort", Gesprekzin.soort(beeld.regel()), "datum", Gesprekzin.dag(beeld.regel().begint()));
    }

    @Override
    protected List<Component> stand() {
        return List.of(Gesprekzin.stand(beeld.regel()));
    }

    @Override
    protected List<Kruimel> kruimels() {
        return isRe() ? List.of(new Kruimel(beeld.regel().regioNaam(), adres("regios", beeld.regel().regioId())),
                new Kruimel(t("gesprek.titel"), adres("regios", beeld.regel().regioId(), "gesprekken")))
                : List.of(new Kruimel(t("gesprek.titel"), adres("gesprekken")));
    }

    private boolean isRe() {
        return wie().portaal() == Portaal.RE;
    }

    @Override
    protected void toon(Pad pad) {
        beeld = gesprekken.beeld(mandaat(), pad.id("gesprek"));
        add(gegevens());
        if (isRe()) {
            add(new Redeel(beeld, voering.notities(mandaat(), id()), adres("gesprekken", id(), "verslag"), klok.instant(), new Reacties()));
        }
        if (!beeld.verslagen().isEmpty()) {
            add(new Verslagblok(beeld.verslagen(), beeld.magLeiden() && !isRe() ? this::gezien : null));
        }
        afspraken("gesprek.afspraken", beeld.afspraken());
        if (beeld.regel().status() != Gesprekstatus.GEANNULEERD) {
            afspraken("gesprek.eerder", beeld.eerder());
        }
        add(new Agendablok(beeld, isRe() ? Kant.RE : Kant.REGIO, (plaats, tekst) -> doe(plaats, () -> gesprekken.puntToevoegen(mandaat(), id(), tekst)),
                (plaats, punt) -> doe(plaats, () -> gesprekken.puntWeghalen(mandaat(), id(), punt))));
    }

    private Gegevenslijst gegevens() {
        Gegevenslijst lijst = new Gegevenslijst().regel(t("gesprek.regio"), beeld.regel().regioNaam())
                .regel(t("gesprek.wanneer"), Gesprekzin.weekdag(beeld.regel().begint())).regel(t("gesprek.plaats"), Gesprekzin.plaats(beeld.regel().plaats()))
                .regel(t("gesprek.rollen"), Gesprekzin.rollen(beeld.rollen()));
        return beeld.regel().reden() == null ? lijst : lijst.regel(t("gesprek.annuleren.reden"), beeld.regel().reden());
    }

    private void afspraken(String kop, List<Afspraakstand> afspraken) {
        if (!afspraken.isEmpty()) {
            add(new H2(t(kop)));
            afspraken.forEach(a -> add(new Afspraakblok(a, beeld.magLeiden() ? this::opvolgen : null)));
        }
    }

    private void gezien(Div plaats, String reactie) {
        doe(plaats, () -> gesprekken.gezien(mandaat(), id(), beeld.verslagen().getFirst().nummer(), reactie));
    }

    private void opvolgen(Div plaats, Afspraakstand a, Opvolgstand stand, String toelichting) {
        doe(plaats, () -> gesprekken.opvolgen(mandaat(), a.gesprekId(), a.afspraak().nummer(), stand, toelichting));
    }

    private long id() {
        return beeld.regel().id();
    }

    private void doe(Div plaats, Runnable act) {
        if (poging(plaats, act)) {
            ververs();
        }
    }

    /** What the Realisatie-Eenheid does here. */
    private final class Reacties implements Redeel.Acties {
        @Override
        public void houden(Div plaats) {
            doe(plaats, () -> voering.houden(mandaat(), id()));
        }

        @Override
        public void verplaatsen(Div plaats, Gespreksopgave opgave) {
            doe(plaats, () -> voering.verplaatsen(mandaat(), id(), beeld.keer(), opgave));
        }

        @Override
        public void annuleren(Div plaats, String reden) {
            doe(plaats, () -> voering.annuleren(mandaat(), id(), reden));
        }

        @Override
        public void noteren(Div plaats, String tekst) {
            doe(plaats, () -> voering.notitieToevoegen(mandaat(), id(), tekst));
        }
    }
}
