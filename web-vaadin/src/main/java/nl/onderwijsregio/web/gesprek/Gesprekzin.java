package nl.onderwijsregio.web.gesprek;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.gesprek.Gespreksafspraak;
import nl.onderwijsregio.gesprek.Gespreksregel;
import nl.onderwijsregio.gesprek.Gespreksrol;
import nl.onderwijsregio.gesprek.Gesprekstatus;
import nl.onderwijsregio.gesprek.Plichtstand;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.BevindingRegel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Words around a conversation. */
final class Gesprekzin {
    private Gesprekzin() {}

    static String soort(Gespreksregel g) {
        return t("gesprek.soort." + g.soort());
    }

    static String dag(Instant moment) {
        return Opmaak.nu().dag(moment.atZone(Klok.ZONE).toLocalDate());
    }

    static String weekdag(Instant moment) {
        return Opmaak.nu().weekdagMoment(moment.atZone(Klok.ZONE).toLocalDateTime());
    }

    static Badge stand(Gespreksregel g) {
        if (g.status() == Gesprekstatus.GEHOUDEN) {
            return new Badge(Melding.Soort.GOED, t("gesprek.status.GEHOUDEN"));
        }
        return g.status() == Gesprekstatus.GEPLAND ? new Badge(Melding.Soort.INFO, t("gesprek.status.GEPLAND")) : new Badge(t("gesprek.status.GEANNULEERD"));
    }

    static String verslag(Gespreksregel g) {
        if (g.verslag() == null) {
            return g.status() == Gesprekstatus.GEHOUDEN ? t("gesprek.verslag.nog-niet") : "–";
        }
        return t(g.gezienOp() == null ? "gesprek.verslag.gedeeld" : "gesprek.verslag.gezien");
    }

    /** A place, or a link when it is one. */
    static Component plaats(String plaats) {
        if (!plaats.matches("https://[^\\s\"'<>]+")) {
            return new Span(plaats);
        }
        Anchor link = new Anchor(plaats, plaats);
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener");
        return link;
    }

    static String rollen(Set<Gespreksrol> rollen) {
        return rollen.stream().sorted(Comparator.naturalOrder()).map(r -> t("gesprek.rol." + r)).collect(Collectors.joining(", "));
    }

    static String wie(Gespreksafspraak a) {
        String wie = a.wie().isEmpty() ? t("gesprek.kant." + a.eigenaar()) : t("gesprek.kant." + a.eigenaar()) + ", " + a.wie();
        return t("gesprek.afspraak.wie", "wie", wie, "datum", a.datum());
    }

    static UnorderedList plichten(List<Plichtstand> plichten) {
        return BevindingRegel.lijst(plichten.stream().map(Gesprekzin::plicht).toArray(BevindingRegel[]::new));
    }

    private static BevindingRegel plicht(Plichtstand p) {
        String nog = p.bestuurlijk() ? "" : " " + t(p.najaar() ? "gesprek.plicht.najaar" : "gesprek.plicht.bestuurlijk");
        BevindingRegel regel = new BevindingRegel(p.isVoldaan() ? BevindingRegel.Oordeel.VOLDOET : BevindingRegel.Oordeel.LET_OP,
                t("gesprek.plicht", "jaar", String.valueOf(p.jaar()), "gehouden", p.gehouden(), "nodig", p.nodig()) + nog).artikel(p.artikel(), p.bron());
        return p.najaar() ? regel.zoLezenWij() : regel;
    }
}
