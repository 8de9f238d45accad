package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gegevens.Gegevensimport;
import nl.onderwijsregio.gegevens.Leveringregel;
import nl.onderwijsregio.gegevens.Leveringstatus;
import nl.onderwijsregio.gegevens.Voortgang;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Bezig;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.tekst.Opmaak;

/** One imported file: progress while it is read, the difference before it is applied, the report afterwards. */
@Route(value = Pad.BEHEER + "/import/:levering([0-9]+)", layout = PortaalLayout.class)
@RolesAllowed(Rol.BEHEER)
public class LeveringView extends BeheerView {
    private static final int POLSSLAG_MS = 1000;

    @Inject
    Gegevensimport gegevensimport;

    private Leveringregel levering;
    private Bezig bezig;
    private Registration polsslag;

    @Override
    protected String titel() {
        return levering == null ? t("beheer.levering.titel") : levering.bestandsnaam();
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("beheer.import.titel"), adres("import")));
    }

    @Override
    protected List<Component> stand() {
        return levering == null ? List.of() : List.of(badge(levering.status()));
    }

    @Override
    protected void toon(Pad pad) {
        stopPolsslag();
        // progress first: a levering read after "ready" is in its final state
        Voortgang voortgang = gegevensimport.voortgang(mandaat(), pad.id("levering"));
        levering = gegevensimport.voorstel(mandaat(), pad.id("levering")).levering();
        add(new Herkomst(levering));
        if (!voortgang.isKlaar()) {
            toonBezig(voortgang);
            return;
        }
        add(uitkomst());
        if (levering.status() == Leveringstatus.VOORGESTELD) {
            add(besluit());
        }
        add(new Leveringcijfers(levering.telling()));
        add(new Verschillenlijst(levering, (vanaf, aantal) -> gegevensimport.verschillen(mandaat(), levering.id(), vanaf, aantal)),
                new Rapportdeel(levering, (vanaf, aantal) -> gegevensimport.rapport(mandaat(), levering.id(), vanaf, aantal)));
    }

    private void toonBezig(Voortgang voortgang) {
        bezig = new Bezig("");
        melden(voortgang);
        Div plaats = new Div();
        plaats.add(new Paragraph(t("beheer.levering.bezig.verlaten")), Knop.rij(Knop.gewoon(t("beheer.levering.stoppen"), () -> {
            if (poging(plaats, () -> gegevensimport.annuleren(mandaat(), levering.id()))) {
                ververs();
            }
        })));
        add(bezig, plaats);
        UI ui = UI.getCurrent();
        ui.setPollInterval(POLSSLAG_MS);
        polsslag = ui.addPollListener(e -> {
            Voortgang nu = gegevensimport.voortgang(mandaat(), levering.id());
            if (nu.isKlaar()) {
                ververs();
            } else {
                melden(nu);
            }
        });
        addDetachListener(e -> stopPolsslag());
    }

    private void melden(Voortgang nu) {
        bezig.voortgang(t("beheer.levering.fase." + nu.fase().name(), "rijen", nu.rijen(), "totaal", nu.totaal()), nu.rijen(), nu.totaal());
    }

    private void stopPolsslag() {
        if (polsslag != null) {
            polsslag.remove();
            polsslag = null;
            UI.getCurrent().setPollInterval(-1);
        }
    }

    private Component uitkomst() {
        String zin = t("beheer.levering.uitkomst." + levering.status().name());
        return switch (levering.status()) {
            case MISLUKT -> Melding.fout(zin).uitleg(levering.fout() == null ? t("beheer.levering.fout.onbekend") : levering.fout());
            case VOORGESTELD -> Melding.letOp(zin);
            case TOEGEPAST -> levering.beslotenDoor() == null ? Melding.goed(zin) : Melding.goed(zin).uitleg(t("beheer.levering.besloten",
                    "wie", levering.beslotenDoor(), "moment", Opmaak.nu().moment(levering.beslotenOp())));
            default -> Melding.info(zin);
        };
    }

    private Component besluit() {
        Div plaats = new Div();
        plaats.add(Knop.rij(Knop.hoofd(t("beheer.levering.toepassen"), () -> toepassen(plaats)), Knop.gewoon(t("beheer.levering.annuleren"), () -> {
            if (poging(plaats, () -> gegevensimport.annuleren(mandaat(), levering.id()))) {
                ververs();
            }
        })));
        return plaats;
    }

    /** Shows that it is busy first; the work starts when the browser has shown that. */
    private void toepassen(Div plaats) {
        plaats.getChildren().forEach(c -> c.setVisible(false));
        Bezig wacht = new Bezig(t("beheer.levering.toepassen.bezig"));
        plaats.add(wacht);
        getElement().executeJs("return new Promise(r => requestAnimationFrame(() => r(true)))").then(klaar -> {
            plaats.remove(wacht);
            plaats.getChildren().forEach(c -> c.setVisible(true));
            if (poging(plaats, () -> gegevensimport.toepassen(mandaat(), levering.id()))) {
                ververs();
            }
        });
    }

    static Badge badge(Leveringstatus status) {
        String tekst = t("beheer.levering.status." + status.name());
        return switch (status) {
            case TOEGEPAST -> new Badge(Melding.Soort.GOED, tekst);
            case VOORGESTELD -> new Badge(Melding.Soort.LET_OP, tekst);
            case MISLUKT -> new Badge(Melding.Soort.FOUT, tekst);
            default -> new Badge(tekst);
        };
    }
}
