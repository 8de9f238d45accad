package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onderwijsregio.besluit.Drempel;
import nl.onderwijsregio.besluit.Kamer;
import nl.onderwijsregio.besluit.Kamerregel;
import nl.onderwijsregio.besluit.Kameroordeel;
import nl.onderwijsregio.besluit.Kameruitslag;
import nl.onderwijsregio.besluit.Keuze;
import nl.onderwijsregio.besluit.Rondebeeld;
import nl.onderwijsregio.besluit.Telregel;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Meetbalk;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Tabel;

/** The result: per chamber presence and agreement, each measured against its own threshold; then every vote, to add up again. */
class Uitslagblok extends Div {
    private final Rondebeeld beeld;

    Uitslagblok(Rondebeeld beeld, Besluitpad adressen) {
        this.beeld = beeld;
        var uitslag = beeld.uitslag();
        Melding slot = switch (uitslag.uitkomst()) {
            case AANGENOMEN -> Melding.goed(t(uitslag.kamersNodig() == Kamer.values().length ? "besluit.slot.AANGENOMEN" : "besluit.slot.AANGENOMEN.aantal", "nodig",
                    uitslag.kamersNodig(), "versie", uitslag.voorstel().versieNummer()));
            case VERWORPEN -> Melding.letOp(t("besluit.slot.VERWORPEN", "kamers", kamers(Kameroordeel.NIET_AKKOORD)))
                    .uitleg(t("besluit.slot.VERWORPEN." + beeld.regel().voorstel().soort().name()));
            case TELT_NIET -> Melding.letOp(t("besluit.slot.TELT_NIET", "kamers", kamers(Kameroordeel.TELT_NIET)))
                    .uitleg(t("besluit.slot.TELT_NIET.doen"));
        };
        if (uitslag.besluitnummer() != null) {
            slot.uitleg(t("besluit.slot.nummer", "nummer", uitslag.besluitnummer(), "moment", uitslag.vastgesteldOp()));
        }
        add(new H2(t("besluit.uitslag")), slot, bleven(), new Kamers(this::kaart), new H2(t("besluit.natellen")),
                new Paragraph(t("besluit.natellen.uitleg")), telling());
        Paragraph gelijk = new Paragraph(hertelling());
        add(gelijk, Knop.rij(Knop.afdrukken(adressen.naar(beeld.regel().id(), "afdrukken")), new Anchor(adressen.naar(), t("besluit.register"))));
    }

    /** Which objections stood, in the words of who had them, and what that meant. */
    private Div bleven() {
        Div blok = new Div();
        List<Telregel> bezwaren = beeld.telregels().stream().filter(r -> r.keuze() == Keuze.BEZWAAR && r.toelichting() != null).toList();
        if (!bezwaren.isEmpty()) {
            blok.add(new Paragraph(t(beeld.uitslag().isAangenomen() ? "bezwaar.bleef.aangenomen" : "bezwaar.bleef.verworpen", "aantal", bezwaren.size())));
            UnorderedList lijst = new UnorderedList();
            bezwaren.forEach(r -> lijst.add(new ListItem(t("bezwaar.bleef.rij", "partij", r.partijNaam(), "kamer", Kamerzin.naam(r.kamer()), "bezwaar", r.toelichting()))));
            blok.add(lijst);
        }
        return blok;
    }

    private String kamers(Kameroordeel oordeel) {
        return beeld.uitslag().kamers().stream().filter(k -> k.oordeel() == oordeel).map(k -> Kamerzin.naam(k.kamer()))
                .collect(Collectors.joining(", "));
    }

