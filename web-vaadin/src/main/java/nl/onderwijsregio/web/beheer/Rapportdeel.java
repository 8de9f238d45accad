package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import nl.onderwijsregio.gegevens.Leveringregel;
import nl.onderwijsregio.gegevens.Rapportregel;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** What the importer has to say about rows: refused, or taken over with a remark. Can be downloaded as a whole. */
class Rapportdeel extends Div {
    private final Leveringregel levering;
    private final Bladerbron<Rapportregel> bron;
    private final Div lijst = new Div();

    Rapportdeel(Leveringregel levering, Bladerbron<Rapportregel> bron) {
        this.levering = levering;
        this.bron = bron;
        add(new H2(t("beheer.rapport.titel")));
        if (totaal() == 0) {
            add(new LegeStaat(t("beheer.rapport.leeg")));
            return;
        }
        Anchor csv = new Anchor(new RapportCsv(levering, bron), t("beheer.rapport.downloaden"));
        csv.addClassName("knop");
        csv.getElement().setAttribute("download", true);
        add(Knop.rij(csv), lijst);
        laden(0);
    }

    private int totaal() {
        return levering.telling().geweigerd() + levering.telling().meldingen();
    }

    private void laden(int vanaf) {
        lijst.removeAll();
        lijst.add(tabel(bron.pagina(vanaf, Bladeraar.PER_PAGINA)), new Bladeraar(vanaf, totaal(), this::laden));
    }

    private static Tabel tabel(List<Rapportregel> regels) {
        Tabel tabel = new Tabel(t("beheer.rapport.titel")).zonderBijschrift().kolom(t("beheer.rapport.rij")).kolom(t("beheer.rapport.uitkomst"))
                .kolom(t("beheer.rapport.kolom")).kolom(t("beheer.rapport.waarde")).kolom(t("beheer.rapport.reden"));
        regels.forEach(r -> tabel.rij(r.rij() == 0 ? t("beheer.rapport.bestand") : Opmaak.nu().getal(r.rij()),
                t(r.geweigerd() ? "beheer.rapport.geweigerd" : "beheer.rapport.melding"), r.kolom() == null ? "–" : r.kolom(),
                r.waarde() == null ? "–" : r.waarde(), r.reden()));
        return tabel;
    }
}
