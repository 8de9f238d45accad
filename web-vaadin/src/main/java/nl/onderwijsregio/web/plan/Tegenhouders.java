package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.onderwijsregio.aanvraag.Belemmering;
import nl.onderwijsregio.aanvraag.Controlebeeld;
import nl.onderwijsregio.plan.Planprobleem;
import nl.onderwijsregio.web.kader.BevindingRegel;
import nl.onderwijsregio.web.kader.BevindingRegel.Oordeel;
import nl.onderwijsregio.web.kader.Melding;

/** What stands in the way of submitting, each with the place to mend it; then what one should know. */
class Tegenhouders extends Div {
    private final H2 kop;

    Tegenhouders(Controlebeeld beeld, UnaryOperator<String> adres) {
        addClassName("tegenhouders");
        kop = new H2(t("indienen.tegen", "aantal", beeld.tegen().size()));
        kop.getElement().setAttribute("tabindex", "-1");
        add(kop, beeld.tegen().isEmpty() ? Melding.goed(t("indienen.tegen.niets")) : lijst(beeld.tegen(), Oordeel.VOLDOET_NIET, adres));
        if (!beeld.letOp().isEmpty()) {
            add(new H2(t("indienen.letop", "aantal", beeld.letOp().size())), lijst(beeld.letOp(), Oordeel.LET_OP, adres));
        }
    }

    void neemFocus() {
        kop.getElement().executeJs("this.scrollIntoView({block:'center'});this.focus({preventScroll:true})");
    }

    private static Component lijst(List<Belemmering> belemmeringen, Oordeel oordeel, UnaryOperator<String> adres) {
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("bevindingen");
        belemmeringen.forEach(b -> lijst.add(regel(b, oordeel, adres)));
        return lijst;
    }

    private static ListItem regel(Belemmering b, Oordeel oordeel, UnaryOperator<String> adres) {
        BevindingRegel regel = new BevindingRegel(oordeel, zin(b));
        if (b.soort() == Belemmering.Soort.REGEL) {
            regel.artikel(b.waarden().get("artikel").toString(), b.waarden().get("bron").toString());
            if (!b.waarden().get("herstel").toString().isEmpty()) {
                regel.herstel(b.waarden().get("herstel").toString());
            }
        }
        if (b.soort() == Belemmering.Soort.PLANPROBLEEM && !b.waarden().get("artikel").toString().isEmpty()) {
            regel.artikel(b.waarden().get("artikel").toString(), b.waarden().get("bron").toString());
        }
        regel.add(new Anchor(adres.apply(b.pad()), t("indienen.naar." + b.pad().replaceAll("plan/(onderdeel|deel)/.*", "plan/$1").replace('/', '-'))));
        return regel;
    }

    /** The sentence of one point. */
    static String zin(Belemmering b) {
        return switch (b.soort()) {
            case REGEL -> b.waarden().get("tekst").toString();
            case PLANPROBLEEM -> Planzinnen.probleem(new Planprobleem(Planprobleem.Soort.valueOf(b.waarden().get("soort").toString()), "b", b.waarden().get("waarde").toString()));
            default -> t("belemmering." + b.soort().name(), b.waarden());
        };
    }
}
