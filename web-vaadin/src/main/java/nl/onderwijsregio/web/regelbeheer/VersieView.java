package nl.onderwijsregio.web.regelbeheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.regelbeheer.Activeringsregel;
import nl.onderwijsregio.regelbeheer.Artikelbelegging;
import nl.onderwijsregio.regelbeheer.Regelconceptbeeld;
import nl.onderwijsregio.regelbeheer.Conceptregel;
import nl.onderwijsregio.regelbeheer.Regelbesluiten;
import nl.onderwijsregio.regelbeheer.Regelbestanden;
import nl.onderwijsregio.regelbeheer.Regelconcepten;
import nl.onderwijsregio.regelbeheer.Regelproeven;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tijdlijn;
import nl.onderwijsregio.web.tekst.Opmaak;

/** One new version on its way: bring, check, examples, trial, activate; and its history. */
@Route(value = Pad.BELEID + "/versies/:versie([0-9]+)", layout = PortaalLayout.class)
@RolesAllowed(Rol.BELEID)
public class VersieView extends PortaalView {
    @Inject
    Regelconcepten concepten;
    @Inject
    Regelbestanden bestanden;
    @Inject
    Artikelbelegging belegging;
    @Inject
    Regelproeven proeven;
    @Inject
    Regelbesluiten besluiten;
    @Inject
    Clock klok;

    private Regelconceptbeeld beeld;

    @Override
    protected String titel() {
        return beeld == null ? t("versie.titel") : t("versie.titel.van", "tekst", beeld.concept().tekstVan());
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("regels.titel"), adres("regelingen")));
    }

    @Override
    protected List<Component> stand() {
        return beeld == null ? List.of() : List.of(stand(beeld.concept(), beeld.activeringen(), LocalDate.now(klok)));
    }

    @Override
    protected void toon(Pad pad) {
        beeld = concepten.een(mandaat(), pad.id("versie"));
        Versieonderdeel deel = new Versieonderdeel(beeld, mandaat(), wie().gebruiker(), (plaats, act) -> {
            if (poging(plaats, act)) {
                ververs();
            }
        });
        Conceptregel c = beeld.concept();
        if (c.status() != nl.onderwijsregio.regelbeheer.Conceptstatus.GOEDGEKEURD) {
            add(Melding.proef(t("versie.concept.raakt-niets")));
        }
        add(new Gegevenslijst().regel(t("regels.regeling"), c.naam()).regel(t("versie.gemaakt-van"), Opmaak.nu().dag(c.basis()))
                .regel(t("versie.nieuw.toelichting"), c.toelichting()).regel(t("regels.bron"), c.bron())
                .regel(t("versie.door"), c.auteur() + ", " + Opmaak.nu().moment(c.begonnenOp()))
                .regel(t("regels.vingerafdruk"), Opmaak.vingerafdruk(Regelkenmerk.sha(c.tekstHash())))
                .regel(t("versie.vingerafdruk-geheel"), c.geheelHash() == null ? "–" : Opmaak.vingerafdruk(Regelkenmerk.sha(c.geheelHash()))));
        add(Knop.rij(Knop.rustigNaar(adres("regelingen", c.regeling(), "vergelijken", c.basis(), c.tekstVan()), t("vergelijken.met", "oud", c.basis(), "nieuw", c.tekstVan())),
                Knop.rustigNaar(adres("regelingen", c.regeling()), t("tijdlijn.kort"))));
        add(new H2(t("versie.stap.aanleveren")), new Aanlevering(deel, concepten, bestanden));
        add(new H2(t("versie.stap.controle")), new Controleblok(beeld), new Artikelblok(deel, belegging));
        add(new H2(t("versie.stap.voorbeelden")), new Voorbeelden(deel, concepten, adres("versies", c.id(), "voorbeelden")));
        add(new H2(t("versie.stap.proef")), new Proefblok(deel, proeven, this::ververs));
        add(new H2(t("versie.stap.activeren")), new Activeerblok(deel, concepten, besluiten));
        add(new H2(t("versie.geschiedenis")), geschiedenis());
    }

    private Tijdlijn geschiedenis() {
        Tijdlijn lijn = new Tijdlijn();
        beeld.stappen().reversed().forEach(s -> lijn.gebeurtenis(s.moment(), s.gebruiker(), t("versie.gebeurtenis." + s.soort().name())
                + (s.geslaagd() ? "" : " " + t("versie.niet-geslaagd")) + ": " + s.toelichting() + " · " + Opmaak.vingerafdruk(Regelkenmerk.sha(s.hash()))));
        return lijn;
    }

    /** Where a version stands, in words. */
    static Badge stand(Conceptregel c, List<Activeringsregel> activeringen, LocalDate vandaag) {
        if (activeringen.isEmpty()) {
            return new Badge(t("versie.status." + c.status().name()));
        }
        Activeringsregel laatste = activeringen.getFirst();
        if (laatste.isTeruggedraaid()) {
            return new Badge(Melding.Soort.LET_OP, t("versie.teruggedraaid"));
        }
        return laatste.vanaf().isAfter(vandaag) ? new Badge(Melding.Soort.INFO, t("versie.gepland", "datum", laatste.vanaf()))
                : new Badge(Melding.Soort.GOED, t("versie.actief-vanaf", "datum", laatste.vanaf()));
    }
}
