package nl.onderwijsregio.web.regelbeheer;

import static nl.onderwijsregio.gedeeld.Weigering.eis;
import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.regelbeheer.RegelbeheerReden;
import nl.onderwijsregio.regelbeheer.Regelconceptbeeld;
import nl.onderwijsregio.regelbeheer.Regelconcepten;
import nl.onderwijsregio.regelbeheer.Regelvoorbeelden;
import nl.onderwijsregio.regelbeheer.Voorbeeldregel;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.web.kader.Feitenwerk;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Velden;

/** One golden case of a new version: its facts, what must come out and what does, with the explanation; or a form to write one's own. */
@Route(value = Pad.BELEID + "/versies/:versie([0-9]+)/voorbeelden/:voorbeeld(nieuw|[0-9]+)", layout = PortaalLayout.class)
@RolesAllowed(Rol.BELEID)
public class VoorbeeldView extends PortaalView {
    @Inject
    Regelconcepten concepten;
    @Inject
    Regelvoorbeelden voorbeelden;
    @Inject
    Feitenwerk feitenwerk;

    private Regelconceptbeeld beeld;
    private Optional<Voorbeeldregel> voorbeeld = Optional.empty();

    @Override
    protected String titel() {
        return voorbeeld.map(v -> t("voorbeeld.titel", "nummer", v.nummer(), "naam", v.naam())).orElseGet(() -> t("voorbeeld.nieuw"));
    }

    @Override
    protected List<Kruimel> kruimels() {
        return beeld == null ? List.of() : List.of(new Kruimel(t("regels.titel"), adres("regelingen")),
                new Kruimel(t("versie.titel.van", "tekst", beeld.concept().tekstVan()), versieAdres()));
    }

    @Override
    protected void toon(Pad pad) {
        beeld = concepten.een(mandaat(), pad.id("versie"));
        boolean nieuw = pad.tekst("voorbeeld").equals("nieuw");
        voorbeeld = nieuw ? Optional.empty() : beeld.voorbeelden().stream().filter(v -> v.id() == pad.id("voorbeeld")).findFirst();
        eis(nieuw || voorbeeld.isPresent(), RegelbeheerReden.VOORBEELD_BESTAAT_NIET);
        add(Melding.proef(t("versie.concept.raakt-niets")));
        boolean mag = beeld.concept().auteur().equalsIgnoreCase(wie().gebruiker()) && beeld.concept().status().isOpen();
        if (mag && voorbeeld.map(Voorbeeldregel::isTeHerschrijven).orElse(true)) {
            schrijven();
        } else {
            voorbeeld.ifPresentOrElse(this::lezen, () -> add(Melding.info(t("voorbeeld.niet-van-u"))));
        }
    }

    private void lezen(Voorbeeldregel v) {
        Gegevenslijst lijst = new Gegevenslijst().regel(t("versie.voorbeeld.verwacht"), Voorbeelden.uitkomst(v.verwacht(), v.verwachtBedrag()))
                .regel(t("versie.voorbeeld.gekregen"), Voorbeelden.gekregen(v)).regel(t("regels.bron"), v.bron());
        if (!v.artikelen().isEmpty()) {
            lijst.regel(t("versie.voorbeeld.herzien-voor"), String.join(", ", v.artikelen())).regel(t("versie.reden"), v.reden());
        }
        Pre feiten = new Pre(v.feiten());
        feiten.addClassName("regeltekst");
        add(lijst, herkomst(v), new H2(t("voorbeeld.uitleg")));
        poging(() -> add(feitenwerk.uitleg(voorbeelden.uitrekenen(mandaat(), id(), v.feiten()))));
        add(new H2(t("voorbeeld.feiten")), feiten);
    }

    private Melding herkomst(Voorbeeldregel v) {
        if (v.isEigen()) {
            return Melding.info(t("voorbeeld.van", "wie", v.toegevoegdDoor()));
        }
        return v.herschreven() ? Melding.letOp(t("voorbeeld.herschreven", "wie", v.herzienDoor())) : Melding.info(t("voorbeeld.kwam-mee"));
    }

    private void schrijven() {
        Regelregister register = voorbeelden.register(mandaat(), id());
        Feitenwerk.Feitenvelden aantallen = feitenwerk.velden(t("voorbeeld.feiten"), register, register.versie(beeld.concept().regeling(), beeld.concept().tekstVan()));
        Voorbeeldformulier formulier = new Voorbeeldformulier(beeld, voorbeeld, aantallen, feitenwerk::uitleg, feiten -> voorbeelden.uitrekenen(mandaat(), id(), feiten));
        Div plaats = new Div();
        Div knoppen = Knop.rij(Knop.hoofd(t("voorbeeld.bewaren"), () -> bewaren(formulier, plaats)), Knop.rustigNaar(versieAdres(), t("voorbeeld.terug")));
        voorbeeld.filter(Voorbeeldregel::isGeweigerd).ifPresent(v -> add(Melding.letOp(t("voorbeeld.past-niet")).uitleg(v.geweigerd())));
        voorbeeld.filter(Voorbeeldregel::isEigen).ifPresent(v -> knoppen.add(Knop.weg(t("voorbeeld.weghalen"), () -> weghalen(v, plaats))));
        plaats.add(knoppen);
        add(formulier, plaats);
    }

    private void bewaren(Voorbeeldformulier formulier, Div plaats) {
        poging(plaats, () -> formulier.opgave().ifPresent(opgave -> {
            voorbeeld.ifPresentOrElse(v -> voorbeelden.wijzigen(mandaat(), id(), v.id(), opgave), () -> voorbeelden.toevoegen(mandaat(), id(), opgave));
            terug();
        }));
    }

    private void weghalen(Voorbeeldregel v, Div plaats) {
        Velden.vraag(t("voorbeeld.weghalen.vraag"), t("voorbeeld.weghalen.uitleg", "naam", v.naam()), t("voorbeeld.weghalen"), () -> poging(plaats, () -> {
            voorbeelden.verwijderen(mandaat(), id(), v.id());
            terug();
        })).open();
    }

    private long id() {
        return beeld.concept().id();
    }

    private String versieAdres() {
        return adres("versies", id());
    }

    private void terug() {
        UI.getCurrent().navigate(versieAdres().substring(1));
    }
}
