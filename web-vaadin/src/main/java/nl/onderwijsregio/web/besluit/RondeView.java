package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.besluit.Kamer;
import nl.onderwijsregio.besluit.Opkomst;
import nl.onderwijsregio.besluit.Rondebeeld;
import nl.onderwijsregio.besluit.Rondestatus;
import nl.onderwijsregio.besluit.Stemleiding;
import nl.onderwijsregio.besluit.Stemmen;
import nl.onderwijsregio.besluit.Stemrondes;
import nl.onderwijsregio.besluit.Volmachten;
import nl.onderwijsregio.besluit.Voorstelsoort;
import nl.onderwijsregio.besluit.bezwaar.Bezwaren;
import nl.onderwijsregio.besluit.gevolg.Besluitgevolgen;
import nl.onderwijsregio.besluit.voorstel.Voorstellen;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.medezeggenschap.Voorleggen;
import nl.onderwijsregio.medezeggenschap.Voorlegregel;
import nl.onderwijsregio.openbaar.Openbaarmaking;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tijdlijn;
import nl.onderwijsregio.web.kader.Versiebalk;

/** One vote: before closing what is proposed and who voted, after closing the result per chamber and the count. */
@Route(value = Pad.REGIONAAL + "/besluiten/:stemronde([0-9]+)", layout = PortaalLayout.class)
@RouteAlias(value = Pad.RE + "/regios/:regio([0-9]+)/besluiten/:stemronde([0-9]+)", layout = PortaalLayout.class)
@RouteAlias(value = Pad.BELEID + "/regios/:regio([0-9]+)/besluiten/:stemronde([0-9]+)", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE, Rol.BELEID})
public class RondeView extends PortaalView {
    @Inject
    Stemrondes stemrondes;
    @Inject
    Stemmen stemmen;
    @Inject
    Volmachten volmachten;
    @Inject
    Stemleiding leiding;
    @Inject
    Voorstellen voorstellen;
    @Inject
    Bezwaren bezwaren;
    @Inject
    Besluitgevolgen gevolgen;
    @Inject
    Openbaarmaking openbaarheid;
    @Inject
    Voorleggen voorleggen;

    private Rondebeeld beeld;
    private List<Voorlegregel> opgeschort = List.of();
    private Besluitpad adressen;

    @Override
    protected String titel() {
        return Rondestand.titel(beeld.regel());
    }

