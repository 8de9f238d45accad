package nl.onderwijsregio.web.omroep;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.omroep.Leesregel;
import nl.onderwijsregio.omroep.Omroep;
import nl.onderwijsregio.omroep.Omroepbeeld;
import nl.onderwijsregio.omroep.Vraagregel;
import nl.onderwijsregio.web.kader.Alineas;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.kader.Velden;
import nl.onderwijsregio.web.tekst.Opmaak;

/** One message for the Realisatie-Eenheid: who read it, the questions, answering them and making an answer public. */
@Route(value = Pad.RE + "/omroep/:bericht([0-9]+)", layout = PortaalLayout.class)
@RolesAllowed(Rol.RE)
public class ReBerichtView extends PortaalView {
    @Inject
    Omroep omroep;

    private Omroepbeeld beeld;

    @Override
    protected String titel() {
        return beeld.regel().titel();
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("omroep.re.titel"), adres("omroep")));
    }

    @Override
    protected void toon(Pad pad) {
        beeld = omroep.beeld(mandaat(), pad.id("bericht"));
        Paragraph moment = new Paragraph(t("omroep.verstuurd.op", "moment", beeld.regel().verstuurdOp()));
        moment.addClassName("klein");
        add(moment, new Alineas(beeld.tekst()), new H2(t("omroep.vragen")));
        if (beeld.vragen().isEmpty()) {
            add(new Paragraph(t("omroep.vragen.geen")));
        }
        beeld.vragen().forEach(v -> add(vraag(v)));
        add(new H2(t("omroep.gelezen.kop")), new Paragraph(t("omroep.gelezen.zin", "gelezen", beeld.regel().gelezen(), "regios", beeld.regel().regios())), lezers());
    }

    private Tabel lezers() {
        Tabel tabel = new Tabel(t("omroep.gelezen.kop")).zonderBijschrift().kolom(t("omroep.regio")).kolom(t("omroep.gelezen"));
        tabel.addClassName("compact");
        for (Leesregel l : beeld.lezers()) {
            tabel.rij(new Anchor(adres("regios", l.regioId()), l.regioNaam()), l.gelezenOp() == null ? t("omroep.gelezen.nog-niet") : Opmaak.nu().moment(l.gelezenOp()));
        }
        return tabel;
    }

    private Div vraag(Vraagregel v) {
        Div deel = Omroepzin.vraag(v);
        if (!v.isBeantwoord()) {
            deel.add(antwoorden(v));
        } else if (v.isOpenbaar()) {
            Div plaats = new Div(new Paragraph(t("omroep.openbaar.sinds", "moment", v.openbaarOp())), new Alineas(v.openbareVraag()), new Alineas(v.openbaarAntwoord()));
            plaats.add(Knop.rij(Knop.gewoon(t("omroep.terugnemen"), () -> doe(plaats, () -> omroep.terugnemen(mandaat(), v.id())))));
            deel.add(plaats);
        } else {
            deel.add(new Details(t("omroep.openbaar.kop"), openbaar(v)));
        }
        return deel;
    }

    private Div antwoorden(Vraagregel v) {
        TextArea antwoord = veld("omroep.antwoord", 4_000, "");
        Div plaats = formulier();
        plaats.add(antwoord, Knop.rij(Knop.gewoon(t("omroep.beantwoorden"), () -> doe(plaats, () -> omroep.beantwoorden(mandaat(), v.id(), antwoord.getValue())))));
        return plaats;
    }

    private Div openbaar(Vraagregel v) {
        TextArea vraag = veld("omroep.openbaar.vraag", 2_000, v.tekst());
        TextArea antwoord = veld("omroep.openbaar.antwoord", 4_000, v.antwoord());
        Div plaats = formulier();
        plaats.add(new Paragraph(t("omroep.openbaar.uitleg")), vraag, antwoord, Knop.rij(Knop.gewoon(t("omroep.openbaar"),
                () -> Velden.vraag(t("omroep.openbaar"), t("omroep.openbaar.vraag-zeker"), t("omroep.openbaar"),
                        () -> doe(plaats, () -> omroep.openbaarMaken(mandaat(), v.id(), vraag.getValue(), antwoord.getValue()))).open())));
        return plaats;
    }

    private static TextArea veld(String label, int langste, String waarde) {
        TextArea veld = new TextArea(t(label));
        veld.setMaxLength(langste);
        veld.setWidthFull();
        veld.setValue(waarde);
        return veld;
    }

    private static Div formulier() {
        Div formulier = new Div();
        formulier.addClassName("formulier");
        return formulier;
    }

    private void doe(Div plaats, Runnable act) {
        if (poging(plaats, act)) {
            ververs();
        }
    }
}
