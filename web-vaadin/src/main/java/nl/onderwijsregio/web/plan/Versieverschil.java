package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.onderwijsregio.plan.Deeltabel;
import nl.onderwijsregio.plan.Deeltabellen;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.Planvorm;
import nl.onderwijsregio.plan.Schrijfspoor;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Vergelijking;

/** What is different between two versions: texts, activities and money, parties and what the region states. Only what changed is shown. */
class Versieverschil extends Div {
    private final String naamOud;
    private final String naamNieuw;
    private final Map<String, Div> plaatsen = new LinkedHashMap<>();

    Versieverschil(Planvorm vorm, String naamOud, PlanInhoud oud, String naamNieuw, PlanInhoud nieuw) {
        this.naamOud = naamOud;
        this.naamNieuw = naamNieuw;
        addClassName("versieverschil");
        teksten(vorm, oud, nieuw);
        activiteiten(oud, nieuw);
        regels(t("plan.dekking"), dekking(oud), dekking(nieuw));
        delen(vorm, oud, nieuw);
        regels(t("plan.verschil.partijen"), Inbrengregels.partijen(oud), Inbrengregels.partijen(nieuw));
        lijst(t("plan.verschil.gebied"), gebied(oud), gebied(nieuw));
        regels(t("plan.inbreng.antwoorden"), Inbrengregels.antwoorden(vorm, oud), Inbrengregels.antwoorden(vorm, nieuw));
        regels(t("plan.inbreng.opgaven"), Inbrengregels.opgaven(oud), Inbrengregels.opgaven(nieuw));
        regels(t("plan.inbreng.opleidingsscholen"), Inbrengregels.opleidingsscholen(oud), Inbrengregels.opleidingsscholen(nieuw));
        regels(t("plan.bijlagen.titel"), Inbrengregels.bijlagen(oud), Inbrengregels.bijlagen(nieuw));
        if (getComponentCount() == 0) {
            add(new LegeStaat(t("plan.verschil.geen")));
        } else {
            addComponentAsFirst(new Paragraph(t("plan.verschil.aantal", "aantal", getComponentCount())));
        }
    }

    private void teksten(Planvorm vorm, PlanInhoud oud, PlanInhoud nieuw) {
        TreeSet<String> letters = new TreeSet<>(oud.onderdelen().keySet());
        letters.addAll(nieuw.onderdelen().keySet());
        for (String letter : letters) {
            String titel = letter + "  " + vorm.titel(letter);
            lijst(titel, alineas(oud.onderdelen().getOrDefault(letter, "")), alineas(nieuw.onderdelen().getOrDefault(letter, "")))
                    .ifPresent(deel -> plaatsen.put(letter, deel));
        }
    }

    private void delen(Planvorm vorm, PlanInhoud oud, PlanInhoud nieuw) {
        Map<String, List<String>> toen = delen(vorm, oud);
        Map<String, List<String>> nu = delen(vorm, nieuw);
        LinkedHashSet<String> koppen = new LinkedHashSet<>(toen.keySet());
        koppen.addAll(nu.keySet());
        koppen.forEach(kop -> regels(kop, toen.getOrDefault(kop, List.of()), nu.getOrDefault(kop, List.of())));
    }

    private static Map<String, List<String>> delen(Planvorm vorm, PlanInhoud inhoud) {
        return Deeltabellen.van(inhoud, vorm.delen(), vorm.indicatoren(), woord -> t("plan.deelwoord." + woord)).stream()
                .collect(Collectors.toMap(Deeltabel::kop, Deeltabel::regels, (een, ander) -> een, LinkedHashMap::new));
    }

    private Optional<Div> lijst(String titel, String oud, String nieuw) {
        if (oud.equals(nieuw)) {
            return Optional.empty();
        }
        Div deel = new Div(new H3(titel), new Vergelijking(naamOud, oud, naamNieuw, nieuw));
        add(deel);
        return Optional.of(deel);
    }

    private void activiteiten(PlanInhoud oud, PlanInhoud nieuw) {
        Activiteitverschil verschil = new Activiteitverschil(naamOud, oud, naamNieuw, nieuw);
        if (!verschil.isLeeg()) {
            add(verschil);
            plaatsen.put("", verschil);
        }
    }

    /** Says under each part that changed who worked on it. */
    Versieverschil metSporen(List<Schrijfspoor> sporen) {
        Map<String, List<Schrijfspoor>> perDeel = sporen.stream().collect(Collectors.groupingBy(Schrijfspoor::onderdeel));
        plaatsen.forEach((letter, deel) -> {
            if (perDeel.containsKey(letter)) {
                Paragraph wie = new Paragraph(t("plan.verschil.door", "namen", perDeel.get(letter).stream().map(Versieverschil::zin).collect(Collectors.joining("; "))));
                wie.addClassName("klein");
                deel.add(wie);
            }
        });
        return this;
    }

    private static String zin(Schrijfspoor s) {
        return t(s.namens() == null ? "plan.verschil.schrijver" : "plan.verschil.schrijver.namens", "wie", s.wie(), "namens", s.namens() == null ? "" : s.namens(),
                "keren", s.keren(), "moment", s.laatst());
    }

    private void regels(String titel, List<String> oud, List<String> nieuw) {
        lijst(titel, String.join("\n\n", oud), String.join("\n\n", nieuw));
    }

    private static List<String> dekking(PlanInhoud inhoud) {
        return inhoud.dekking().stream().map(d -> d.bron() + ": € " + d.bedrag()).toList();
    }

    private static String gebied(PlanInhoud inhoud) {
        return String.join("\n\n", inhoud.gemeenten()) + "\n\n" + String.join("\n\n", inhoud.vestigingen());
    }

    /** The words of the markup, a paragraph per block. */
    static String alineas(String opmaak) {
        return nl.onderwijsregio.plan.Opmaak.alineas(opmaak);
    }
}
