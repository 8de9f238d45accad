package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.bericht.Berichtregel;
import nl.onderwijsregio.bericht.Berichtstatus;
import nl.onderwijsregio.bericht.Postbeheer;
import nl.onderwijsregio.bericht.Poststand;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.kader.Velden;
import nl.onderwijsregio.web.tekst.Opmaak;

/** How the outgoing mail is doing: what waits, what failed and why, and sending once more. The text of a mail is not shown. */
@Route(value = Pad.BEHEER + "/post", layout = PortaalLayout.class)
@RolesAllowed(Rol.BEHEER)
public class PostView extends BeheerView {
    @Inject
    Postbeheer post;

    @Override
    protected String titel() {
        return t("beheer.post.titel");
    }

    @Override
    protected void toon(Pad pad) {
        Poststand stand = post.stand(mandaat());
        Gegevenslijst cijfers = new Gegevenslijst().regel(t("beheer.post.mailserver"), stand.mailserver() == null ? t("beheer.post.geen") : stand.mailserver());
        for (Berichtstatus status : Berichtstatus.values()) {
            cijfers.regel(t("beheer.post.status." + status.name()), String.valueOf(stand.aantal(status)));
        }
        add(samenvatting(stand), new Paragraph(t("beheer.post.uitleg")), cijfers);
        add(new H2(t("beheer.post.aandacht")), stand.aandacht().isEmpty() ? new LegeStaat(t("beheer.post.aandacht.leeg")) : tabel(t("beheer.post.aandacht"), stand.aandacht()));
        add(new H2(t("beheer.post.laatste")), stand.verstuurd().isEmpty() ? new LegeStaat(t("beheer.post.laatste.leeg")) : tabel(t("beheer.post.laatste"), stand.verstuurd()));
        add(Knop.rij(Knop.gewoon(t("beheer.systeem.verversen"), this::ververs)));
    }

    private static Melding samenvatting(Poststand stand) {
        if (stand.mailserver() == null) {
            return Melding.letOp(t("beheer.post.niet-ingesteld")).uitleg(t("beheer.post.niet-ingesteld.uitleg"));
        }
        if (stand.onbereikbaarSinds() != null) {
            return Melding.fout(t("beheer.post.onbereikbaar", "moment", stand.onbereikbaarSinds())).uitleg(t("beheer.post.onbereikbaar.uitleg"));
        }
        long mis = stand.aantal(Berichtstatus.ONZEKER) + stand.aantal(Berichtstatus.OPGEGEVEN) + stand.aantal(Berichtstatus.GEEN_ADRES);
        return mis > 0 ? Melding.letOp(t("beheer.post.mis", "aantal", mis)) : Melding.goed(t("beheer.post.goed"));
    }

    private Component tabel(String naam, List<Berichtregel> regels) {
        Tabel tabel = new Tabel(naam).zonderBijschrift().kolom(t("beheer.post.onderwerp")).kolom(t("beheer.post.aan")).kolom(t("beheer.post.stand"))
                .kolom(t("beheer.post.gemaakt")).kolom(t("beheer.post.toelichting"));
        tabel.addClassName("tabel-dicht");
        regels.forEach(r -> tabel.rij(LogboekView.breekt(r.onderwerp()), r.gebruiker(), stand(r), Opmaak.nu().moment(r.gemaaktOp()), toelichting(r)));
        return tabel;
    }

    private static Badge stand(Berichtregel r) {
        String woord = t("beheer.post.status." + r.status().name());
        return switch (r.status()) {
            case VERSTUURD -> new Badge(Melding.Soort.GOED, woord);
            case ONZEKER, GEEN_ADRES -> new Badge(Melding.Soort.LET_OP, woord);
            case OPGEGEVEN -> new Badge(Melding.Soort.FOUT, woord);
            case WACHT, BEZIG -> new Badge(Melding.Soort.INFO, woord);
            case UITGEZET, VERLOPEN -> new Badge(woord);
        };
    }

    private Div toelichting(Berichtregel r) {
        String zin = r.fout() == null || r.fout().isBlank() ? r.pogingen() == 0 ? "–" : t("beheer.post.pogingen", "aantal", r.pogingen()) : r.fout();
        Div cel = new Div(LogboekView.breekt(zin));
        if (r.magOpnieuw()) {
            var knop = Knop.klein(t("beheer.post.opnieuw"), () -> Velden.vraag(t("beheer.post.opnieuw.vraag"),
                    t(r.status() == Berichtstatus.ONZEKER ? "beheer.post.opnieuw.onzeker" : "beheer.post.opnieuw.uitleg"), t("beheer.post.opnieuw"), () -> opnieuw(r)).open());
            knop.setAriaLabel(t("beheer.post.opnieuw") + ": " + r.onderwerp() + ", " + r.gebruiker());
            cel.add(new Div(knop));
        }
        return cel;
    }

    private void opnieuw(Berichtregel r) {
        if (poging(() -> post.opnieuw(mandaat(), r.id()))) {
            ververs();
            meld(Melding.goed(t("beheer.post.opnieuw.gedaan")));
        }
    }
}