    @Override
    protected List<Component> stand() {
        return opgeschort.isEmpty() ? List.of(Rondestand.badge(beeld.regel())) : List.of(Rondestand.badge(beeld.regel()), Opschorting.badge());
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("besluit.titel"), adressen.naar()));
    }

    @Override
    protected void toon(Pad pad) {
        adressen = Besluitpad.van(wie(), pad);
        beeld = stemrondes.beeld(mandaat(), pad.id("stemronde"));
        add(new Paragraph(t("besluit.ronde.stand", "nummer", beeld.regel().nummer()) + " " + Rondestand.wanneer(beeld.regel())));
        var voorstel = beeld.regel().voorstel();
        add(new Versiebalk(new Badge(t("besluit.ronde.bevroren")), voorstel.versieNummer(), voorstel.sha256()));
        tekst();
        naarVoorstel();
        if (beeld.regel().status() == Rondestatus.VERVALLEN) {
            vervallen();
        }
        stemKnop();
        add(new Bezwarenblok(bezwaren, mandaat(), beeld.regel().id(), adressen.naar(beeld.regel().id(), "stemmen"), this::ververs));
        add(new Volmachtblok(volmachten, wie(), beeld, adressen, this::ververs));
        opgeschort = Opschorting.van(voorleggen, mandaat(), beeld);
        if (beeld.uitslag() != null) {
            Opschorting.melding(opgeschort).ifPresent(this::add);
            add(new Uitslagblok(beeld, adressen));
            naHetBesluit();
        } else {
            var nu = new Opkomst(beeld.aanwezigen(), beeld.regel().status());
            add(new Opkomstblok(beeld, luisteraar -> stemrondes.volgen(mandaat(), beeld.regel().id(), nu, luisteraar), this::ververs));
        }
        verlengingen();
        if (beeld.magLeiden()) {
            add(new Leidingblok(leiding, mandaat(), beeld, this::ververs));
        }
    }

    private void tekst() {
        switch (beeld.regel().voorstel().soort()) {
            case REGLEMENT -> add(new Reglementtekst(beeld.voorgesteld(), beeld.regels(), beeld.kamersNodig()));
            case VOORSTEL -> voorstellen.tekst(mandaat(), beeld.regel().id()).ifPresent(tekst -> add(new Voorsteltekst(tekst)));
            case PLAN -> wie().regio().ifPresent(regio -> add(Knop.rij(Knop.blad(Besluitpad.versie(wie(), beeld.regel()),
                    t("besluit.stem.lees", "nummer", beeld.regel().voorstel().versieNummer())))));
        }
    }

    /** For partners, who read every version of it there; also the voters whose vote ended because the text changed. */
    private void naarVoorstel() {
        Long voorstel = beeld.regel().voorstel().partnervoorstelId();
        if (voorstel != null && Portaal.PARTNERS.contains(wie().portaal())) {
            add(Knop.rij(Knop.rustigNaar(adressen.naar("voorstellen", voorstel), t("voorstel.naar"))));
        }
    }

    private void naHetBesluit() {
        if (beeld.regel().besluitnummer() == null) {
            return;
        }
        add(new Gevolgblok(gevolgen, mandaat(), beeld.regel().id(), this::ververs));
        if (beeld.regel().voorstel().soort() == Voorstelsoort.VOORSTEL && wie().regio().isPresent()) {
            add(new Openbaarbesluit(openbaarheid.besluit(mandaat(), beeld.regel().id()), wie().heeft(Functie.PENVOERDER), () -> {
                if (poging(() -> openbaarheid.besluitOpenbaarMaken(mandaat(), beeld.regel().id()))) {
                    ververs();
                }
            }));
        }
    }

    private void vervallen() {
        Melding melding = Melding.letOp(Rondestand.wanneer(beeld.regel())).uitleg(t("besluit.vervallen.op", "moment", beeld.vervallenOp()));
        if (beeld.vervallenToelichting() != null) {
            melding.uitleg(t("besluit.vervallen.reden", "reden", beeld.vervallenToelichting()));
        }
        if (beeld.regel().moetLezen()) {
            melding.uitleg(t("besluit.vervallen.uw-stem")).met(Knop.klein(t("besluit.vervallen.gelezen"), () -> {
                if (poging(() -> stemmen.vervallenLezen(mandaat(), beeld.regel().id()))) {
                    ververs();
                }
            }));
        }
        add(melding);
    }

    private void stemKnop() {
        if (beeld.magStemmen()) {
            boolean al = beeld.regel().eigenStemOp() != null;
            if (al) {
                add(new Paragraph(t("besluit.ronde.al-gestemd", "partij", wie().partijNaam(), "moment", beeld.regel().eigenStemOp())));
            }
            String adres = adressen.naar(beeld.regel().id(), "stemmen");
            add(Knop.rij(al ? Knop.rustigNaar(adres, t("besluit.stem.wijzigen")) : Knop.naar(adres, t("besluit.stem.doen"))));
        }
    }

    private void verlengingen() {
        if (!beeld.verlengingen().isEmpty()) {
            Tijdlijn lijn = new Tijdlijn();
            beeld.verlengingen().reversed().forEach(v -> lijn.gebeurtenis(v.moment(), v.gebruiker(),
                    t("besluit.verlengd", "van", v.sloot(), "naar", v.sluit(), "reden", v.reden())));
            add(new H2(t("besluit.verlengingen")), lijn);
        }
    }

    static String pad(Kamer kamer) {
        return kamer.name().toLowerCase(java.util.Locale.ROOT);
    }
}
