package nl.onderwijsregio.web.beoordeling;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.beoordeling.Beoordelen;
import nl.onderwijsregio.beoordeling.Beoordelingen;
import nl.onderwijsregio.beoordeling.Beoordelingsbeeld;
import nl.onderwijsregio.beoordeling.Beoordelingstand;
import nl.onderwijsregio.beoordeling.Beschikken;
import nl.onderwijsregio.beoordeling.Maatstaf;
import nl.onderwijsregio.beoordeling.Regiovragen;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.tekst.Opmaak;

/** One application between submission and decision: judge alone, then together, ask the region, decide, and read the letter. */
@Route(value = Pad.RE + "/beoordelen/:regio([0-9]+)", layout = PortaalLayout.class)
@RouteAlias(value = Pad.BESCHIKKEN + "/beoordelen/:regio([0-9]+)", layout = PortaalLayout.class)
@RolesAllowed({Rol.RE, Rol.BESCHIKKEN})
public class AanvraagBeoordelenView extends PortaalView {
    @Inject
    Beoordelingen beoordelingen;
    @Inject
    Beoordelen beoordelen;
    @Inject
    Regiovragen vragen;
    @Inject
    Beschikken beschikken;

    private Optional<Beoordelingsbeeld> beeld = Optional.empty();
    private long regio;

    @Override
    protected String titel() {
        return beeld.map(b -> t("beoordeling.titel", "regio", b.aanvraag().regio())).orElse(t("beoordeling.zonder"));
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("beoordeling.lijst"), adres("beoordelen")));
    }

    @Override
    protected List<Component> stand() {
        return beeld.<List<Component>>map(b -> List.of(Beoordelingzin.stand(b.stand()))).orElse(List.of());
    }

    @Override
    protected void toon(Pad pad) {
        regio = pad.id("regio");
        beeld = beoordelingen.beeld(mandaat(), regio);
        beeld.ifPresentOrElse(this::toon, this::zonderAanvraag);
    }

    private void toon(Beoordelingsbeeld b) {
        add(new Gegevenslijst().regel(t("beoordeling.aanvraag"), b.aanvraag().nummer()).regel(t("beoordeling.penvoerder"), b.aanvraag().penvoerder())
                .regel(t("beoordeling.ingediend"), Opmaak.nu().moment(b.aanvraag().op()))
                .regel(t("beoordeling.termijn"), Beoordelingzin.termijn(b.termijn(), b.stand(), b.vandaag()) + " " + Beoordelingzin.grond(b.termijn())));
        if (b.beschikking() != null) {
            add(new Besluitblok(b.beschikking(), vorm -> beschikken.brief(mandaat(), regio, vorm)));
        }
        beoordelaars(b);
        if (wie().portaal() == Portaal.RE && b.beschikking() == null) {
            werk(b);
        }
        if (wie().portaal() == Portaal.BESCHIKKEN && b.beschikking() == null && b.stand() == Beoordelingstand.ADVIES) {
            add(new Beschikformulier(b, opgave -> beschikken.voorstel(mandaat(), regio, opgave),
                    (kenmerk, opgave) -> beschikken.beschikken(mandaat(), regio, kenmerk, opgave), this::ververs));
        }
        add(new Oordeeltabel(b));
        add(new Vragenblok(b.vragen(), b.criteria()));
        if (isBeoordelaar(b) && b.beschikking() == null) {
            add(new Vraagformulier(b.criteria(), (criterium, tekst) -> vragen.stellen(mandaat(), regio, criterium, tekst), this::ververs));
        }
    }

    /** Before there is an application: on what it will be judged, and when is decided. */
    private void zonderAanvraag() {
        Maatstaf maatstaf = beoordelingen.maatstaf(mandaat());
        OrderedList criteria = new OrderedList();
        maatstaf.criteria().forEach(c -> criteria.add(new ListItem(c.tekst())));
        Paragraph bron = new Paragraph(t("beoordeling.bron", "bron", maatstaf.criteria().getFirst().bron()));
        bron.addClassName("klein");
        add(new LegeStaat(t("beoordeling.geen-aanvraag")), new H2(t("beoordeling.maatstaf")), criteria, bron);
        if (maatstaf.termijn() != null) {
            add(new Paragraph(t("beoordeling.maatstaf.termijn", "dag", maatstaf.termijn().uiterlijk()) + " " + Beoordelingzin.grond(maatstaf.termijn())));
        }
    }

    private boolean isBeoordelaar(Beoordelingsbeeld b) {
        return wie().portaal() == Portaal.RE && b.isBeoordelaar(wie().gebruiker());
    }

    private void beoordelaars(Beoordelingsbeeld b) {
        add(new H2(t("beoordeling.beoordelaars")));
        if (b.oordelen().isEmpty()) {
            add(new Paragraph(t("beoordeling.beoordelaars.geen")));
        }
        b.oordelen().forEach(o -> add(new Paragraph(o.neergelegdOp() == null ? t("beoordeling.beoordelaar.bezig", "wie", o.gebruiker())
                : t(o.isAkkoord() ? "beoordeling.beoordelaar.akkoord" : "beoordeling.beoordelaar.klaar", "wie", o.gebruiker(), "moment", o.neergelegdOp()))));
    }

    private void werk(Beoordelingsbeeld b) {
        Div plaats = new Div();
        if (!b.isBeoordelaar(wie().gebruiker())) {
            if (b.oordelen().size() < 2) {
                plaats.add(new Paragraph(t("beoordeling.worden.uitleg")), Knop.rij(Knop.hoofd(t("beoordeling.worden"),
                        () -> doe(plaats, () -> beoordelen.beoordelaarWorden(mandaat(), regio)))));
            }
            add(plaats);
            return;
        }
        if (b.adviesOp() == null && b.stand() != Beoordelingstand.SAMEN) {
            add(new Oordeelformulier(b, wie().gebruiker(), (gezien, opgave) -> beoordelen.oordeelBewaren(mandaat(), regio, gezien, opgave),
                    gezien -> beoordelen.oordeelNeerleggen(mandaat(), regio, gezien), () -> beoordelen.terugtrekken(mandaat(), regio), this::ververs));
        } else if (b.stand() == Beoordelingstand.SAMEN) {
            add(new Adviesformulier(b, wie().gebruiker(), (gezien, opgave) -> beoordelen.adviesBewaren(mandaat(), regio, gezien, opgave),
                    gezien -> beoordelen.akkoordGeven(mandaat(), regio, gezien), this::ververs));
        }
    }

    private void doe(Div plaats, Runnable act) {
        if (poging(plaats, act)) {
            ververs();
        }
    }
}
