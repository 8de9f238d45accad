package nl.onderwijsregio.web.beoordeling;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import nl.onderwijsregio.beoordeling.Betaling;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** When what is granted is paid; what the text does not say stays open. */
class Betalingstabel extends Div {
    Betalingstabel(List<Betaling> betalingen) {
        if (betalingen.isEmpty()) {
            add(new Paragraph(t("beoordeling.betaling.geen")));
            return;
        }
        Tabel tabel = new Tabel(t("beoordeling.betaling")).kolom(t("beoordeling.betaling.wanneer")).kolom(t("beoordeling.betaling.voorwaarde"))
                .kolom(t("beoordeling.betaling.artikel")).getalkolom(t("beoordeling.bedrag"));
        betalingen.forEach(b -> tabel.rij(b.wanneer(), b.voorwaarde().isEmpty() ? "–" : b.voorwaarde(), b.artikel(),
                b.bedrag() == null ? t("beoordeling.betaling.onbekend") : Opmaak.nu().bedrag(new BigDecimal(b.bedrag()))));
        add(tabel);
    }
}
