package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.cdi.annotation.VaadinServiceScoped;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import jakarta.enterprise.event.Observes;
import nl.onderwijsregio.web.tekst.Taal;
import nl.onderwijsregio.web.tekst.TaalServlet;

/** Prepares every session and every screen: language, guard of routes, messages of expiry and reconnection, handling of bugs. */
@VaadinServiceEnabled
@VaadinServiceScoped
class SchermStart {
    private static final int SECONDEN_MELDING = 10;

    void start(@Observes ServiceInitEvent event) {
        event.getSource().addSessionInitListener(this::sessie);
        event.getSource().addUIInitListener(this::scherm);
        event.getSource().setSystemMessagesProvider(this::systeemmeldingen);
        event.addIndexHtmlRequestListener(pagina -> pagina.getDocument().getElementsByTag("html").attr("lang",
                taal(pagina.getVaadinRequest()).getLanguage()));
    }

    private void sessie(SessionInitEvent event) {
        event.getSession().setLocale(taal(event.getRequest()));
        event.getSession().setErrorHandler(this::bug);
    }

    private void scherm(UIInitEvent event) {
        UI ui = event.getUI();
        var taal = taal(VaadinRequest.getCurrent());
        ui.getSession().setLocale(taal);
        ui.setLocale(taal);
        ui.getPage().executeJs("document.documentElement.lang=$0", taal.getLanguage());
        ui.addBeforeEnterListener(new Toegangswacht());
        ui.getReconnectDialogConfiguration().setDialogText(t("kader.verbinding.kwijt"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(t("kader.verbinding.opgegeven"));
    }

    private static java.util.Locale taal(VaadinRequest vraag) {
        return TaalServlet.gekozen(vraag == null ? null : vraag.getCookies());
    }

    /** A bug outside a {@link Poging}: nothing of it reaches the screen but a reference. */
    private void bug(ErrorEvent event) {
        String kenmerk = Kenmerk.log(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            Notification melding = Notification.show(t("kader.bug", "kenmerk", kenmerk), SECONDEN_MELDING * 1000, Notification.Position.TOP_CENTER);
            melding.addThemeVariants(NotificationVariant.LUMO_ERROR);
            melding.setAssertive(true);
        }
    }

    private SystemMessages systeemmeldingen(SystemMessagesInfo info) {
        return Taal.in(Taal.van(info.getLocale() == null ? "nl" : info.getLocale().getLanguage()), SchermStart::meldingen);
    }

    private static SystemMessages meldingen() {
        CustomizedSystemMessages meldingen = new CustomizedSystemMessages();
        meldingen.setSessionExpiredNotificationEnabled(true);
        meldingen.setSessionExpiredCaption(t("kader.verlopen.kop"));
        meldingen.setSessionExpiredMessage(t("kader.verlopen.tekst"));
        meldingen.setInternalErrorCaption(t("kader.storing.kop"));
        meldingen.setInternalErrorMessage(t("kader.storing.tekst"));
        meldingen.setCookiesDisabledNotificationEnabled(true);
        meldingen.setCookiesDisabledCaption(t("kader.koekjes.kop"));
        meldingen.setCookiesDisabledMessage(t("kader.koekjes.tekst"));
        return meldingen;
    }
}
