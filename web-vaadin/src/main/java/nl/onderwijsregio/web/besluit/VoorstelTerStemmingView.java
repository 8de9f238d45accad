package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.besluit.BesluitReden;
import nl.onderwijsregio.besluit.Stemvoorbereiding;
import nl.onderwijsregio.besluit.voorstel.Voorstelbeeld;
import nl.onderwijsregio.besluit.voorstel.Voorstelleiding;
import nl.onderwijsregio.besluit.voorstel.Voorstellen;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Bewijs;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Versiebalk;
import nl.onderwijsregio.web.kader.WeigeringBlok;

/** Puts the newest text of a partner's proposal to the vote: which text, until when, by which rule, who votes. */
@Route(value = Pad.BESTUUR + "/besluiten/voorstellen/:voorstel([0-9]+)/ter-stemming", layout = PortaalLayout.class)
@RolesAllowed(Rol.BESTUUR)
public class VoorstelTerStemmingView extends PortaalView {
    @Inject
    Voorstelleiding leiding;
    @Inject
    Voorstellen voorstellen;
    @Inject
    Clock klok;

    private Voorstelbeeld beeld;

    @Override
    protected String titel() {
        return t("voorstel.ter-stemming.titel");
    }

    @Override
    protected Set<Portaal> portalen() {
        return Set.of(Portaal.BESTUUR);
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("besluit.titel"), adres("besluiten")), new Kruimel(t("voorstel.lijst"), adres("besluiten", "voorstellen")),
                new Kruimel(beeld.inhoud().titel(), adres("besluiten", "voorstellen", beeld.id())));
    }

    @Override
    protected void toon(Pad pad) {
        beeld = voorstellen.beeld(mandaat(), pad.id("voorstel"));
        Stemvoorbereiding stand = leiding.voorbereiden(mandaat(), beeld.id());
        if (stand.regels().isEmpty()) {
            add(new WeigeringBlok(new Weigering(BesluitReden.GEEN_STEMVERHOUDING))
                    .met(Knop.rustigNaar(adres("besluiten", "afspraken"), t("besluit.geen-reglement.stap"))));
            return;
        }
        if (!beeld.magTerStemming()) {
            add(Melding.info(t("voorstel.ter-stemming.niet")).met(Knop.rustigNaar(adres("besluiten", "voorstellen", beeld.id()), t("voorstel.naar"))));
            return;
        }
        Stemopzet opzet = new Stemopzet(stand, LocalDate.now(klok));
        Div acties = new Div();
        acties.add(Knop.rij(Knop.hoofd(t("besluit.ter-stemming.knop"), () -> brengen(acties, opzet)),
                Knop.rustigNaar(adres("besluiten", "voorstellen", beeld.id()), t("besluit.terug"))));
        if (beeld.open() > 0) {
            add(Melding.letOp(t("amendement.nog-open", "aantal", beeld.open())));
        }
        add(new Paragraph(t("voorstel.ter-stemming.wat", "titel", beeld.inhoud().titel(), "partij", beeld.partijNaam())),
                new Versiebalk(new Badge(t("voorstel.fase." + beeld.fase().name())), beeld.versie(), beeld.inhoud().sha256()),
                Melding.letOp(t("voorstel.ter-stemming.let-op")), new Voorsteltekst(beeld.inhoud()), opzet, acties);
    }

    private void brengen(Div acties, Stemopzet opzet) {
        if (opzet.isGoed()) {
            poging(acties, () -> bewijzen(leiding.terStemmingBrengen(mandaat(), beeld.id(), beeld.versie(), opzet.opent(), opzet.sluit()), opzet.sluitTekst()));
        }
    }

    private void bewijzen(long ronde, String sluit) {
        getChildren().skip(1).toList().forEach(this::remove);
        Bewijs bewijs = new Bewijs(t("voorstel.ter-stemming.bewijs", "sluit", sluit)).met(Knop.naar(adres("besluiten", ronde), t("besluit.ter-stemming.naar")));
        add(bewijs);
        bewijs.neemFocus();
    }
}
