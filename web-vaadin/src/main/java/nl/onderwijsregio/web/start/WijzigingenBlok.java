package nl.onderwijsregio.web.start;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.taak.Wijziging;
import nl.onderwijsregio.web.kader.Kaart;
import nl.onderwijsregio.web.tekst.Opmaak;
import nl.onderwijsregio.web.tekst.Teksten;

/** "Laatste wijzigingen": the newest lines of the region's logbook as sentences. */
class WijzigingenBlok extends Kaart {
    WijzigingenBlok(List<Wijziging> wijzigingen, LocalDate vandaag) {
        super(t("wacht.wijzigingen"));
        if (wijzigingen.isEmpty()) {
            add(new Paragraph(t("wacht.wijzigingen.geen")));
            return;
        }
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("datumlijst");
        for (Regel regel : samen(wijzigingen)) {
            Span moment = new Span(wanneer(regel.moment(), vandaag));
            moment.addClassName("klein");
            lijst.add(new ListItem(moment, new Span(regel.aantal() == 1 ? regel.zin() : t("wacht.keer", "zin", regel.zin(), "aantal", regel.aantal()))));
        }
        add(lijst);
    }

    /** The same sentence several times in a row becomes one line with a count, at its latest moment. */
    private static List<Regel> samen(List<Wijziging> wijzigingen) {
        List<Regel> regels = new ArrayList<>();
        for (Wijziging wijziging : wijzigingen) {
            String zin = zin(wijziging);
            boolean zelfde = !regels.isEmpty() && regels.getLast().zin().equals(zin);
            Regel vorige = zelfde ? regels.removeLast() : new Regel(wijziging.moment(), zin, 0);
            regels.add(new Regel(vorige.moment(), zin, vorige.aantal() + 1));
        }
        return regels;
    }

    /** A line with how often it happened. */
    private record Regel(Instant moment, String zin, int aantal) {}

    private static String wanneer(Instant moment, LocalDate vandaag) {
        boolean nu = LocalDate.ofInstant(moment, Klok.ZONE).equals(vandaag);
        return nu ? Opmaak.nu().tijd(moment) : Opmaak.nu().moment(moment);
    }

    /** The sentence of {@code logboek.<onderwerp>.<handeling>}; without one, the act is named as it is. */
    static String zin(Wijziging wijziging) {
        String partij = wijziging.partij() == null ? t("logboek.systeem") : wijziging.partij();
        Map<String, String> waarden = Map.of("partij", partij, "toelichting", wijziging.toelichting() == null ? "" : wijziging.toelichting(),
                "onderwerp", wijziging.onderwerp(), "handeling", wijziging.handeling());
        return Teksten.alsBekend("logboek." + wijziging.onderwerp() + "." + wijziging.handeling(), waarden)
                .orElseGet(() -> t("logboek.overig", waarden));
    }
}
