package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.Planbeeld;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Planstatus;
import nl.onderwijsregio.plan.uitwissel.Inlezen;
import nl.onderwijsregio.plan.uitwissel.Planbestanden;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.Velden;

/** Reading a plan back from a file: what is wrong or what would change, and only then the change. */
@Route(value = Pad.PARTNER + "/plan/inlezen", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class InlezenView extends Planscherm {
    @Inject
    Plannen plannen;
    @Inject
    Inlezen inlezen;
    @Inject
    Planbestanden bestanden;

    private final Div uitkomst = new Div();
    private Planbeeld plan;

    @Override
    protected String titel() {
        return t("inlezen.titel");
    }

    @Override
    protected void toon(Pad pad) {
        uitkomst.removeAll();
        plan = plannen.overzicht(mandaat()).orElseThrow(() -> new Weigering(PlanReden.PLAN_NIET_BEGONNEN));
        Paragraph inleiding = new Paragraph(t("inlezen.inleiding"));
        inleiding.addClassName("inleiding");
        OrderedList stappen = new OrderedList(new ListItem(t("inlezen.stap.uit")), new ListItem(t("inlezen.stap.wijzig")), new ListItem(t("inlezen.stap.in")));
        add(inleiding, stappen, Documentlinks.gegevens(document(), vorm -> bestanden.stand(mandaat(), vorm)));
        boolean schrijft = wie().heeft(Functie.SCHRIJVEN, Functie.PROJECTLEIDER, Functie.PENVOERDER);
        if (plan.status() != Planstatus.CONCEPT) {
            add(Melding.info(t(plan.status() == Planstatus.INGEDIEND ? "weigering.PLAN_INGEDIEND" : "weigering.BEVROREN")));
        } else if (!schrijft) {
            add(Melding.info(t("inlezen.niet-schrijven")));
        } else {
            add(veld(), new Paragraph(t("inlezen.soorten")), uitkomst);
        }
    }

    private Component veld() {
        Upload upload = Velden.inDeTaal(new Upload((UploadHandler) bestand -> {
            byte[] inhoud = begin(bestand);
            bestand.getUI().access(() -> bekijken(inhoud));
        }));
        upload.setMaxFileSize(Inlezen.GROOTSTE);
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(".json", ".xlsx");
        upload.getElement().setAttribute("aria-label", t("inlezen.kies"));
        upload.addFileRejectedListener(e -> {
            uitkomst.removeAll();
            Poging.bij(uitkomst).doe(() -> {
                throw new IllegalArgumentException(e.getErrorMessage());
            });
        });
        upload.addAllFinishedListener(e -> upload.clearFileList());
        return upload;
    }

    /** One byte more than may be, at most: enough to be refused, whatever the browser sends. */
    private static byte[] begin(UploadEvent bestand) throws IOException {
        try (InputStream inhoud = bestand.getInputStream()) {
            return inhoud.readNBytes(Inlezen.GROOTSTE + 1);
        }
    }

    private void bekijken(byte[] inhoud) {
        uitkomst.removeAll();
        Poging.bij(uitkomst).doe(() -> {
            Inleesuitkomst beeld = new Inleesuitkomst(plan, inlezen.bekijken(mandaat(), inhoud), (gezien, laten) -> overnemen(inhoud, gezien, laten));
            uitkomst.add(beeld);
            beeld.neemFocus();
        });
    }

    private void overnemen(byte[] inhoud, String gezien, boolean botsingenLaten) {
        Poging.bij(uitkomst).doe(() -> {
            int aantal = inlezen.inlezen(mandaat(), inhoud, gezien, botsingenLaten);
            uitkomst.removeAll();
            meld(Melding.goed(t("inlezen.gedaan", "aantal", aantal)).met(new Anchor(adres("plan", "versies"), t("inlezen.vorige"))));
        });
    }
}
