package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.besluit.Drempel;
import nl.onderwijsregio.besluit.Keuze;
import nl.onderwijsregio.besluit.Rondestatus;
import nl.onderwijsregio.besluit.Stembewijs;
import nl.onderwijsregio.besluit.Stembiljet;
import nl.onderwijsregio.besluit.Stemmen;
import nl.onderwijsregio.besluit.Stemopgave;
import nl.onderwijsregio.besluit.Stemregel;
import nl.onderwijsregio.besluit.voorstel.Voorstellen;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.web.kader.Bewijs;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tijdlijn;
import nl.onderwijsregio.web.kader.Versiebalk;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Casts the vote of a party: choose, check, act, receipt. */
@Route(value = Pad.PARTNER + "/besluiten/:stemronde([0-9]+)/stemmen", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class StemView extends PortaalView {
    @Inject
    Stemmen stemmen;
    @Inject
    Voorstellen voorstellen;
    @Inject
    Clock klok;

    private final Div stap = new Div();
    private Stembiljet biljet;
    private Long namens;
    private Stemkeuze keuze;

    @Override
    protected String titel() {
        return t("besluit.stem.titel", "onderwerp", biljet.regel().voorstel().onderwerp());
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("besluit.titel"), adres("besluiten")),
                new Kruimel(Rondestand.titel(biljet.regel()), adres("besluiten", biljet.regel().id())));
    }

    @Override
    protected void toon(Pad pad) {
        namens = pad.vraag(Volmachtblok.VRAAG).filter(p -> p.matches("[1-9][0-9]{0,17}")).map(Long::valueOf).orElse(null);
        biljet = namens == null ? stemmen.stembiljet(mandaat(), pad.id("stemronde")) : stemmen.stembiljetNamens(mandaat(), pad.id("stemronde"), namens);
        stap.removeAll();
        if (biljet.regel().status() != Rondestatus.OPEN) {
            add(Melding.info(Rondestand.wanneer(biljet.regel())).met(new Anchor(ronde(), t("besluit.stem.bekijk"))));
            return;
        }
        add(inleiding());
        if (namens != null) {
            add(Melding.info(t("besluit.volmacht.namens", "van", biljet.partijNaam(), "aan", wie().partijNaam())));
        }
        if (!wie().heeft(Functie.STEMMEN)) {
            add(Melding.info(t("besluit.stem.geen-recht", "partij", biljet.partijNaam())).met(new Anchor(ronde(), t("besluit.stem.bekijk"))));
            return;
        }
        keuze = new Stemkeuze(biljet);
        add(stap);
        kiezen();
        eerder();
    }

    private Component inleiding() {
        var sluit = biljet.regel().tijd().sluit().atZone(Klok.ZONE).toLocalDateTime();
        Div blok = new Div(new Paragraph(t("besluit.stem.namens", "gewicht", biljet.gewicht(), "partij", biljet.partijNaam(), "kamer", Kamerzin.naam(biljet.kamerregel().kamer()))),
                new Paragraph(t("besluit.stem.tot", "moment", Opmaak.nu().termijn(sluit),
                        "over", Opmaak.nu().over(LocalDate.now(klok), sluit.toLocalDate()))),
                new Versiebalk(Rondestand.badge(biljet.regel()), biljet.regel().voorstel().versieNummer(), biljet.regel().voorstel().sha256()),
                lezen(),
                new Paragraph(Kamerzin.drempel(biljet.kamerregel().drempel())));
        blok.addClassName("inleiding");
        return blok;
    }

    /** The frozen text itself, or the way to it. */
    private Component lezen() {
        return switch (biljet.regel().voorstel().soort()) {
            case PLAN -> Knop.rij(Knop.blad(Besluitpad.versie(wie(), biljet.regel()), t("besluit.stem.lees", "nummer", biljet.regel().voorstel().versieNummer())));
            case REGLEMENT -> Knop.rij(Knop.rustigNaar(ronde(), t("besluit.reglement.lees")));
            case VOORSTEL -> new Voorsteltekst(voorstellen.tekst(mandaat(), biljet.regel().id()).orElseThrow());
        };
    }

    private void kiezen() {
        stap.removeAll();
        stap.add(keuze, Knop.rij(Knop.hoofd(t("besluit.doorgaan"), this::controleren), Knop.rustigNaar(ronde(), t("besluit.terug"))));
    }

    private void controleren() {
        if (!keuze.isGoed()) {
            return;
        }
        stap.removeAll();
        H2 kop = new H2(t("besluit.stem.controle"));
        kop.getElement().setAttribute("tabindex", "-1");
        Paragraph zin = new Paragraph(t("besluit.stem.zin." + (consent() && keuze.keuze() == Keuze.VOOR ? "INSTEMMEN" : keuze.keuze().name()), "partij", biljet.partijNaam(), "versie",
                biljet.regel().voorstel().versieNummer()));
        zin.addClassName("controlezin");
        Div acties = new Div();
        acties.add(Knop.rij(Knop.hoofd(t("besluit.stem.doen"), () -> poging(acties, this::uitbrengen)), Knop.gewoon(t("besluit.terug"), this::kiezen)));
        stap.add(kop, zin);
        if (!keuze.toelichting().isBlank()) {
            stap.add(new Paragraph(t("besluit.stem.uw-toelichting", "tekst", keuze.toelichting())));
        }
        if (!keuze.oplossing().isBlank()) {
            stap.add(new Paragraph(t("besluit.oplossing.bij", "oplossing", keuze.oplossing())));
        }
        biljet.geldend().ifPresent(s -> stap.add(new Paragraph(vervalt(s))));
        stap.add(new Paragraph(t("besluit.stem.nog-niet")), acties);
        kop.getElement().executeJs("this.focus()");
    }

    private boolean consent() {
        return biljet.kamerregel().drempel() == Drempel.CONSENT;
    }

    private void uitbrengen() {
        Stemopgave opgave = new Stemopgave(keuze.keuze(), keuze.toelichting(), keuze.oplossing());
        Stembewijs bewijs = namens == null ? stemmen.stemUitbrengen(mandaat(), biljet.regel().id(), opgave, biljet.gezien())
                : stemmen.stemUitbrengenNamens(mandaat(), biljet.regel().id(), namens, opgave, biljet.gezien());
        removeAllNaKop();
        Bewijs blok = new Bewijs(t("besluit.stem.bewijs", "nummer", bewijs.bewijsnummer(), "sluit", bewijs.sluit()))
                .regel(t("besluit.bewijsnummer"), bewijs.bewijsnummer()).regel(t("besluit.stem.keuze"), t("besluit.keuzewoord." + bewijs.keuze().name()))
                .regel(t("besluit.stem.namens-kort"), bewijs.partijNaam()).regel(t("besluit.stem.moment"), Opmaak.nu().moment(bewijs.moment()))
                .regel(t("besluit.tekst"), t("besluit.versie-en-afdruk", "nummer", bewijs.voorstel().versieNummer(), "afdruk",
                        Opmaak.vingerafdruk(bewijs.voorstel().sha256())))
                .met(Knop.naar(ronde(), t("besluit.stem.naar-voorstel")), Knop.rustigNaar(adres("besluiten"), t("besluit.titel")));
        add(blok);
        if (biljet.kamerregel().geheim()) {
            add(Melding.letOp(t("besluit.stem.bewaar")).uitleg(t("besluit.stem.bewaar.uitleg")));
        }
        blok.neemFocus();
    }

    private void eerder() {
        if (biljet.eigen().size() < biljet.gezien()) {
            add(Melding.info(t("besluit.stem.eerder.geheim", "partij", biljet.partijNaam())));
        }
        if (biljet.eigen().isEmpty()) {
            return;
        }
        Tijdlijn lijn = new Tijdlijn();
        biljet.eigen().forEach(s -> lijn.gebeurtenis(s.moment(), s.gebruiker(), t("besluit.stem.eerder.rij", "keuze",
                t("besluit.keuzewoord." + s.keuze().name()), "nummer", s.bewijsnummer())));
        add(new H2(t("besluit.stem.eerder")), new Paragraph(t("besluit.stem.eerder.uitleg", "partij", biljet.partijNaam())), lijn);
    }

    private static String vervalt(Stemregel vorige) {
        return t("besluit.stem.vervalt", "keuze", t("besluit.keuzewoord." + vorige.keuze().name()), "moment", vorige.moment(), "wie", vorige.gebruiker());
    }

    private void removeAllNaKop() {
        getChildren().skip(1).toList().forEach(this::remove);
    }

    private String ronde() {
        return adres("besluiten", biljet.regel().id());
    }
}
