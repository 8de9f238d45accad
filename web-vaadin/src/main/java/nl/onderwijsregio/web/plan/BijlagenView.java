package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.plan.Bijlagen;
import nl.onderwijsregio.plan.Bijlageregel;
import nl.onderwijsregio.plan.Bijlagestand;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.Planbeeld;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Planstatus;
import nl.onderwijsregio.web.kader.Bestandslink;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.Velden;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The attachments the regeling asks for: what is there, what is made by itself, what is missing. */
@Route(value = Pad.REGIONAAL + "/plan/bijlagen", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP})
public class BijlagenView extends Planscherm {
    private static final BigDecimal KILO = BigDecimal.valueOf(1000);
    @Inject
    Plannen plannen;
    @Inject
    Bijlagen bijlagen;

    @Override
    protected String titel() {
        return t("plan.bijlagen.titel");
    }

    @Override
    protected void toon(Pad pad) {
        Planbeeld plan = plannen.overzicht(mandaat()).orElseThrow(() -> new Weigering(PlanReden.PLAN_NIET_BEGONNEN));
        boolean mag = plan.status() == Planstatus.CONCEPT && wie().heeft(Functie.SCHRIJVEN, Functie.PROJECTLEIDER, Functie.PENVOERDER);
        if (plan.status() != Planstatus.CONCEPT) {
            add(Melding.info(t(plan.status() == Planstatus.INGEDIEND ? "weigering.PLAN_INGEDIEND" : "weigering.BEVROREN")));
        }
        if (mag && Planweg.stap(plan) == Planweg.ONDERTEKENEN) {
            add(Melding.letOp(t("plan.bijlagen.gestemd")));
        }
        List<Bijlagestand> lijst = bijlagen.lijst(mandaat());
        Paragraph inleiding = new Paragraph(inleiding(lijst));
        inleiding.addClassName("inleiding");
        add(inleiding);
        lijst.forEach(b -> add(bijlage(b, mag)));
    }

    private static String inleiding(List<Bijlagestand> lijst) {
        return lijst.isEmpty() ? t("plan.bijlagen.geen") : t("plan.bijlagen.inleiding", "artikel", lijst.getFirst().artikel().replaceAll(" onder .*", ""));
    }

    private Component bijlage(Bijlagestand b, boolean mag) {
        Section deel = new Section();
        deel.addClassName("bijlage");
        Badge stand = b.aanwezig() ? new Badge(Melding.Soort.GOED, t("plan.bijlage.aanwezig"))
                : b.altijd() ? new Badge(Melding.Soort.LET_OP, t("plan.bijlage.ontbreekt")) : new Badge(t("plan.bijlage.soms"));
        Div kop = new Div(new H2(b.letter() + "  " + b.titel()), stand);
        kop.addClassName("bijlage-kop");
        Anchor artikel = new Anchor(b.bron(), t("plan.artikel", "artikel", b.artikel()));
        artikel.setTarget("_blank");
        deel.add(kop, new Paragraph(new Span(b.verplicht() + " "), artikel));
        if (b.vanzelf()) {
            deel.add(b.aanwezig() ? new Bestandslink(t("plan.bijlage.bekijken", "titel", b.titel()), () -> bijlagen.gemaakt(mandaat(), b.letter()))
                    : new Paragraph(t("plan.bijlage.mist." + b.ontbreekt())));
        } else {
            uploads(deel, b, mag);
        }
        return deel;
    }

    private void uploads(Section deel, Bijlagestand b, boolean mag) {
        Div plaats = new Div();
        if (!b.ontbreekt().isEmpty()) {
            deel.add(new Paragraph(t("plan.bijlage.mist." + b.ontbreekt())));
        }
        if (!b.bestanden().isEmpty()) {
            UnorderedList lijst = new UnorderedList();
            b.bestanden().forEach(f -> lijst.add(bestand(f, mag, plaats)));
            deel.add(lijst);
        }
        if (mag) {
            Upload upload = Velden.inDeTaal(new Upload(UploadHandler.inMemory((gegevens, inhoud) -> ontvangen(plaats, b.letter(), gegevens.fileName(), inhoud))));
            upload.setMaxFileSize(Bijlagen.GROOTSTE);
            upload.setMaxFiles(1);
            upload.setAcceptedFileExtensions(".pdf", ".docx", ".xlsx", ".csv");
            upload.getElement().setAttribute("aria-label", t("plan.bijlage.toevoegen", "titel", b.titel()));
            upload.addFileRejectedListener(e -> Poging.bij(plaats).doe(() -> {
                throw new IllegalArgumentException(e.getErrorMessage());
            }));
            deel.add(new Paragraph(t("plan.bijlage.soorten")), upload);
        }
        deel.add(plaats);
    }

    private void ontvangen(Div plaats, String letter, String naam, byte[] inhoud) {
        if (Poging.bij(plaats).doe(() -> bijlagen.toevoegen(mandaat(), letter, naam, inhoud))) {
            meld(Melding.goed(t("plan.bijlage.toegevoegd", "naam", naam)));
            ververs();
        }
    }

    private ListItem bestand(Bijlageregel f, boolean mag, Div plaats) {
        ListItem item = new ListItem(new Bestandslink(f.naam(), () -> bijlagen.bestand(mandaat(), f.id())),
                new Span(" · " + t("plan.bijlage.gegevens", "kb", Opmaak.nu().getal(BigDecimal.valueOf(f.omvang()).divide(KILO, 0, RoundingMode.UP)), "moment", f.toegevoegdOp(),
                        "wie", f.toegevoegdDoor()) + " "));
        if (mag) {
            var weg = Knop.klein(t("plan.bijlage.weg"), () -> Velden.vraag(t("plan.bijlage.weg.vraag"), f.naam(), t("plan.bijlage.weg"), () -> {
                if (Poging.bij(plaats).doe(() -> bijlagen.verwijderen(mandaat(), f.id()))) {
                    ververs();
                }
            }).open());
            weg.setAriaLabel(t("plan.bijlage.weg") + ": " + f.naam());
            item.add(weg);
        }
        return item;
    }
}
