package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.BiFunction;
import nl.onderwijsregio.gegevens.Waterkandidaat;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** One candidate in the table. After an act only its own cells change, so the reader stays where they were. */
class Waterrij {
    private final BiFunction<Waterkandidaat, Boolean, Waterkandidaat> beslissen;
    private final Div stand = new Div();
    private final Div acties = new Div();
    private Waterkandidaat kandidaat;

    /** @param beslissen acts (true: accept) and gives the candidate as it stands after that */
    Waterrij(Waterkandidaat kandidaat, BiFunction<Waterkandidaat, Boolean, Waterkandidaat> beslissen) {
        this.kandidaat = kandidaat;
        this.beslissen = beslissen;
        vullen();
    }

    void in(Tabel tabel) {
        tabel.rij(namen(), afstand(), stand, acties);
    }

    private String namen() {
        return kandidaat.naamA() + " – " + kandidaat.naamB();
    }

    private String afstand() {
        return kandidaat.afstandMeters() == null ? t("beheer.onbekend") : t("beheer.water.km", "km",
                Opmaak.nu().getal(BigDecimal.valueOf(kandidaat.afstandMeters()).movePointLeft(3).setScale(1, RoundingMode.HALF_UP)));
    }

    private void vullen() {
        stand.removeAll();
        Waterstand nu = Waterstand.van(kandidaat);
        stand.add(switch (nu) {
            case AANVAARD -> new Badge(Melding.Soort.GOED, nu.tekst());
            case OPEN -> new Badge(Melding.Soort.LET_OP, nu.tekst());
            case AFGEWEZEN -> new Badge(nu.tekst());
        });
        if (kandidaat.op() != null) {
            Span wie = new Span(t("beheer.water.door", "wie", kandidaat.door(), "moment", kandidaat.op()));
            wie.addClassName("klein");
            stand.add(new Div(wie));
        }
        acties.removeAll();
        Div knoppen = Knop.rij();
        if (nu != Waterstand.AANVAARD) {
            knoppen.add(knop("beheer.water.aanvaarden", true));
        }
        if (nu != Waterstand.AFGEWEZEN) {
            knoppen.add(knop("beheer.water.afwijzen", false));
        }
        acties.add(knoppen);
    }

    private Button knop(String sleutel, boolean aanvaarden) {
        Button knop = Knop.gewoon(t(sleutel), () -> {
            if (Poging.bij(acties).doe(() -> kandidaat = beslissen.apply(kandidaat, aanvaarden))) {
                vullen();
                acties.getElement().executeJs("setTimeout(() => this.querySelector('vaadin-button')?.focus())");
            }
        });
        knop.setAriaLabel(t(sleutel) + ": " + namen());
        return knop;
    }
}
