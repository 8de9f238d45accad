package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.onderwijsregio.plan.Begrotingspost;
import nl.onderwijsregio.plan.Kostensoort;
import nl.onderwijsregio.web.kader.Bedragveld;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The posts of the amount of an activity, with their sum beside the amount. */
class Postenveld extends Div {
    private final List<Post> posten = new ArrayList<>();
    private final Div rijen = new Div();
    private final Paragraph som = new Paragraph();
    private final Bedragveld bedrag;
    private final int van;
    private final int tot;

    /** @param van first year of the regeling @param tot last year */
    Postenveld(Bedragveld bedrag, List<Begrotingspost> bestaand, int van, int tot) {
        this.bedrag = bedrag;
        this.van = van;
        this.tot = tot;
        addClassName("posten");
        som.getElement().setAttribute("role", "status");
        add(new H3(t("plan.posten")), new Paragraph(t(van == tot ? "plan.posten.uitleg" : "plan.posten.uitleg.jaren", "jaar", String.valueOf(van))), rijen,
                Knop.rij(Knop.gewoon(t("plan.posten.toevoegen"), () -> rij(null)), Knop.klein(t("plan.posten.optellen"), this::optellen)), som);
        bestaand.forEach(this::rij);
        bedrag.addValueChangeListener(e -> tellen());
        tellen();
    }

    private final class Post {
        private final int nummer;
        private final Select<Kostensoort> soort = new Select<>();
        private final TextField omschrijving;
        private final Select<Integer> jaar = new Select<>();
        private final Getalveld fte;
        private final Bedragveld tarief = new Bedragveld(t("plan.posten.tarief"));
        private final Bedragveld post = new Bedragveld(t("plan.posten.bedrag"));
        private final Checkbox coordinatie = new Checkbox(t("plan.posten.coordinatie"));
        private final Div rij = new Div();

        Post(Begrotingspost p) {
            nummer = p == null ? 0 : p.nummer();
            soort.setLabel(t("plan.posten.soort"));
            soort.setItems(Kostensoort.values());
            soort.setItemLabelGenerator(k -> t("plan.kostensoort." + k.name()));
            soort.setValue(p == null ? Kostensoort.PERSONEEL : p.soort());
            omschrijving = Itemkeuzes.regel(t("plan.posten.omschrijving"), p == null ? "" : p.omschrijving(), 300);
            jaar.setLabel(t("plan.posten.jaar"));
            jaar.setItems(IntStream.rangeClosed(van, tot).boxed().toList());
            jaar.setValue(p == null ? Integer.valueOf(van) : Integer.valueOf(p.jaar()));
            fte = new Getalveld(t("plan.posten.fte"), p == null ? null : p.fte());
            tarief.zet(p == null ? null : p.tarief());
            post.zet(p == null ? null : p.bedrag());
            coordinatie.setValue(p != null && p.coordinatie());
            fte.addValueChangeListener(e -> rekenen());
            tarief.addValueChangeListener(e -> rekenen());
            post.addValueChangeListener(e -> tellen());
            var weg = Knop.klein(t("plan.posten.weg"), this::weghalen);
            weg.setAriaLabel(t("plan.posten.weg") + ": " + omschrijving.getValue());
            rij.add(soort, omschrijving, jaar, fte, tarief, post, coordinatie, weg);
            rij.addClassName("post-rij");
        }

        private void weghalen() {
            posten.remove(this);
            rijen.remove(rij);
            tellen();
        }

        /** With fte and rate the amount is their product. */
        private void rekenen() {
            if (fte.getal() != null && tarief.bedrag().isPresent()) {
                post.zet(fte.getal().multiply(tarief.bedrag().get()).setScale(2, RoundingMode.HALF_UP));
            }
        }

        private void nakijken(Foutenlijst fouten) {
            fouten.eis(!omschrijving.getValue().isBlank(), omschrijving, t("plan.posten.fout.omschrijving")).eis(post.bedrag().isPresent(), post, t("plan.fout.bedrag"))
                    .eis(tarief.getValue().isBlank() || tarief.bedrag().isPresent(), tarief, t("plan.fout.bedrag"));
            fte.nakijken(fouten);
        }

        private Begrotingspost post() {
            return new Begrotingspost(nummer, soort.getValue(), omschrijving.getValue(), jaar.getValue(), fte.getal(), tarief.bedrag().orElse(null),
                    post.bedrag().orElseThrow(), coordinatie.getValue());
        }
    }

    private void rij(Begrotingspost bestaand) {
        Post post = new Post(bestaand);
        posten.add(post);
        rijen.add(post.rij);
    }

    private BigDecimal totaal() {
        return posten.stream().map(p -> p.post.bedrag().orElse(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void optellen() {
        bedrag.zet(totaal());
    }

    private void tellen() {
        BigDecimal verschil = totaal().subtract(bedrag.bedrag().orElse(BigDecimal.ZERO));
        som.setText(posten.isEmpty() ? "" : verschil.signum() == 0 ? t("plan.posten.gelijk", "som", Opmaak.nu().bedrag(totaal()))
                : t("plan.posten.verschil", "som", Opmaak.nu().bedrag(totaal()), "verschil", Opmaak.nu().bedrag(verschil.abs())));
    }

    void nakijken(Foutenlijst fouten) {
        posten.forEach(p -> p.nakijken(fouten));
    }

    List<Begrotingspost> posten() {
        return posten.stream().map(Post::post).toList();
    }
}
