package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.besluit.Ronderegel;
import nl.onderwijsregio.besluit.voorstel.Tekstversieregel;
import nl.onderwijsregio.besluit.voorstel.Voorstelbeeld;
import nl.onderwijsregio.besluit.voorstel.Voorstellen;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Takenlijst;
import nl.onderwijsregio.web.kader.Tijdlijn;
import nl.onderwijsregio.web.kader.Vergelijking;
import nl.onderwijsregio.web.kader.Versiebalk;

/** One proposal of a partner: its text, what can be done with it, the votes on it, and how the text came about. */
@Route(value = Pad.PARTNER + "/besluiten/voorstellen/:voorstel([0-9]+)", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class VoorstelView extends PortaalView {
    @Inject
    Voorstellen voorstellen;

    private Voorstelbeeld beeld;

    @Override
    protected String titel() {
        return beeld.inhoud().titel();
    }

    @Override
    protected List<Component> stand() {
        return List.of(badge());
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("besluit.titel"), adres("besluiten")), new Kruimel(t("voorstel.lijst"), adres("besluiten", "voorstellen")));
    }

    @Override
    protected void toon(Pad pad) {
        beeld = voorstellen.beeld(mandaat(), pad.id("voorstel"));
        Tekstversieregel nu = beeld.versies().getFirst();
        add(new Paragraph(t("voorstel.van", "partij", beeld.partijNaam(), "moment", nu.moment(), "wie", nu.gebruiker())),
                new Versiebalk(badge(), beeld.versie(), beeld.inhoud().sha256()));
        beeld.rondes().stream().filter(Ronderegel::loopt).findFirst()
                .ifPresent(r -> add(Melding.info(Rondestand.wanneer(r)).met(Knop.rustigNaar(adres("besluiten", r.id()), t("voorstel.naar-stemming")))));
        add(new Voorsteltekst(beeld.inhoud()));
        knoppen();
        add(new Amendementenlijst(beeld, nummer -> adres("besluiten", "voorstellen", beeld.id(), "amendementen", nummer)));
        stemmingen();
        geschiedenis();
        if (beeld.magWijzigen()) {
            intrekken();
        }
    }

    private Badge badge() {
        String woord = t("voorstel.fase." + beeld.fase().name());
        return switch (beeld.fase()) {
            case CONCEPT, INGETROKKEN -> new Badge(woord);
            case IN_STEMMING -> new Badge(Melding.Soort.INFO, woord);
            case AANGENOMEN -> new Badge(Melding.Soort.GOED, woord);
            case VERWORPEN -> new Badge(Melding.Soort.FOUT, woord);
        };
    }

    private void knoppen() {
        var rij = Knop.rij();
        if (beeld.magTerStemming()) {
            rij.add(Knop.naar(adres("besluiten", "voorstellen", beeld.id(), "ter-stemming"), t("besluit.ter-stemming.knop")));
        }
        if (beeld.magWijzigen()) {
            rij.add(Knop.rustigNaar(adres("besluiten", "voorstellen", beeld.id(), "wijzigen"), t("voorstel.wijzigen")));
        }
        if (beeld.magAmenderen()) {
            rij.add(Knop.rustigNaar(adres("besluiten", "voorstellen", beeld.id(), "amenderen"), t("amendement.nieuw")));
        }
        if (rij.getComponentCount() > 0) {
            add(rij);
        }
    }

    private void stemmingen() {
        if (beeld.rondes().isEmpty()) {
            return;
        }
        Takenlijst lijst = new Takenlijst();
        beeld.rondes().forEach(r -> lijst.rij(t("besluit.stemmingen.rij", "nummer", r.nummer(), "onderwerp", r.voorstel().onderwerp()),
                t("besluit.versie", "nummer", r.voorstel().versieNummer()) + ". " + Rondestand.wanneer(r), Rondestand.woord(r), adres("besluiten", r.id())));
        add(new H2(t("besluit.stemmingen")), lijst);
    }

    private void geschiedenis() {
        Tijdlijn lijn = new Tijdlijn();
        beeld.versies().forEach(v -> lijn.gebeurtenis(v.moment(), v.gebruiker(), t("besluit.versie", "nummer", v.nummer())));
        add(new H2(t("voorstel.geschiedenis")), lijn);
        for (int i = 0; i + 1 < beeld.versies().size(); i++) {
            add(verschil(beeld.versies().get(i + 1), beeld.versies().get(i)));
        }
    }

    /** Read and compared when it is opened: two long texts take time. */
    private Details verschil(Tekstversieregel oud, Tekstversieregel nieuw) {
        Div plaats = new Div();
        Details blok = new Details(t("voorstel.verschil", "nummer", nieuw.nummer()), plaats);
        blok.addOpenedChangeListener(e -> {
            if (e.isOpened() && plaats.getComponentCount() == 0) {
                plaats.add(new Vergelijking(t("besluit.versie", "nummer", oud.nummer()), tekst(oud),
                        t("besluit.versie", "nummer", nieuw.nummer()), tekst(nieuw)));
            }
        });
        return blok;
    }

    private String tekst(Tekstversieregel v) {
        return Voorsteltekst.alles(voorstellen.versie(mandaat(), beeld.id(), v.nummer()));
    }

    /** Taking it back, and with it the vote that runs. */
    private void intrekken() {
        Div plaats = new Div();
        plaats.add(new Paragraph(t(beeld.loopt() == null ? "voorstel.intrekken.uitleg" : "voorstel.intrekken.uitleg.loopt")),
                Knop.rij(Knop.weg(t("voorstel.intrekken"), () -> {
                    if (poging(plaats, () -> voorstellen.intrekken(mandaat(), beeld.id(), beeld.loopt()))) {
                        ververs();
                    }
                })));
        add(new Details(t("voorstel.intrekken.kop"), plaats));
    }
}
