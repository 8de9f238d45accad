package nl.onderwijsregio.web.kennis;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.les.Kennismeter;
import nl.onderwijsregio.les.Kennisstand;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tabel;

/** For the Realisatie-Eenheid: which regions shared knowledge in both halves of a year, and what they gave. */
@Route(value = Pad.RE + "/kennisdeling/deelname", layout = PortaalLayout.class)
@RolesAllowed(Rol.RE)
public class KennismeterView extends PortaalView {
    @Inject
    Kennismeter meter;
    @Inject
    Clock klok;

    private int jaar;

    @Override
    protected String titel() {
        return t("kennis.meter.titel", "jaar", String.valueOf(jaar));
    }

    @Override
    protected Set<Portaal> portalen() {
        return Set.of(Portaal.RE);
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("kennis.titel"), adres("kennisdeling")));
    }

    @Override
    protected void toon(Pad pad) {
        jaar = pad.vraag("jaar").filter(j -> j.matches("20[0-9]{2}")).map(Integer::valueOf).orElse(LocalDate.now(klok).getYear());
        List<Kennisstand> standen = meter.regios(mandaat(), jaar);
        add(new Paragraph(t("kennis.meter.uitleg")), new Paragraph(t("kennis.meter.samen", "aantal", standen.stream().filter(Kennisstand::isVolbracht).count(), "totaal", standen.size())),
                Knop.rij(Knop.rustigNaar(adres("kennisdeling", "deelname") + "?jaar=" + (jaar - 1), t("kennis.meter.jaar", "jaar", String.valueOf(jaar - 1)))));
        if (standen.isEmpty()) {
            add(new LegeStaat(t("kennis.meter.leeg")));
            return;
        }
        Tabel tabel = new Tabel(titel()).zonderBijschrift().kolom(t("kennis.meter.regio")).getalkolom(t("kennis.meter.zomer")).getalkolom(t("kennis.meter.najaar"))
                .getalkolom(t("kennis.meter.georganiseerd")).getalkolom(t("kennis.meter.lessen")).kolom(t("kennis.meter.stand"));
        tabel.addClassName("compact");
        standen.forEach(s -> tabel.rij(s.regioNaam(), s.voorDeZomer(), s.najaar(), s.georganiseerd(), s.lessen(),
                s.isVolbracht() ? new Badge(Melding.Soort.GOED, t("kennis.meter.volbracht")) : new Badge(t("kennis.meter.nog-niet"))));
        add(tabel);
    }
}
