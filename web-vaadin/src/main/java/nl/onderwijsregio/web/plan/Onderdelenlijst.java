package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.plan.Onderdeelregel;
import nl.onderwijsregio.plan.Onderdeelwoord;
import nl.onderwijsregio.plan.Planbeeld;
import nl.onderwijsregio.plan.Planprobleem;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Takenlijst;

/** The sections in four groups, each with how far it is; the questions on which sections depend; and what does not apply, with why. */
class Onderdelenlijst extends Div {
    /** Takes the answer to a question. */
    interface Antwoord extends Serializable {
        void geven(String kenmerk, boolean ja);
    }

    /** A list of so many sections is read without groups. */
    private static final int ZONDER_GROEPEN = 12;
    private static final List<String> GROEPEN = List.of("regio:ack", "activiteiten:bghijdef", "organisatie:lmno", "groei:p");

    Onderdelenlijst(Planbeeld plan, Map<String, Long> opmerkingen, UnaryOperator<String> adres, boolean magAntwoorden, Antwoord antwoord) {
        List<Onderdeelregel> nietVan = new ArrayList<>();
        boolean kort = plan.onderdelen().size() <= ZONDER_GROEPEN;
        List<String> groepen = kort ? List.of() : GROEPEN;
        String bekend = groepen.stream().map(g -> g.substring(g.indexOf(':') + 1)).collect(Collectors.joining());
        String overig = plan.onderdelen().stream().map(Onderdeelregel::letter).filter(l -> !bekend.contains(l)).collect(Collectors.joining());
        for (String groep : Stream.concat(groepen.stream(), Stream.of((kort ? "alle:" : "overig:") + overig)).toList()) {
            String letters = groep.substring(groep.indexOf(':') + 1);
            Takenlijst lijst = new Takenlijst();
            plan.onderdelen().stream().filter(o -> letters.contains(o.letter())).forEach(o -> {
                if (o.telt()) {
                    rij(lijst, o, opmerkingen.getOrDefault(o.letter(), 0L), adres.apply(o.letter()));
                } else if (Boolean.FALSE.equals(o.vanToepassing())) {
                    nietVan.add(o);
                }
            });
            if (!lijst.isLeeg()) {
                add(new H2(t("plan.groep." + groep.substring(0, groep.indexOf(':')))), lijst);
            }
        }
        vragen(plan, magAntwoorden, antwoord);
        if (!nietVan.isEmpty()) {
            add(new H2(t("plan.groep.niet")), nietVan(nietVan, magAntwoorden, antwoord));
        }
    }

    private static void rij(Takenlijst lijst, Onderdeelregel o, long opmerkingen, String adres) {
        long fouten = o.problemen().stream().filter(Planprobleem::isFout).count();
        String onder = Stream.of(fouten > 0 ? t("plan.problemen", "aantal", fouten) : "", opmerkingen > 0 ? t("opmerking.aantal", "aantal", opmerkingen) : "",
                Planzinnen.laatst(o)).filter(deel -> !deel.isEmpty()).collect(Collectors.joining(" · "));
        lijst.rij(o.letter() + "  " + o.titel(), onder, Takenlijst.Stand.valueOf(o.woord().name()), adres);
    }

    private void vragen(Planbeeld plan, boolean mag, Antwoord antwoord) {
        List<Onderdeelregel> open = plan.onderdelen().stream().filter(o -> o.woord() == Onderdeelwoord.KAN_NOG_NIET).toList();
        if (open.isEmpty()) {
            return;
        }
        add(new H2(t("plan.vragen")), new Paragraph(t("plan.vragen.uitleg")));
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("plan-vragen");
        open.forEach(o -> lijst.add(vraag(o, mag, antwoord)));
        add(lijst);
    }

    private static ListItem vraag(Onderdeelregel o, boolean mag, Antwoord antwoord) {
        ListItem item = new ListItem(new Paragraph(o.letter() + "  " + o.titel()), new Paragraph(o.reden()));
        if (mag && o.kenmerk() != null) {
            item.add(Knop.rij(knop(t("plan.vraag.ja"), o, true, antwoord), knop(t("plan.vraag.nee"), o, false, antwoord)));
        }
        return item;
    }

    private static Component knop(String tekst, Onderdeelregel o, boolean ja, Antwoord antwoord) {
        var knop = Knop.gewoon(tekst, () -> antwoord.geven(o.kenmerk(), ja));
        knop.setAriaLabel(tekst + ": " + o.reden());
        return knop;
    }

    private static UnorderedList nietVan(List<Onderdeelregel> regels, boolean mag, Antwoord antwoord) {
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("plan-niet");
        regels.forEach(o -> {
            ListItem item = new ListItem(new Span(o.letter() + "  " + o.titel() + ". "), new Span(o.reden()));
            if (o.heeftTekst()) {
                item.add(new Span(" " + t("plan.niet-maar-tekst")));
            }
            if (mag && o.kenmerk() != null) {
                var knop = Knop.klein(t("plan.vraag.toch"), () -> antwoord.geven(o.kenmerk(), true));
                knop.setAriaLabel(t("plan.vraag.toch") + ": " + o.titel());
                item.add(new Span(" "), knop);
            }
            lijst.add(item);
        });
        return lijst;
    }
}
