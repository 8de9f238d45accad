package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.regio.Deelnemer;
import nl.onderwijsregio.regio.toets.Proef;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Tabel;

/** Parties without vestigingen: what they are, whether they confirmed, and taking them out. */
final class Partijentabel {
    private Partijentabel() {}

    /** @param plaats where a refusal is shown */
    static Component van(Tafel tafel, List<Deelnemer> partijen, Div plaats) {
        Tabel tabel = new Tabel(t("regio.partijen")).zonderBijschrift().kolom(t("regio.naam")).kolom(t("regio.soort")).kolom(t("regio.bevestigd-kop"));
        if (tafel.magWijzigen()) {
            tabel.kolom(t("regio.acties"));
        }
        for (Deelnemer d : partijen) {
            String bevestigd = d.heeftBevestigd() ? t("regio.bevestigd-op", "datum", LocalDate.ofInstant(d.bevestigdOp(), Klok.ZONE))
                    : t("regio.nog-niet-bevestigd");
            if (tafel.magWijzigen()) {
                tabel.rij(d.naam(), soort(d), bevestigd, acties(tafel, d, plaats));
            } else {
                tabel.rij(d.naam(), soort(d), bevestigd);
            }
        }
        return tabel;
    }

    private static String soort(Deelnemer d) {
        return d.soort() == Partijsoort.OPLEIDER ? t("regio.opleidingsoort." + d.opleidingsoort().name()) : t("regio.partijsoort." + d.soort().name());
    }

    private static Component acties(Tafel tafel, Deelnemer d, Div plaats) {
        var weg = Knop.klein(t("regio.weghalen"), () -> tafel.doe(plaats, t("regio.watals.eraf", "naam", d.naam()),
                versie -> tafel.grenzen().samenstellen().partijWeghalen(tafel.mandaat(), versie, d.partijId())));
        weg.setAriaLabel(t("regio.weghalen-naam", "naam", d.naam()));
        var proef = Knop.klein(t("regio.watals"), () -> tafel.watAls(new Proef.PartijEraf(d.partijId())));
        proef.setAriaLabel(t("regio.watals-naam", "naam", d.naam()));
        Div cel = new Div(weg, proef);
        cel.addClassName("celacties");
        return cel;
    }
}
