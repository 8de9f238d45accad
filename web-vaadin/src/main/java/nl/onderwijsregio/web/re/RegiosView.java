package nl.onderwijsregio.web.re;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.overzicht.Fase;
import nl.onderwijsregio.overzicht.Regiostand;
import nl.onderwijsregio.overzicht.Regiostanden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Bestandslink;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tabel;

/** All regions with where they stand. The filters stand in the address, so that going back finds them again. */
@Route(value = Pad.RE + "/regios", layout = PortaalLayout.class)
@RouteAlias(value = Pad.BELEID + "/regios", layout = PortaalLayout.class)
@RolesAllowed({Rol.RE, Rol.BELEID})
public class RegiosView extends PortaalView {
    private static final int MEESTE = 200;

    @Inject
    Regiostanden standen;

    @Override
    protected String titel() {
        return t("re.regios.titel");
    }

    @Override
    protected void toon(Pad pad) {
        List<Regiostand> alle = standen.alle(mandaat());
        Regiofilter filter = isRe() ? Regiofilter.van(pad) : Regiofilter.van(pad).zonderGesprekken();
        List<Regiostand> over = filter.uit(alle);
        add(new Paragraph(samenvatting(alle)), filters(filter), new Paragraph(aantal(over.size(), alle.size())));
        boolean re = isRe();
        if (over.isEmpty()) {
            add(new LegeStaat(t("re.regios.leeg"), Knop.rustigNaar(adres("regios"), t("re.filters.wissen"))));
        } else {
            add(tabel(over.subList(0, Math.min(MEESTE, over.size()))), new Paragraph(new Bestandslink(t("re.regios.downloaden"), () -> Regiosbestand.van(over, re))));
        }
    }

    private static String aantal(int over, int totaal) {
        return over > MEESTE ? t("re.regios.veel", "getoond", MEESTE, "aantal", over) : t("re.regios.getoond", "aantal", over, "totaal", totaal);
    }

    /** Conversations are between the region and the Realisatie-Eenheid. */
    private boolean isRe() {
        return wie().portaal() == Portaal.RE;
    }

    private static String samenvatting(List<Regiostand> alle) {
        return t("re.regios.samenvatting", "ingediend", aantal(alle, Fase.INGEDIEND), "stemming", aantal(alle, Fase.IN_STEMMING),
                "concept", aantal(alle, Fase.CONCEPT) + aantal(alle, Fase.SAMENSTELLEN), "niet", aantal(alle, Fase.NIET_BEGONNEN));
    }

    private static long aantal(List<Regiostand> alle, Fase fase) {
        return alle.stream().filter(r -> r.fase() == fase).count();
    }

    private Div filters(Regiofilter filter) {
        TextField tekst = new TextField(t("re.zoek"));
        tekst.setValue(filter.zoek());
        tekst.setClearButtonVisible(true);
        Select<Fase> fase = keuze("re.fase", "re.fase.alle", Fase.values(), filter.fase());
        Select<Regiofilter.Gesprek> gesprek = keuze("re.gesprek", "re.gesprek.alle", Regiofilter.Gesprek.values(), filter.gesprek());
        Select<Regiofilter.Volgorde> volgorde = keuze("re.volgorde", null, isRe() ? Regiofilter.Volgorde.values() : Regiofilter.Volgorde.zonderGesprekken(), filter.volgorde());
        gesprek.setVisible(isRe());
        Runnable filteren = () -> UI.getCurrent().navigate(adres("regios").substring(1),
                QueryParameters.simple(new Regiofilter(tekst.getValue(), fase.getValue(), gesprek.getValue(), volgorde.getValue()).vragen()));
        tekst.addKeyPressListener(Key.ENTER, e -> filteren.run());
        Div balk = new Div(tekst, fase, gesprek, volgorde, Knop.gewoon(t("re.filteren"), filteren));
        balk.addClassNames("knoppenrij", "zoekbalk");
        balk.getElement().setAttribute("role", "search");
        return balk;
    }

    /** @param alles text of no choice; null when there always is one */
    private static <E extends Enum<E>> Select<E> keuze(String label, String alles, E[] waarden, E gekozen) {
        Select<E> keuze = new Select<>();
        keuze.setLabel(t(label));
        keuze.setEmptySelectionAllowed(alles != null);
        if (alles != null) {
            keuze.setEmptySelectionCaption(t(alles));
        }
        keuze.setItemLabelGenerator(w -> w == null ? t(alles == null ? label : alles) : t(label + "." + w));
        keuze.setItems(waarden);
        keuze.setValue(gekozen);
        return keuze;
    }

    private Tabel tabel(List<Regiostand> regios) {
        Tabel tabel = new Tabel(t("re.regios.titel")).zonderBijschrift().kolom(t("re.regio")).kolom(t("re.sector")).kolom(t("re.fase"))
                .kolom(t("re.bevestigd")).kolom(t("re.aanbevelingen")).getalkolom(t("re.bedrag"));
        tabel.addClassNames("compact", "tabel-dicht");
        regios.forEach(r -> tabel.rij(naam(r), Standzin.sectoren(r), fase(r), Standzin.bevestigd(r), Standzin.aanbevelingen(r), Standzin.bedrag(r)));
        return tabel;
    }

    /** The region; for the Realisatie-Eenheid with its conversations under it, for another column does not fit. */
    private Div naam(Regiostand r) {
        Div cel = new Div(new Anchor(adres("regios", r.regioId()), r.naam()));
        if (isRe() && (r.laatsteGesprek() != null || r.volgendGesprek() != null)) {
            Paragraph gesprekken = new Paragraph(Standzin.gesprekken(r));
            gesprekken.addClassName("klein");
            cel.add(gesprekken);
        }
        return cel;
    }

    private static Div fase(Regiostand r) {
        Div cel = new Div(Standzin.fase(r));
        if (r.ingediendOp() != null || r.sluit() != null) {
            Paragraph wanneer = new Paragraph(Standzin.wanneer(r));
            wanneer.addClassName("klein");
            cel.add(wanneer);
        }
        return cel;
    }
}
