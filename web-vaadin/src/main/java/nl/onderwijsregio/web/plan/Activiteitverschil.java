package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onderwijsregio.plan.Deeltabellen;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.PlanInhoud.Activiteitregel;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** What is different in the activities, field by field; of amounts the difference is said, and what it does to the whole begroting. */
class Activiteitverschil extends Div {
    private final Opmaak vorm = Opmaak.nu();
    private final Tabel tabel;
    private int nieuw;
    private int weg;

    Activiteitverschil(String naamOud, PlanInhoud oud, String naamNieuw, PlanInhoud nieuwe) {
        tabel = new Tabel(t("plan.verschil.activiteiten")).kolom(t("plan.begroting.post")).kolom(t("plan.verschil.wat")).kolom(naamOud).kolom(naamNieuw);
        Map<Integer, Activiteitregel> toen = perNummer(oud);
        Map<Integer, Activiteitregel> nu = perNummer(nieuwe);
        TreeSet<Integer> nummers = new TreeSet<>(toen.keySet());
        nummers.addAll(nu.keySet());
        nummers.removeIf(n -> Objects.equals(toen.get(n), nu.get(n)));
        nummers.forEach(n -> activiteit(n, toen.get(n), nu.get(n)));
        if (!nummers.isEmpty()) {
            add(new H3(t("plan.verschil.activiteiten")), new Paragraph(samenvatting(nummers.size(), som(nieuwe).subtract(som(oud)))), tabel.zonderBijschrift());
        }
    }

    boolean isLeeg() {
        return getComponentCount() == 0;
    }

    private String samenvatting(int gewijzigd, BigDecimal verschil) {
        return t("plan.verschil.begroting", "gewijzigd", gewijzigd - nieuw - weg, "nieuw", nieuw, "weg", weg,
                "verschil", verschil.signum() == 0 ? t("plan.verschil.zelfde-bedrag") : metTeken(verschil));
    }

    private void activiteit(int nummer, Activiteitregel toen, Activiteitregel nu) {
        if (toen == null) {
            nieuw++;
            tabel.rij(Deeltabellen.code("A-", nummer), t("plan.verschil.nieuw"), t("plan.verschil.niet-in"), nu.naam() + " · " + euro(nu.bedrag()));
        } else if (nu == null) {
            weg++;
            tabel.rij(Deeltabellen.code("A-", nummer), t("plan.verschil.weg"), toen.naam() + " · " + euro(toen.bedrag()), t("plan.verschil.niet-in"));
        } else {
            Map<String, String> velden = velden(nu);
            velden(toen).forEach((veld, waarde) -> {
                if (!waarde.equals(velden.get(veld))) {
                    tabel.rij(Deeltabellen.code("A-", nummer) + " " + nu.naam(), veld, waarde, velden.get(veld));
                }
            });
            bedrag(nummer, toen, nu);
        }
    }

    private void bedrag(int nummer, Activiteitregel toen, Activiteitregel nu) {
        BigDecimal verschil = new BigDecimal(nu.bedrag()).subtract(new BigDecimal(toen.bedrag()));
        if (verschil.signum() != 0) {
            tabel.rij(Deeltabellen.code("A-", nummer) + " " + nu.naam(), t("plan.activiteit.bedrag"), euro(toen.bedrag()), euro(nu.bedrag()) + " (" + metTeken(verschil) + ")");
        }
    }

    private Map<String, String> velden(Activiteitregel a) {
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put(t("plan.activiteit.naam"), a.naam());
        velden.put(t("plan.activiteit.functie"), t("plan.functie." + a.functie().name()));
        velden.put(t("plan.activiteit.doel"), a.doel());
        velden.put(t("plan.activiteit.indicator"), a.indicator());
        velden.put(t("plan.activiteit.eigenaar"), a.eigenaar());
        velden.put(t("plan.activiteit.periode"), vorm.kort(LocalDate.parse(a.van())) + " – " + vorm.kort(LocalDate.parse(a.tot())));
        velden.put(t("plan.activiteit.toelichting"), a.toelichting());
        return velden;
    }

    private String euro(String bedrag) {
        return vorm.bedrag(new BigDecimal(bedrag));
    }

    private String metTeken(BigDecimal verschil) {
        return (verschil.signum() < 0 ? "− " : "+ ") + vorm.bedrag(verschil.abs());
    }

    private static BigDecimal som(PlanInhoud inhoud) {
        return inhoud.activiteiten().stream().map(a -> new BigDecimal(a.bedrag())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<Integer, Activiteitregel> perNummer(PlanInhoud inhoud) {
        return inhoud.activiteiten().stream().collect(Collectors.toMap(Activiteitregel::nummer, Function.identity()));
    }
}