    private Component[] kaart(Kamer kamer) {
        Kameruitslag telling = beeld.uitslag().kamers().stream().filter(k -> k.kamer() == kamer).findFirst().orElseThrow();
        Kamerregel regel = beeld.regel(kamer);
        int grondslag = regel.drempel().grondslag(telling.uitgebracht(), telling.gewicht().gerechtigd());
        Paragraph som = new Paragraph(som(regel, telling));
        som.addClassName("getal-links");
        boolean consent = regel.drempel() == Drempel.CONSENT;
        return new Component[] {badge(telling.oordeel()),
            new Meetbalk(t("besluit.aanwezig"), telling.aanwezig(), telling.gerechtigd()).kamer(RondeView.pad(kamer))
                    .drempel(telling.quorumNodig(), t("besluit.ronde.nodig", "nodig", telling.quorumNodig())),
            new Meetbalk(t("besluit.voor-van." + (consent ? "consent" : regel.drempel() == Drempel.VOLSTREKTE_MEERDERHEID ? "alle" : "uitgebracht")
                    + (regel.weegt() ? ".gewogen" : "")), telling.gewicht().voor(), grondslag).kamer(RondeView.pad(kamer))
                    .drempel(telling.voorNodig(), t("besluit.ronde.nodig", "nodig", telling.voorNodig())),
            som, new Paragraph(Kamerzin.rekening(regel, telling))};
    }

    /** Parties by choice; in a consent chamber remarks and objections apart. */
    private String som(Kamerregel regel, Kameruitslag telling) {
        if (regel.geheim() && telling.oordeel() == Kameroordeel.TELT_NIET) {
            return t("besluit.som.niet-geteld", "aantal", telling.aanwezig());
        }
        if (regel.drempel() != Drempel.CONSENT) {
            return t("besluit.som", "voor", telling.voor(), "tegen", telling.tegen(), "onthouding", telling.onthouding());
        }
        long kanttekeningen = beeld.telregels().stream().filter(r -> r.kamer() == regel.kamer() && r.keuze() == Keuze.KANTTEKENING).count();
        return t("besluit.som.consent", "voor", telling.voor() - kanttekeningen, "kanttekening", kanttekeningen, "bezwaar", telling.tegen(), "onthouding",
                telling.onthouding());
    }

    private static Badge badge(Kameroordeel oordeel) {
        return new Badge(switch (oordeel) {
            case AKKOORD -> Melding.Soort.GOED;
            case NIET_AKKOORD -> Melding.Soort.FOUT;
            case TELT_NIET -> Melding.Soort.LET_OP;
        }, t("besluit.oordeel." + oordeel.name()));
    }

    private Tabel telling() {
        Tabel tabel = new Tabel(t("besluit.natellen")).zonderBijschrift().kolom(t("besluit.bewijsnummer")).kolom(t("besluit.kamer"))
                .kolom(t("besluit.partij")).kolom(t("besluit.stem.keuze"));
        boolean weegt = beeld.regels().stream().anyMatch(Kamerregel::weegt);
        if (weegt) {
            tabel.getalkolom(t("besluit.gewicht"));
        }
        tabel.kolom(t("besluit.toelichting"));
        for (Telregel r : beeld.telregels()) {
            List<Object> rij = new ArrayList<>(List.of(r.bewijsnummer(), Kamerzin.naam(r.kamer()), Kamerzin.partij(r), t("besluit.keuzewoord." + r.keuze().name())));
            if (weegt) {
                rij.add(String.valueOf(r.gewicht()));
            }
            rij.add(Kamerzin.toelichting(r));
            tabel.rij(rij.toArray());
        }
        return tabel;
    }

    /** Adds up the table once more and compares it with the stored result. */
    private String hertelling() {
        Map<Kamer, List<Kameruitslag.Gewogen>> stemmen = beeld.telregels().stream().collect(Collectors.groupingBy(Telregel::kamer,
                () -> new EnumMap<>(Kamer.class), Collectors.mapping(Telregel::gewogen, Collectors.toList())));
        boolean gelijk = beeld.uitslag().kamers().stream().allMatch(k -> Kameruitslag.tellen(beeld.regel(k.kamer()), k.gerechtigd(),
                k.gewicht().gerechtigd(), stemmen.getOrDefault(k.kamer(), List.of())).equals(k));
        return t(gelijk ? "besluit.hertelling.gelijk" : "besluit.hertelling.anders");
    }
}
