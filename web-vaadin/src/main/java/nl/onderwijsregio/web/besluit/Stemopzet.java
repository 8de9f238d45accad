package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.onderwijsregio.besluit.Kamer;
import nl.onderwijsregio.besluit.Kamerregel;
import nl.onderwijsregio.besluit.Stemvoorbereiding;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Velden;
import nl.onderwijsregio.web.tekst.Opmaak;

/** What calling a vote asks and shows: from when until when, by which rule, who votes. */
class Stemopzet extends Div {
    private static final int GEBRUIKELIJK_UUR = 17;

    private final Foutenlijst fouten = new Foutenlijst();
    private final DateTimePicker opent = Velden.moment(t("besluit.ter-stemming.opent"));
    private final DateTimePicker sluit = Velden.moment(t("besluit.ter-stemming.sluit"));

    Stemopzet(Stemvoorbereiding stand, LocalDate vandaag) {
        opent.setHelperText(t("besluit.ter-stemming.opent.hint"));
        sluit.setValue(vandaag.plusWeeks(1).atTime(GEBRUIKELIJK_UUR, 0));
        sluit.setHelperText(t("besluit.ter-stemming.sluit.hint"));
        Div tijden = new Div(opent, sluit);
        tijden.addClassName("formulier");
        add(fouten, tijden, new H2(t("besluit.ter-stemming.wie")), new Paragraph(Kamerzin.samen(stand.kamersNodig())), new Kamers(kamer -> kaart(stand, kamer)));
        if (!stand.onbevestigd().isEmpty()) {
            add(Melding.letOp(t("besluit.ter-stemming.onbevestigd", "aantal", stand.onbevestigd().size()))
                    .uitleg(String.join(", ", stand.onbevestigd().stream().map(d -> d.naam()).toList())));
        }
    }

    private static Component[] kaart(Stemvoorbereiding stand, Kamer kamer) {
        Kamerregel regel = Kamerregel.van(stand.regels(), kamer);
        List<String> namen = stand.gerechtigden().stream().filter(g -> g.kamer() == kamer)
                .map(g -> regel.weegt() ? t("besluit.gewicht.bij", "partij", g.naam(), "gewicht", g.gewicht()) : g.naam()).toList();
        UnorderedList lijst = new UnorderedList(namen.stream().map(ListItem::new).toArray(ListItem[]::new));
        return new Component[] {new Paragraph(Kamerzin.quorum(regel) + " " + Kamerzin.drempel(regel.drempel()) + " " + Kamerzin.weging(regel)),
            new H3(t(regel.weegt() ? "besluit.afspraken.partijen" : "besluit.afspraken.stemmen", "aantal", namen.size())), lijst};
    }

    /** Shows what is missing. @return whether all is well */
    boolean isGoed() {
        return fouten.opnieuw().eis(sluit.getValue() != null, sluit, t("besluit.ter-stemming.fout.sluit"))
                .eis(!opent.isInvalid(), opent, t("besluit.ter-stemming.fout.opent")).isGoed();
    }

    /** Null: now. */
    Instant opent() {
        return moment(opent.getValue());
    }

    Instant sluit() {
        return moment(sluit.getValue());
    }

    /** The closing moment as people read it. */
    String sluitTekst() {
        return Opmaak.nu().weekdagMoment(sluit.getValue());
    }

    private static Instant moment(LocalDateTime lokaal) {
        return lokaal == null ? null : lokaal.atZone(Klok.ZONE).toInstant();
    }
}
