package nl.onderwijsregio.web.gesprek;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gesprek.Gesprekken;
import nl.onderwijsregio.gesprek.Gespreksbeeld;
import nl.onderwijsregio.gesprek.Gesprekstatus;
import nl.onderwijsregio.gesprek.Gespreksvoering;
import nl.onderwijsregio.gesprek.Verslagbeeld;
import nl.onderwijsregio.gesprek.Verslagopgave;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;

/** The Realisatie-Eenheid writes the notes of a conversation that was held, or a next version of them, and shares them. */
@Route(value = Pad.RE + "/gesprekken/:gesprek([0-9]+)/verslag", layout = PortaalLayout.class)
@RolesAllowed(Rol.RE)
public class VerslagView extends PortaalView {
    @Inject
    Gesprekken gesprekken;
    @Inject
    Gespreksvoering voering;

    private Gespreksbeeld beeld;

    @Override
    protected String titel() {
        return t("gesprek.verslag.titel");
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(beeld.regel().regioNaam(), adres("regios", beeld.regel().regioId())), new Kruimel(t("gesprek.een.titel", "soort",
                Gesprekzin.soort(beeld.regel()), "datum", Gesprekzin.dag(beeld.regel().begint())), adres("gesprekken", beeld.regel().id())));
    }

    @Override
    protected void toon(Pad pad) {
        beeld = gesprekken.beeld(mandaat(), pad.id("gesprek"));
        if (beeld.regel().status() != Gesprekstatus.GEHOUDEN) {
            add(new LegeStaat(t("gesprek.verslag.later"), Knop.rustigNaar(adres("gesprekken", beeld.regel().id()), t("gesprek.terug"))));
            return;
        }
        Optional<Verslagbeeld> concept = voering.concept(mandaat(), beeld.regel().id());
        add(new Paragraph(t("gesprek.verslag.inleiding")));
        if (concept.isPresent()) {
            add(new Verslagdeel(concept.get(), new Bewaarder()));
        } else {
            Div plaats = new Div();
            plaats.add(new LegeStaat(t(beeld.verslagen().isEmpty() ? "gesprek.verslag.begin" : "gesprek.verslag.begin-nieuw"),
                    Knop.hoofd(t(beeld.verslagen().isEmpty() ? "gesprek.verslag.schrijven" : "gesprek.verslag.nieuw"), () -> beginnen(plaats))));
            add(plaats);
        }
    }

    private void beginnen(Div plaats) {
        if (poging(plaats, () -> voering.verslagBeginnen(mandaat(), beeld.regel().id()))) {
            ververs();
        }
    }

    /** Saves and shares through the boundary. */
    private final class Bewaarder implements Verslagdeel.Bewaarder {
        @Override
        public Verslagbeeld bewaren(int gezien, Verslagopgave opgave) {
            return voering.verslagBewaren(mandaat(), beeld.regel().id(), gezien, opgave);
        }

        @Override
        public void delen(int gezien) {
            voering.verslagDelen(mandaat(), beeld.regel().id(), gezien);
            UI.getCurrent().navigate(adres("gesprekken", beeld.regel().id()).substring(1));
        }
    }
}
