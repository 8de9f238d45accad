package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.NativeDetails;
import nl.onderwijsregio.gegevens.Mapstand;
import nl.onderwijsregio.web.kader.Tabel;

/** What happened to each file of the directory the server was started with. */
class Maprapport extends NativeDetails {
    Maprapport(Mapstand stand) {
        super(t("beheer.import.map.klaar", "map", stand.map(), "aantal", stand.bestanden().size()));
        Tabel tabel = new Tabel(t("beheer.import.map")).zonderBijschrift().kolom(t("beheer.levering.bestand"))
                .kolom(t("beheer.levering.status")).kolom(t("beheer.logboek.toelichting"));
        stand.bestanden().forEach(b -> tabel.rij(LogboekView.breekt(b.naam()), t("beheer.import.map." + b.uitkomst().name()), b.toelichting() == null ? "–" : b.toelichting()));
        setContent(tabel);
    }
}
