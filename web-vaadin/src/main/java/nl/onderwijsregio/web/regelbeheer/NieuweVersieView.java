package nl.onderwijsregio.web.regelbeheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.regelbeheer.Conceptopgave;
import nl.onderwijsregio.regelbeheer.Regelconcepten;
import nl.onderwijsregio.regelbeheer.Regelversies;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.web.kader.Foutenlijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Velden;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Begins a new version of a regeling: from which text, of which date, and what it is about. */
@Route(value = Pad.BELEID + "/versies/nieuw", layout = PortaalLayout.class)
@RolesAllowed(Rol.BELEID)
public class NieuweVersieView extends PortaalView {
    @Inject
    Regelversies versies;
    @Inject
    Regelconcepten concepten;

    private final Foutenlijst fouten = new Foutenlijst();
    private final Div acties = new Div();
    private Select<Regelversie> basis;
    private DatePicker datum;
    private TextArea toelichting;
    private TextField bron;

    @Override
    protected String titel() {
        return t("versie.nieuw.titel");
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("regels.titel"), adres("regelingen")));
    }

    @Override
    protected void toon(Pad pad) {
        basis = new Select<>();
        basis.setLabel(t("versie.nieuw.basis"));
        basis.setItems(versies.alle(mandaat()));
        basis.setItemLabelGenerator(v -> t("regels.versie.titel", "regeling", v.naam(), "tekst", Opmaak.nu().dag(v.versie())));
        datum = Velden.datum(t("versie.nieuw.datum"));
        toelichting = new TextArea(t("versie.nieuw.toelichting"));
        toelichting.setMaxLength(2000);
        bron = new TextField(t("versie.nieuw.bron"));
        bron.setHelperText(t("versie.nieuw.bron.hint"));
        Div velden = new Div(basis, datum, toelichting, bron);
        velden.addClassName("formulier");
        acties.removeAll();
        acties.add(Knop.rij(Knop.hoofd(t("versie.nieuw.knop"), this::beginnen), Knop.rustigNaar(adres("regelingen"), t("regels.titel"))));
        add(Melding.proef(t("versie.concept.raakt-niets")), new Paragraph(t("versie.nieuw.uitleg")), fouten, velden, acties);
    }

    private void beginnen() {
        boolean goed = fouten.opnieuw().eis(basis.getValue() != null, basis, t("versie.nieuw.fout.basis"))
                .eis(datum.getValue() != null, datum, t("versie.nieuw.fout.datum"))
                .eis(!toelichting.getValue().isBlank(), toelichting, t("versie.nieuw.fout.toelichting"))
                .eis(bron.getValue().startsWith("https://"), bron, t("versie.nieuw.fout.bron")).isGoed();
        if (goed) {
            poging(acties, () -> {
                Regelversie van = basis.getValue();
                long id = concepten.beginnen(mandaat(), van.regeling(), van.versie(), new Conceptopgave(datum.getValue(), toelichting.getValue(), bron.getValue()));
                UI.getCurrent().navigate(adres("versies", id).substring(1));
            });
        }
    }
}
