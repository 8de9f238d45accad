package nl.onderwijsregio.web.rekenen;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.onderwijsregio.regeling.Post;
import nl.onderwijsregio.web.kader.Posttekst;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Two answers beside each other with the difference, line by line; lines are the same when they carry the same code. */
class Vergelijktabel extends Div {
    Vergelijktabel(Rekensom een, Rekensom ander) {
        Tabel tabel = new Tabel(t("rekenen.vergelijking")).kolom(t("bedrag.onderdeel")).getalkolom(t("rekenen.eerste")).getalkolom(t("rekenen.tweede"))
                .getalkolom(t("rekenen.verschil"));
        tabel.addClassName("tabel-dicht");
        codes(een, ander).forEach(code -> tabel.rij(omschrijving(een, ander, code), bedrag(een, code), bedrag(ander, code),
                verschil(exact(een, code), exact(ander, code))));
        tabel.totaal(t("bedrag.maximaal"), Uitkomstblok.bedragTekst(een), Uitkomstblok.bedragTekst(ander),
                verschil(een.bedrag().orElse(null), ander.bedrag().orElse(null)));
        add(tabel);
    }

    private static Set<String> codes(Rekensom een, Rekensom ander) {
        Set<String> codes = new LinkedHashSet<>();
        een.beoordeling().posten().forEach(p -> codes.add(p.code()));
        ander.beoordeling().posten().forEach(p -> codes.add(p.code()));
        return codes;
    }

    private static String omschrijving(Rekensom een, Rekensom ander, String code) {
        return een.beoordeling().post(code).or(() -> ander.beoordeling().post(code)).map(Post::omschrijving).orElse(code);
    }

    private static String bedrag(Rekensom som, String code) {
        return som.beoordeling().post(code).map(Posttekst::bedrag).orElse("–");
    }

    /** A line that the text does not have counts as nothing; null when it is not known exactly. */
    private static BigDecimal exact(Rekensom som, String code) {
        return som.beoordeling().post(code).map(p -> p.bedrag().orElse(null)).orElse(som.beoordeling().post(code).isPresent() ? null : BigDecimal.ZERO);
    }

    private static String verschil(BigDecimal een, BigDecimal ander) {
        if (een == null || ander == null) {
            return t("kader.nog-niet-te-bepalen");
        }
        BigDecimal verschil = ander.subtract(een);
        return verschil.signum() == 0 ? t("rekenen.gelijk") : (verschil.signum() > 0 ? "+ " : "") + Opmaak.nu().bedrag(verschil);
    }
}
