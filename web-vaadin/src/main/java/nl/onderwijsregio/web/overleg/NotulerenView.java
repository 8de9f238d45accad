package nl.onderwijsregio.web.overleg;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.overleg.Agendawerk;
import nl.onderwijsregio.overleg.Notulenopgave;
import nl.onderwijsregio.overleg.Vergaderpuntregel;
import nl.onderwijsregio.overleg.Vergaderbeeld;
import nl.onderwijsregio.overleg.Vergaderingen;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;

/** Writes the minutes, point by point; who takes part can write at the same time. */
@Route(value = Pad.PARTNER + "/overleg/vergaderingen/:vergadering([0-9]+)/notuleren", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class NotulerenView extends PortaalView {
    @Inject
    Vergaderingen vergaderingen;
    @Inject
    Agendawerk werk;

    private Vergaderbeeld beeld;

    @Override
    protected String titel() {
        return t("overleg.notuleren.titel", "orgaan", beeld.regel().orgaan());
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("overleg.titel"), adres("overleg")),
                new Kruimel(t("overleg.vergadering.titel", "orgaan", beeld.regel().orgaan()), adres("overleg", "vergaderingen", beeld.regel().id())));
    }

    @Override
    protected void toon(Pad pad) {
        beeld = vergaderingen.beeld(mandaat(), pad.id("vergadering"));
        String terug = adres("overleg", "vergaderingen", beeld.regel().id());
        if (!beeld.magMeedoen() || !beeld.regel().magNotuleren()) {
            add(Melding.info(t(beeld.magMeedoen() ? "overleg.notuleren.kan-niet" : "overleg.notuleren.wie")).met(Knop.rustigNaar(terug, t("overleg.terug"))));
            return;
        }
        add(new Paragraph(Overlegzin.wanneerEnWaar(beeld.regel().wanneer())));
        if (beeld.regel().correctie() != null) {
            add(Melding.info(t("overleg.stand.correctie")).uitleg(beeld.regel().correctie()));
        }
        if (beeld.punten().isEmpty()) {
            add(new LegeStaat(t("overleg.agenda.leeg"), Knop.rustigNaar(terug, t("overleg.terug"))));
            return;
        }
        add(new Paragraph(t("overleg.notuleren.uitleg")));
        beeld.punten().forEach(p -> add(new Notuleerblok(p, bewaarder(p.id()))));
        add(Knop.rij(Knop.rustigNaar(terug, t("overleg.notuleren.klaar"))));
    }

    private Notuleerblok.Bewaarder bewaarder(long punt) {
        return new Notuleerblok.Bewaarder() {
            @Override
            public void bewaren(Notulenopgave opgave, int gezien) {
                werk.notuleren(mandaat(), beeld.regel().id(), punt, opgave, gezien);
            }

            @Override
            public Optional<Vergaderpuntregel> nu() {
                return vergaderingen.beeld(mandaat(), beeld.regel().id()).punten().stream().filter(n -> n.id() == punt).findFirst();
            }
        };
    }
}
