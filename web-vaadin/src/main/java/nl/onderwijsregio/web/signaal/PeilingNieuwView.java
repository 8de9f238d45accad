package nl.onderwijsregio.web.signaal;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.signaal.Peilingen;
import nl.onderwijsregio.signaal.Peilingopgave;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Velden;

/** A consulent makes a short poll: one question, a few answers, a last day. */
@Route(value = Pad.BEROEPSGROEP + "/signalen/peilingen/nieuw", layout = PortaalLayout.class)
@RolesAllowed(Rol.BEROEPSGROEP)
public class PeilingNieuwView extends PortaalView {
    @Inject
    Peilingen peilingen;

    private TextField vraag;
    private TextArea keuzes;
    private DatePicker sluit;
    private Checkbox toelichting;

    @Override
    protected String titel() {
        return t("signaal.peiling.nieuw");
    }

    @Override
    protected Set<Portaal> portalen() {
        return Set.of(Portaal.BEROEPSGROEP);
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("signaal.titel"), adres("signalen")), new Kruimel(t("signaal.peilingen"), adres("signalen", "peilingen")));
    }

    @Override
    protected void toon(Pad pad) {
        vraag = new TextField(t("signaal.peiling.vraag"));
        vraag.setMaxLength(300);
        vraag.setWidthFull();
        keuzes = Signaalformulier.tekst("signaal.peiling.keuzes", 700);
        keuzes.setHelperText(t("signaal.peiling.keuzes.hint"));
        sluit = Velden.datum(t("signaal.peiling.sluit"));
        toelichting = new Checkbox(t("signaal.peiling.met-toelichting"));
        Div plaats = new Div();
        plaats.add(Knop.rij(Knop.hoofd(t("signaal.peiling.maken"), () -> poging(plaats, this::maken)), Knop.rustigNaar(adres("signalen", "peilingen"), t("signaal.terug"))));
        Div formulier = new Div(vraag, keuzes, sluit, toelichting);
        formulier.addClassName("formulier");
        add(new Paragraph(t("signaal.peiling.inleiding")), formulier, plaats);
    }

    private void maken() {
        peilingen.peilingMaken(mandaat(), new Peilingopgave(vraag.getValue(), keuzes.getValue().lines().toList(), sluit.getValue(), toelichting.getValue()));
        UI.getCurrent().navigate(adres("signalen", "peilingen").substring(1));
    }
}
