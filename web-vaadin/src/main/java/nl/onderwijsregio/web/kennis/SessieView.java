package nl.onderwijsregio.web.kennis;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.kennis.Aanmelden;
import nl.onderwijsregio.kennis.Evaluaties;
import nl.onderwijsregio.kennis.Kennissessies;
import nl.onderwijsregio.kennis.Programmadeel;
import nl.onderwijsregio.kennis.Sessiebeeld;
import nl.onderwijsregio.kennis.Sessiematerialen;
import nl.onderwijsregio.kennis.Sessieopgave;
import nl.onderwijsregio.kennis.Sessiestand;
import nl.onderwijsregio.les.Lessen;
import nl.onderwijsregio.web.kader.Alineas;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tabel;

/** One kennissessie: what it is about, where one stands, and the one thing one can do about that. */
@Route(value = Pad.REGIONAAL + "/kennisdeling/:sessie([0-9]+)", layout = PortaalLayout.class)
@RouteAlias(value = Pad.RE + "/kennisdeling/:sessie([0-9]+)", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE})
public class SessieView extends PortaalView {
    @Inject
    Kennissessies sessies;
    @Inject
    Aanmelden aanmelden;
    @Inject
    Sessiematerialen materialen;
    @Inject
    Evaluaties evaluaties;
    @Inject
    Lessen lessen;

    private Sessiebeeld beeld;

    @Override
    protected String titel() {
        return beeld.regel().titel();
    }

    @Override
    protected List<Component> stand() {
        return List.of(Sessiezin.badge(beeld.regel()));
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("kennis.titel"), adres("kennisdeling")));
    }

    @Override
    protected void toon(Pad pad) {
        beeld = sessies.beeld(mandaat(), pad.id("sessie"));
        if (beeld.regel().stand() == Sessiestand.GEANNULEERD) {
            add(Melding.letOp(t("kennis.geannuleerd")).uitleg(t("kennis.geannuleerd.reden", "reden", beeld.reden())));
        }
        add(new Paragraph(Sessiezin.wanneer(beeld.regel().begin(), beeld.regel().einde())));
        if (beeld.magBeheren()) {
            add(Knop.rij(Knop.rustigNaar(adres("kennisdeling", beeld.regel().id(), "beheer"), t("kennis.beheren"))));
        }
        add(new Aanmeldblok(beeld, aanmelden, mandaat(), this::ververs), new H2(t("kennis.over")));
        add(new Alineas(beeld.opgave().omschrijving()), gegevens());
        if (beeld.regel().stand() != Sessiestand.CONCEPT) {
            add(new Paragraph(Agendablok.link("/agenda/sessie/" + beeld.regel().id() + ".ics", t("kennis.agenda.deze"))));
        }
        if (!beeld.opgave().programma().isEmpty()) {
            add(new H2(t("kennis.programma")), programma(beeld.opgave().programma()));
        }
        if (beeld.regel().stand() == Sessiestand.GEWEEST) {
            opbrengst(beeld.regel().id());
        }
    }

    private void opbrengst(long id) {
        evaluaties.beeld(mandaat(), id).ifPresent(e -> add(new Evaluatieblok(e, evaluaties, mandaat(), id, this::ververs)));
        add(new Opbrengstblok(materialen, mandaat(), id, beeld.magBeheren(), this::ververs).met(lessen.vanSessie(mandaat(), id), les -> adres("kennisdeling", "lessen", les),
                Sessiezin.magSchrijven(wie()) ? adres("kennisdeling", "lessen", "nieuw") + "?sessie=" + id : null));
    }

    private Gegevenslijst gegevens() {
        Sessieopgave o = beeld.opgave();
        Gegevenslijst lijst = new Gegevenslijst().regel(t("kennis.organisator"), beeld.regel().organisatorNaam()).regel(t("kennis.waar"), Sessiezin.waar(o.vorm(), o.plaats()));
        if (!o.link().isEmpty()) {
            Anchor link = new Anchor(o.link(), t("kennis.link.openen"));
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            lijst.regel(t("kennis.link"), link);
        }
        lijst.regel(t("kennis.themas"), Sessiezin.themas(o.themas())).regel(t("kennis.doelgroepen"), Sessiezin.doelgroepen(o.doelgroepen()));
        if (!o.reeks().isEmpty()) {
            lijst.regel(t("kennis.reeks"), o.reeks());
        }
        return lijst;
    }

    private Tabel programma(List<Programmadeel> delen) {
        Tabel tabel = new Tabel(t("kennis.programma")).zonderBijschrift().kolom(t("kennis.deel")).kolom(t("kennis.deel.tijd")).kolom(t("kennis.deel.spreker"))
                .kolom(t("kennis.deel.gastregio")).kolom(t("kennis.plaatsen"));
        delen.forEach(d -> tabel.rij(d.titel(), Sessiezin.wanneer(d.begin(), d.einde()), d.spreker().isEmpty() ? "–" : d.spreker(), d.gastregio().isEmpty() ? "–" : d.gastregio(),
                d.plaatsen().map(p -> t("kennis.deel.bezet", "bezet", beeld.bezetPerDeel().getOrDefault(d.id(), 0), "plaatsen", p)).orElse("–")));
        return tabel;
    }
}
