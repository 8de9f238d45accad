package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import nl.onderwijsregio.gedeeld.Omgeving;

/**
 * Watches whether someone still works. Shortly before the end it asks, at the end it signs out and keeps the page in the address.
 * The browser measures, over all its tabs together: keys and clicks count, the heartbeat of an open page does not. The time is an
 * hour, or {@code OR_INACTIEF_MINUTEN}.
 */
class Afloopwacht extends Div {
    private static final String UUR = "60";
    private static final Duration VOORAF = Duration.ofMinutes(5);
    private static final String METEN = """
            const el = this, grens = $0, vooraf = $1, sleutel = 'or-laatst';
            const nu = () => Date.now();
            const laatst = () => Number(localStorage.getItem(sleutel) || nu());
            const werkt = () => { if (!el.gevraagd) localStorage.setItem(sleutel, nu()); };
            el.blijf = () => { el.gevraagd = false; el.gezegd = 99; werkt(); };
            el.blijf();
            if (el.teller) return;
            for (const wat of ['keydown', 'pointerdown']) document.addEventListener(wat, werkt, { passive: true });
            el.teller = setInterval(() => {
              if (!el.isConnected) { clearInterval(el.teller); el.teller = 0; return; }
              const over = grens - (nu() - laatst());
              if (over <= 0) { clearInterval(el.teller); location.href = '/verlopen?naar=' + encodeURIComponent(location.pathname + location.search); return; }
              if (over > vooraf) { if (el.gevraagd) { el.blijf(); el.$server.weerBezig(); } return; }
              const minuten = Math.ceil(over / 60000);
              if (minuten < el.gezegd && (!el.gevraagd || minuten <= 2)) { el.gevraagd = true; el.gezegd = minuten; el.$server.bijnaVerlopen(minuten); }
            }, 2000);
            """;
    private final ConfirmDialog vraag = new ConfirmDialog();
    private final Span hoorbaar = new Span();

    Afloopwacht() {
        addClassName("alleen-lezer");
        hoorbaar.getElement().setAttribute("aria-live", "assertive");
        add(hoorbaar);
        vraag.setHeader(t("afloop.kop"));
        vraag.setConfirmText(t("afloop.blijven"));
        vraag.setCancelable(true);
        vraag.setCancelText(t("kader.uitloggen.nu"));
        vraag.setCloseOnEsc(false);
        vraag.addConfirmListener(e -> getElement().executeJs("this.blijf()"));
        vraag.addCancelListener(e -> getUI().ifPresent(ui -> ui.getPage().setLocation("/logout")));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Duration grens = Duration.ofMinutes(Long.parseLong(Omgeving.tekst("OR_INACTIEF_MINUTEN").orElse(UUR)));
        Duration vooraf = VOORAF.compareTo(grens.dividedBy(2)) < 0 ? VOORAF : grens.dividedBy(2);
        getElement().executeJs(METEN, (double) grens.toMillis(), (double) vooraf.toMillis());
    }

    /** The browser says how many minutes are left. */
    @ClientCallable
    private void bijnaVerlopen(int minuten) {
        String tekst = t("afloop.tekst", "minuten", minuten);
        vraag.setText(tekst);
        hoorbaar.setText(tekst);
        vraag.open();
    }

    /** Someone works in another tab: the question goes away. */
    @ClientCallable
    private void weerBezig() {
        vraag.close();
    }
}
