package nl.onderwijsregio.web.start;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.gedeeld.Omgeving;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Mandaatlijst;
import nl.onderwijsregio.web.kader.Melding;

/** Why one cannot go through this door: no mandaat, ended, not begun, or a mandaat for another door. */
class GeenMandaatBlok extends Div {
    GeenMandaatBlok(Portaal portaal, List<Mandaatregel> alle, LocalDate vandaag) {
        List<Mandaatregel> elders = alle.stream().filter(m -> m.isGeldigOp(vandaag)).toList();
        alle.stream().filter(m -> m.portaal() == portaal && !m.isGeldigOp(vandaag)).forEach(m -> add(datum(m, vandaag)));
        if (!elders.isEmpty()) {
            add(Melding.info(t("deur.verkeerde", "rol", t("rol." + portaal.name()))), new Paragraph(t("geenpagina.mandaten")),
                    new Mandaatlijst(elders));
        } else if (alle.isEmpty()) {
            add(Melding.info(t("deur.geen-mandaat")).uitleg(t("deur.geen-mandaat.uitleg")));
        }
        Omgeving.tekst("OR_HULP_MAIL").ifPresent(mail -> add(new Paragraph(new Anchor("mailto:" + mail, t("deur.mail", "mail", mail)))));
    }

    private static Melding datum(Mandaatregel mandaat, LocalDate vandaag) {
        return vandaag.isBefore(mandaat.van())
                ? Melding.info(t("weigering.MANDAAT_NOG_NIET", "partij", mandaat.partijNaam(), "datum", mandaat.van()))
                : Melding.letOp(t("weigering.MANDAAT_AFGELOPEN", "partij", mandaat.partijNaam(), "datum", mandaat.tot()));
    }
}
