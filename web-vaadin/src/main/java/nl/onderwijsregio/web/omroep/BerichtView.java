package nl.onderwijsregio.web.omroep;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.omroep.Omroepbeeld;
import nl.onderwijsregio.omroep.Omroepontvangst;
import nl.onderwijsregio.web.kader.Alineas;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;

/** One message for the region: read it, say so, ask a question and read the answer. */
@Route(value = Pad.PARTNER + "/omroep/:bericht([0-9]+)", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class BerichtView extends PortaalView {
    @Inject
    Omroepontvangst ontvangst;

    private Omroepbeeld beeld;

    @Override
    protected String titel() {
        return beeld.regel().titel();
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("omroep.regio.titel"), adres("omroep")));
    }

    @Override
    protected void toon(Pad pad) {
        beeld = ontvangst.bericht(mandaat(), pad.id("bericht"));
        long id = beeld.regel().id();
        Paragraph moment = new Paragraph(t("omroep.verstuurd.op", "moment", beeld.regel().verstuurdOp()));
        moment.addClassName("klein");
        add(moment, new Alineas(beeld.tekst()), gelezen(id), new H2(t("omroep.vragen.regio")));
        if (beeld.vragen().isEmpty()) {
            add(new Paragraph(t("omroep.vragen.regio.geen")));
        }
        beeld.vragen().forEach(v -> add(Omroepzin.vraag(v)));
        if (beeld.magHandelen()) {
            add(vragen(id));
        }
    }

    private Div gelezen(long id) {
        Div plaats = new Div();
        if (beeld.regel().gelezenOp() != null) {
            plaats.add(Melding.goed(t("omroep.gelezen.op", "moment", beeld.regel().gelezenOp())));
        } else if (beeld.magHandelen()) {
            plaats.add(Knop.rij(Knop.hoofd(t("omroep.gelezen.doen"), () -> doe(plaats, () -> ontvangst.gelezen(mandaat(), id)))));
        }
        return plaats;
    }

    private Div vragen(long id) {
        TextArea vraag = new TextArea(t("omroep.vraag"));
        vraag.setHelperText(t("omroep.vraag.hulp"));
        vraag.setMaxLength(2_000);
        vraag.setWidthFull();
        Div plaats = new Div();
        plaats.addClassName("formulier");
        plaats.add(vraag, Knop.rij(Knop.gewoon(t("omroep.vraag.stellen"), () -> doe(plaats, () -> ontvangst.vragen(mandaat(), id, vraag.getValue())))));
        return plaats;
    }

    private void doe(Div plaats, Runnable act) {
        if (poging(plaats, act)) {
            ververs();
        }
    }
}
