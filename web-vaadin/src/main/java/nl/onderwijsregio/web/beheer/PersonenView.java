package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.beheer.Personen;
import nl.onderwijsregio.beheer.Persoon;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.Tabel;

/** The people who can sign in. With Keycloak away the page says so and can be tried again; the rest of the product goes on. */
@Route(value = Pad.BEHEER + "/personen", layout = PortaalLayout.class)
@RolesAllowed(Rol.BEHEER)
public class PersonenView extends BeheerView {
    @Inject
    Personen personen;

    private final Div lijst = new Div();
    private Zoekbalk zoekbalk;

    @Override
    protected String titel() {
        return t("beheer.personen.titel");
    }

    @Override
    protected void toon(Pad pad) {
        zoekbalk = new Zoekbalk(t("beheer.personen.zoek"), () -> laden(0));
        add(Knop.rij(Knop.naar(adres("personen", "nieuw"), t("beheer.personen.uitnodigen"))), zoekbalk, lijst);
        laden(0);
    }

    private void laden(int vanaf) {
        lijst.removeAll();
        boolean gelukt = poging(lijst, () -> {
            int totaal = personen.aantal(mandaat(), zoekbalk.tekst());
            List<Persoon> pagina = personen.zoeken(mandaat(), zoekbalk.tekst(), vanaf, Bladeraar.PER_PAGINA);
            lijst.add(totaal == 0 ? new LegeStaat(t("beheer.personen.leeg", "tekst", zoekbalk.tekst())) : tabel(pagina));
            lijst.add(new Bladeraar(vanaf, totaal, this::laden));
        });
        if (!gelukt) {
            lijst.add(Knop.rij(Knop.gewoon(t("beheer.opnieuw"), () -> laden(vanaf))));
        }
    }

    private Tabel tabel(List<Persoon> pagina) {
        Tabel tabel = new Tabel(t("beheer.personen.titel")).zonderBijschrift().kolom(t("beheer.persoon.naam")).kolom(t("beheer.persoon.gebruikersnaam"))
                .kolom(t("beheer.persoon.email")).kolom(t("beheer.persoon.rollen")).kolom(t("beheer.persoon.inloggen"));
        tabel.addClassName("tabel-dicht");
        for (Persoon p : pagina) {
            tabel.rij(new Anchor(adres("personen", p.id()), p.naam()), p.gebruikersnaam(), LogboekView.breekt(p.email().isEmpty() ? t("beheer.onbekend") : p.email()),
                    Rolnamen.van(p.rollen()), stand(p));
        }
        return tabel;
    }

    /** Whether the person may sign in, in words. */
    static Badge stand(Persoon persoon) {
        return persoon.actief() ? new Badge(Melding.Soort.GOED, t("beheer.persoon.actief")) : new Badge(t("beheer.persoon.uit"));
    }
}
