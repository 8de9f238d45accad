package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.besluit.voorstel.Voorstelbeeld;
import nl.onderwijsregio.besluit.voorstel.Voorstellen;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.web.kader.Bewijs;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;

/** Writes a proposal of the own party: the first text, or the next one. */
@Route(value = Pad.PARTNER + "/besluiten/voorstellen/nieuw", layout = PortaalLayout.class)
@RouteAlias(value = Pad.PARTNER + "/besluiten/voorstellen/:voorstel([0-9]+)/wijzigen", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class VoorstelSchrijvenView extends PortaalView {
    @Inject
    Voorstellen voorstellen;

    private Voorstelbeeld beeld;
    private Voorstelformulier formulier;
    private final Div stemming = new Div();
    private Checkbox eindigt;
    private Long ronde;

    @Override
    protected String titel() {
        return beeld == null ? t("voorstel.nieuw") : t("voorstel.wijzigen.titel", "titel", beeld.inhoud().titel());
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("besluit.titel"), adres("besluiten")), new Kruimel(t("voorstel.lijst"), adres("besluiten", "voorstellen")));
    }

    @Override
    protected void toon(Pad pad) {
        beeld = pad.delen().get("voorstel").map(id -> voorstellen.beeld(mandaat(), pad.id("voorstel"))).orElse(null);
        if (!(beeld == null ? voorstellen.overzicht(mandaat()).magSchrijven() : beeld.magWijzigen())) {
            add(Melding.info(beeld == null ? t("voorstel.nieuw.niet") : t("voorstel.wijzigen.niet", "partij", beeld.partijNaam()))
                    .met(Knop.rustigNaar(terug(), t("besluit.terug"))));
            return;
        }
        formulier = new Voorstelformulier(beeld == null ? null : beeld.inhoud());
        eindigt = new Checkbox(t("voorstel.eindigt"));
        add(new Paragraph(t("voorstel.schrijven.uitleg")));
        add(stemming, formulier, eindigt);
        ronde = null;
        volgStemming(beeld);
        Div acties = new Div();
        acties.add(Knop.rij(Knop.hoofd(t("voorstel.bewaren"), () -> bewaren(acties)), Knop.rustigNaar(terug(), t("besluit.terug"))));
        add(acties);
    }

    /** Shows that a vote runs, also one that was called while the writer wrote; what was written stays. */
    private void volgStemming(Voorstelbeeld nu) {
        Long loopt = nu == null ? null : nu.loopt();
        if (loopt != null && !loopt.equals(ronde)) {
            stemming.removeAll();
            stemming.add(Melding.letOp(t("voorstel.loopt")).uitleg(t("voorstel.loopt.uitleg")));
            eindigt.setValue(false);
        }
        ronde = loopt;
        stemming.setVisible(loopt != null);
        eindigt.setVisible(loopt != null);
    }

    private void bewaren(Div acties) {
        volgStemming(beeld == null ? null : voorstellen.beeld(mandaat(), beeld.id()));
        if (formulier.isGoed(ronde == null || eindigt.getValue(), eindigt, t("weigering.WIJZIGEN_EINDIGT_STEMMING"))) {
            poging(acties, this::bewaren);
        }
    }

    private void bewaren() {
        long id;
        int versie = 1;
        if (beeld == null) {
            id = voorstellen.doen(mandaat(), formulier.opgave());
        } else {
            id = beeld.id();
            versie = voorstellen.wijzigen(mandaat(), id, beeld.versie(), ronde, formulier.opgave());
        }
        boolean zelfde = beeld != null && versie == beeld.versie();
        getChildren().skip(1).toList().forEach(this::remove);
        Bewijs bewijs = new Bewijs(zelfde ? t("voorstel.ongewijzigd", "versie", versie) : t("voorstel.bewaard", "versie", versie))
                .met(Knop.naar(naar(id), t("voorstel.naar")));
        add(bewijs);
        bewijs.neemFocus();
    }

    private String terug() {
        return beeld == null ? adres("besluiten", "voorstellen") : naar(beeld.id());
    }

    private String naar(long voorstel) {
        return adres("besluiten", "voorstellen", voorstel);
    }
}
