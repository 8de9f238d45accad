package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onderwijsregio.beheer.Systeem;
import nl.onderwijsregio.beheer.Systeemstand;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;
import nl.onderwijsregio.web.tekst.Teksten;

/** How the system is doing, in plain words. */
@Route(value = Pad.BEHEER + "/systeem", layout = PortaalLayout.class)
@RolesAllowed(Rol.BEHEER)
public class SysteemView extends BeheerView {
    @Inject
    Systeem systeem;

    @Override
    protected String titel() {
        return t("beheer.systeem.titel");
    }

    @Override
    protected void toon(Pad pad) {
        Div inhoud = new Div();
        add(inhoud);
        poging(inhoud, () -> vullen(inhoud, systeem.stand(mandaat())));
        add(Knop.rij(Knop.gewoon(t("beheer.systeem.verversen"), this::ververs)));
    }

    private static void vullen(Div inhoud, Systeemstand stand) {
        inhoud.add(samenvatting(stand));
        Gegevenslijst delen = new Gegevenslijst();
        stand.onderdelen().forEach((naam, goed) -> delen.regel(onderdeel(naam), new Badge(goed ? Melding.Soort.GOED : Melding.Soort.FOUT,
                t(goed ? "beheer.systeem.werkt" : "beheer.systeem.werkt-niet"))));
        String klok = Opmaak.nu().moment(stand.nu().toLocalDateTime());
        delen.regel(t("beheer.systeem.databaseversie"), t("beheer.systeem.database.zin", "database", stand.database(), "versie", stand.migratie()))
                .regel(t("beheer.systeem.klok"), stand.begindag() == null ? klok
                        : t("beheer.systeem.klok.proef", "moment", klok, "begin", Opmaak.nu().dag(stand.begindag())));
        inhoud.add(delen, new H2(t("beheer.systeem.leveringen")), leveringen(stand));
    }

    private static Component samenvatting(Systeemstand stand) {
        if (stand.allesWerkt()) {
            return Melding.goed(t("beheer.systeem.alles-werkt"));
        }
        String kapot = stand.onderdelen().entrySet().stream().filter(e -> !e.getValue()).map(e -> onderdeel(e.getKey()))
                .collect(Collectors.joining(", "));
        return Melding.fout(t("beheer.systeem.stuk", "delen", kapot)).uitleg(t("beheer.systeem.stuk.uitleg"));
    }

    private static String onderdeel(String naam) {
        return Teksten.alsBekend("beheer.systeem.deel." + naam, Map.of()).orElse(naam);
    }

    private static Component leveringen(Systeemstand stand) {
        if (stand.leveringen().isEmpty()) {
            return new LegeStaat(t("beheer.systeem.leveringen.leeg"));
        }
        Tabel tabel = new Tabel(t("beheer.systeem.leveringen")).zonderBijschrift().kolom(t("beheer.levering.bestand")).kolom(t("beheer.levering.bron"))
                .kolom(t("beheer.levering.licentie")).kolom(t("beheer.levering.peildatum")).kolom(t("beheer.levering.status"));
        stand.leveringen().forEach(l -> tabel.rij(LogboekView.breekt(l.bestand()), LogboekView.breekt(l.bron()), l.licentie(), Opmaak.nu().dag(l.peildatum()),
                Teksten.alsBekend("beheer.levering.status." + l.status(), Map.of()).orElse(LogboekView.woorden(l.status()))));
        return tabel;
    }
}
