package nl.onderwijsregio.web.overstap;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.onderwijsregio.overstap.Oordeel;
import nl.onderwijsregio.overstap.Overstapbeeld;
import nl.onderwijsregio.regeling.Bevinding;
import nl.onderwijsregio.regeling.Post;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Amount and requirements under the text as it is and under the text in force, beside each other. */
class Overstapcijfers extends Div {
    private static final String STREEP = "–";
    private final Overstapbeeld beeld;

    Overstapcijfers(Overstapbeeld beeld) {
        this.beeld = beeld;
        if (!beeld.voor().isErEen()) {
            add(Melding.letOp(t("overstap.geen-oordeel", "tekst", beeld.van(), "oorzaak", beeld.voor().oorzaak())).uitleg(t("overstap.geen-oordeel.uitleg")));
        }
        add(bedragen(), new H3(t("overstap.eisen")));
        if (!beeld.voor().isErEen()) {
            add(new Paragraph(t("overstap.eisen.geen-oordeel")));
        } else if (beeld.bevindingen().isEmpty()) {
            add(new Paragraph(t("overstap.eisen.gelijk")));
        } else {
            add(eisen());
        }
    }

    private Tabel tabel(String naam) {
        Tabel tabel = new Tabel(naam).zonderBijschrift();
        tabel.addClassName("tabel-dicht");
        return tabel;
    }

    private String kop(boolean voor) {
        return t(voor ? "overstap.nu" : "overstap.straks", "tekst", voor ? beeld.van() : beeld.naar());
    }

    private Tabel bedragen() {
        Tabel tabel = tabel(t("overstap.bedrag")).kolom(t("bedrag.onderdeel")).getalkolom(kop(true)).getalkolom(kop(false));
        TreeSet<String> codes = new TreeSet<>();
        Stream.of(beeld.voor(), beeld.na()).forEach(b -> b.posten().forEach(p -> codes.add(p.code())));
        for (String code : codes) {
            Optional<Post> een = beeld.na().post(code).or(() -> beeld.voor().post(code));
            tabel.rij(een.orElseThrow().omschrijving(), post(beeld.voor(), code), post(beeld.na(), code));
        }
        tabel.totaal(t("bedrag.maximaal"), beeld.voor().isErEen() ? bedrag(beeld.voor().bedrag().orElse(null)) : t("overstap.niet-te-berekenen"), bedrag(beeld.na().bedrag().orElse(null)));
        return tabel;
    }

    private static String post(Oordeel b, String code) {
        return b.isErEen() ? b.post(code).map(p -> bedrag(p.bedrag().orElse(null))).orElse(STREEP) : t("overstap.niet-te-berekenen");
    }

    private Tabel eisen() {
        Tabel tabel = tabel(t("overstap.eisen")).kolom(t("regels.artikel")).kolom(kop(true)).kolom(kop(false));
        beeld.bevindingen().forEach(w -> tabel.rij(w.artikel(), bevinding(w.voor()), bevinding(w.na())));
        return tabel;
    }

    private static String bevinding(Optional<Bevinding> b) {
        return b.map(x -> t("overstap.uitslag." + x.uitkomst().name()) + ": " + x.tekst()).orElse(t("overstap.niet-gevraagd"));
    }

    /** An amount, or that it is not known yet. */
    static String bedrag(BigDecimal bedrag) {
        return bedrag == null ? t("kader.nog-niet-te-bepalen") : Opmaak.nu().bedrag(bedrag);
    }
}
