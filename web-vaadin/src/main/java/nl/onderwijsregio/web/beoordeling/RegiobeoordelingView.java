package nl.onderwijsregio.web.beoordeling;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.onderwijsregio.beoordeling.Beoordelingstand;
import nl.onderwijsregio.beoordeling.Beschikken;
import nl.onderwijsregio.beoordeling.Regiobeoordeling;
import nl.onderwijsregio.beoordeling.Regiovraagregel;
import nl.onderwijsregio.beoordeling.Regiovragen;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.tekst.Opmaak;

/** What the region reads of the assessment of its application: questions to answer, the term, and after the decision its letter. */
@Route(value = Pad.PARTNER + "/beoordeling", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class RegiobeoordelingView extends PortaalView {
    @Inject
    Regiovragen vragen;
    @Inject
    Beschikken beschikken;

    @Override
    protected String titel() {
        return t("beoordeling.regio.titel");
    }

    @Override
    protected void toon(Pad pad) {
        Optional<Regiobeoordeling> beeld = vragen.beeld(mandaat());
        beeld.ifPresentOrElse(this::toon, () -> add(new LegeStaat(t("beoordeling.regio.leeg"))));
    }

    private void toon(Regiobeoordeling b) {
        Beoordelingstand stand = b.besluit() == null ? Beoordelingstand.ALLEEN : Beoordelingstand.BESCHIKT;
        add(new Gegevenslijst().regel(t("beoordeling.aanvraag"), b.aanvraag().nummer()).regel(t("beoordeling.ingediend"), Opmaak.nu().moment(b.aanvraag().op()))
                .regel(t("beoordeling.termijn"), Beoordelingzin.termijn(b.termijn(), stand, b.vandaag()) + " " + Beoordelingzin.grond(b.termijn())));
        if (b.besluit() != null) {
            add(new Besluitblok(b.besluit(), vorm -> beschikken.brief(mandaat(), b.aanvraag().regioId(), vorm)));
        }
        add(new H2(t("beoordeling.vragen")), new Paragraph(t(b.vragen().isEmpty() ? "beoordeling.vragen.geen" : "beoordeling.vragen.termijn")));
        for (Regiovraagregel v : b.vragen()) {
            Div deel = Vragenblok.vraag(v, b.criteria());
            if (b.magAntwoorden() && !v.isBeantwoord()) {
                deel.add(antwoord(v));
            }
            add(deel);
        }
    }

    private Div antwoord(Regiovraagregel v) {
        TextArea veld = new TextArea(t("beoordeling.antwoord"));
        veld.setMaxLength(4_000);
        veld.setWidthFull();
        Div plaats = new Div();
        plaats.addClassName("formulier");
        plaats.add(veld, Knop.rij(Knop.gewoon(t("beoordeling.antwoord.geven"), () -> {
            if (poging(plaats, () -> vragen.beantwoorden(mandaat(), v.id(), veld.getValue()))) {
                ververs();
            }
        })));
        return plaats;
    }
}
