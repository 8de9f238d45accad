package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.aanvraag.Ondertekeningen;
import nl.onderwijsregio.aanvraag.Tekenbesluit;
import nl.onderwijsregio.aanvraag.Tekenbewijs;
import nl.onderwijsregio.aanvraag.Tekenherinneringen;
import nl.onderwijsregio.aanvraag.Tekenregel;
import nl.onderwijsregio.aanvraag.Tekenstand;
import nl.onderwijsregio.aanvraag.Tekenwoord;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.regeling.Documentsoort;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Bewijs;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Meetbalk;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.kader.Versiebalk;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Signing the frozen plan: how many signed, who is missing, and the own signature in one act. */
@Route(value = Pad.PARTNER + "/plan/ondertekenen", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class OndertekenenView extends Planscherm {
    @Inject
    Ondertekeningen ondertekeningen;
    @Inject
    Tekenherinneringen herinneringen;

    private Tekenstand stand;

    @Override
    protected String titel() {
        return t("tekenen.titel");
    }

    @Override
    protected List<Component> stand() {
        return stand == null || !stand.isTekenbaar() ? List.of()
                : List.of(new Versiebalk(new Badge(t("tekenen.vastgelegd")), stand.versie(), stand.vingerafdruk().sha256()));
    }

    @Override
    protected void toon(Pad pad) {
        stand = ondertekeningen.stand(mandaat(), null);
        if (!stand.isTekenbaar()) {
            add(Melding.info(t("weigering.GEEN_TEKENVERSIE")).met(new Anchor(adres("plan", "versies"), t("plan.versies.titel"))));
        }
        if (!stand.opnieuw().isEmpty()) {
            add(Melding.letOp(t("tekenen.vervallen", "aantal", stand.opnieuw().size(), "namen", String.join(", ", stand.opnieuw().stream().map(Tekenregel::naam).toList())))
                    .met(new Anchor(adres("plan", "versies"), t("tekenen.verschil"))));
        }
        add(new Meetbalk(t(wie().werkstuk().document() == Documentsoort.PLAN ? "tekenen.verplicht" : "tekenen.verplicht.alle"), stand.verplicht().stream().filter(Tekenregel::isGetekend).count(), stand.verplicht().size()));
        if (!stand.vrijwillig().isEmpty()) {
            add(new Meetbalk(t("tekenen.vrijwillig"), stand.vrijwillig().stream().filter(Tekenregel::isGetekend).count(), stand.vrijwillig().size()));
        }
        stand.van(wie().partijId()).ifPresent(this::eigen);
        boolean leidt = wie().heeft(Functie.PROJECTLEIDER, Functie.PENVOERDER);
        add(new H2(t("tekenen.lijst")), lijst());
        if (leidt && stand.isTekenbaar()) {
            add(new Herinnerblok(stand, herinneringen, mandaat()));
        }
        add(Knop.rij(Knop.afdrukken(adres("plan", "ondertekenen", "afdrukken"))));
    }

    private void eigen(Tekenregel regel) {
        add(new H2(t("tekenen.eigen")));
        if (regel.woord() == Tekenwoord.GETEKEND || regel.woord() == Tekenwoord.GEWEIGERD) {
            add(Melding.goed(t(regel.isGetekend() ? "tekenen.gedaan" : "tekenen.geweigerd", "wie", regel.wie(), "moment", regel.moment(), "versie", stand.versie())));
        }
        if (regel.woord() == Tekenwoord.OPNIEUW_NODIG) {
            add(Melding.letOp(t("tekenen.opnieuw", "moment", regel.moment())).met(new Anchor(adres("plan", "versies"), t("tekenen.verschil"))));
        }
        if (!wie().heeft(Functie.ONDERTEKENEN)) {
            add(Melding.info(t("weigering.GEEN_TEKENRECHT", "partij", wie().partijNaam(), "namen",
                    regel.bevoegden().isEmpty() ? t("tekenen.niemand") : String.join(", ", regel.bevoegden()))));
            return;
        }
        String tot = wie().tot() == null ? t("tekenen.mandaat.open") : Opmaak.nu().dag(wie().tot());
        add(new Paragraph(t("tekenen.namens", "partij", wie().partijNaam(), "van", wie().van(), "tot", tot)));
        if (stand.isTekenbaar()) {
            add(formulier(regel.isGetekend()));
        }
    }

    private Component formulier(boolean getekend) {
        Tekenformulier.Act act = new Tekenformulier.Act() {
            @Override
            public Tekenbewijs ondertekenen() {
                return ondertekeningen.ondertekenen(mandaat(), stand.versie());
            }

            @Override
            public Tekenbewijs weigeren(String reden) {
                return ondertekeningen.nietOndertekenen(mandaat(), stand.versie(), reden);
            }
        };
        Documentsoort soort = wie().werkstuk().document();
        String partij = wie().partijNaam();
        String vingerafdruk = stand.vingerafdruk().kort();
        return getekend ? new NativeDetails(t("tekenen.intrekken"), Tekenformulier.intrekken(soort, partij, stand.versie(), vingerafdruk, act, this::bewijzen))
                : Tekenformulier.tekenen(soort, partij, stand.versie(), vingerafdruk, adres("plan", "versies", stand.versie(), "afdrukken"), act, this::bewijzen);
    }

    private void bewijzen(Tekenbewijs b) {
        ververs();
        boolean getekend = b.besluit() == Tekenbesluit.ONDERTEKEND;
        Bewijs bewijs = new Bewijs(t(getekend ? "tekenen.bewijs" : "tekenen.bewijs.niet", "versie", b.versie(), "partij", b.partij(), "moment", b.moment()))
                .regel(t("tekenen.bewijs.versie"), b.versie() + " · " + b.vingerafdruk()).regel(t("tekenen.bewijs.namens"), b.partij())
                .regel(t("tekenen.bewijs.door"), b.gebruiker()).regel(t("tekenen.bewijs.moment"), Opmaak.nu().moment(b.moment()));
        addComponentAtIndex(1, bewijs);
        bewijs.neemFocus();
    }

    private Tabel lijst() {
        Tabel tabel = new Tabel(t("tekenen.lijst")).zonderBijschrift().kolom(t("tekenen.partij")).kolom(t("tekenen.soort")).kolom(t("tekenen.stand")).kolom(t("tekenen.wie"));
        stand.regels().forEach(r -> tabel.rij(r.naam(), t(r.verplicht() ? "tekenen.moet" : "tekenen.mag"), badge(r), toelichting(r)));
        return tabel;
    }

    private static Component badge(Tekenregel r) {
        String tekst = t("tekenen.woord." + r.woord().name());
        return switch (r.woord()) {
            case GETEKEND -> new Badge(Melding.Soort.GOED, tekst);
            case GEWEIGERD -> new Badge(Melding.Soort.FOUT, tekst);
            case OPNIEUW_NODIG, NIEMAND_BEVOEGD -> new Badge(Melding.Soort.LET_OP, tekst);
            case NOG_NIET -> new Badge(tekst);
        };
    }

    private static Component toelichting(Tekenregel r) {
        return switch (r.woord()) {
            case GETEKEND -> new Span(t("tekenen.door", "wie", r.wie(), "moment", r.moment()));
            case GEWEIGERD -> new Span(t("tekenen.door", "wie", r.wie(), "moment", r.moment()) + Optional.ofNullable(r.reden()).map(reden -> ": " + reden).orElse(""));
            case NIEMAND_BEVOEGD -> new Span(t("tekenen.niemand-bevoegd"));
            default -> new Span(t("tekenen.kan", "namen", String.join(", ", r.bevoegden())) + (r.mandaatTot() == null ? "" : " (" + t("tekenen.mandaat-tot", "datum", r.mandaatTot()) + ")"));
        };
    }
}
