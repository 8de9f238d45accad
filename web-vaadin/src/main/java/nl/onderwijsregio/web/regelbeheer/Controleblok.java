package nl.onderwijsregio.web.regelbeheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.math.BigDecimal;
import java.util.List;
import nl.onderwijsregio.regelbeheer.Regelconceptbeeld;
import nl.onderwijsregio.regelbeheer.Keurbevinding;
import nl.onderwijsregio.regelbeheer.Parameterwijziging;
import nl.onderwijsregio.regelbeheer.Regelstapsoort;
import nl.onderwijsregio.regelbeheer.Regelwijziging;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** What the newest check found, with line and plain sentence; and what is different from the text it was made from. */
class Controleblok extends Div {
    Controleblok(Regelconceptbeeld beeld) {
        if (beeld.stappen().stream().noneMatch(s -> s.soort() == Regelstapsoort.GEKEURD)) {
            add(new LegeStaat(t("versie.controle.leeg")));
            return;
        }
        List<Keurbevinding> fouten = beeld.bevindingen().stream().filter(Keurbevinding::fout).toList();
        add(oordeel(beeld, fouten.size()));
        if (!fouten.isEmpty()) {
            add(bevindingen(fouten));
        }
        beeld.stappen().stream().filter(s -> s.soort() == Regelstapsoort.NAGEREKEND).reduce((a, b) -> b)
                .ifPresent(s -> add(new Paragraph(t("versie.nagerekend", "uitslag", s.toelichting()))));
        wijzigingen(beeld);
    }

    private static Melding oordeel(Regelconceptbeeld beeld, int fouten) {
        if (fouten > 0) {
            return Melding.fout(t("versie.controle.fout", "aantal", fouten));
        }
        return beeld.bevindingen().stream().anyMatch(Keurbevinding::isNietsGewijzigd) ? Melding.letOp(t("versie.controle.niets")) : Melding.goed(t("versie.controle.goed"));
    }

    private static Component bevindingen(List<Keurbevinding> fouten) {
        Tabel tabel = new Tabel(t("versie.stap.controle")).zonderBijschrift().kolom(t("versie.plaats")).kolom(t("versie.waar")).kolom(t("versie.melding"));
        fouten.forEach(f -> tabel.rij(f.plaats().isEmpty() ? t("versie.bestand") : f.plaats(), f.waar().isEmpty() ? "–" : f.waar(), f.melding()));
        return tabel;
    }

    private void wijzigingen(Regelconceptbeeld beeld) {
        add(new H3(t("versie.wijzigingen")));
        if (beeld.wijzigingen().isEmpty() && beeld.regelwijzigingen().isEmpty()) {
            add(new LegeStaat(t("versie.wijzigingen.geen")));
            return;
        }
        if (!beeld.wijzigingen().isEmpty()) {
            add(figuren(beeld.wijzigingen()));
        }
        beeld.regelwijzigingen().forEach(r -> add(regel(r)));
    }

    private static Tabel figuren(List<Parameterwijziging> wijzigingen) {
        Tabel tabel = new Tabel(t("versie.wijzigingen")).zonderBijschrift().kolom(t("regels.parameter")).getalkolom(t("versie.oud")).getalkolom(t("versie.nieuw"))
                .kolom(t("regels.artikel"));
        wijzigingen.forEach(w -> tabel.rij(w.omschrijving(), waarde(w, w.oud()), waarde(w, w.nieuw()), ernaast(w)));
        return tabel;
    }

    /** The provision, and what else than the value changed: the second person judges that too. */
    private static Div ernaast(Parameterwijziging w) {
        Div cel = new Div(w.artikel());
        for (Parameterwijziging.Kolomwijziging k : w.ernaast()) {
            Div regel = new Div(t("versie.kolomwijziging", "kolom", k.kolom(), "oud", k.oud(), "nieuw", k.nieuw()));
            regel.addClassName("klein");
            cel.add(regel);
        }
        return cel;
    }

    private static String waarde(Parameterwijziging w, String waarde) {
        if (waarde == null) {
            return t("regels.gat");
        }
        return w.eenheid().equals("euro") ? Opmaak.nu().tarief(new BigDecimal(waarde)) : waarde;
    }

    private static NativeDetails regel(Regelwijziging r) {
        NativeDetails meer = new NativeDetails(t("versie.regelwijziging", "naam", r.naam(), "artikel", r.artikel()));
        meer.setContent(new Div(new H3(t("versie.oud")), tekst(r.oud() == null ? t("versie.regel.nieuw") : r.oud()), new H3(t("versie.nieuw")),
                tekst(r.nieuw() == null ? t("versie.regel.vervallen") : r.nieuw())));
        return meer;
    }

    private static Pre tekst(String regel) {
        Pre tekst = new Pre(regel);
        tekst.addClassName("regeltekst");
        return tekst;
    }
}
