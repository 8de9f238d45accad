package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.VaadinServlet;
import java.io.Serializable;
import java.time.Duration;
import nl.onderwijsregio.web.tekst.Taal;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A text editor with headings, lists, links and tables, loaded as a plain script. It hands over its text a second after the last key
 * and when it loses focus; the text it handed over stays on the device until {@link #bewaard} says otherwise.
 */
@Tag("plan-editor")
@JavaScript("context://webjars/tinymce/6.8.3/tinymce.min.js")
@JavaScript("context://js/plan-editor.js")
class Planeditor extends Component {
    /** What happens with the text. */
    interface Luisteraar extends Serializable {
        /** The text as it is now; answer with {@link #bewaard} or {@link #stoppen}. */
        void bewaren(String opmaak, int volgnummer);

        /** After {@link #afgeven}: everything is saved. */
        void afgegeven();

        /** A text that was left on this device that long ago, never saved. */
        void klad(String opmaak, Duration geleden);
    }

    private final String naam;
    private final String sleutel;
    private final String tekst;
    private final Luisteraar luisteraar;

    /**
     * @param naam what the text is, for screen readers
     * @param sleutel under which the copy on the device is kept: one section, one plan, one person; each tab adds its own name
     */
    Planeditor(String naam, String sleutel, String tekst, Luisteraar luisteraar) {
        this.naam = naam;
        this.sleutel = sleutel;
        this.tekst = tekst;
        this.luisteraar = luisteraar;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        String context = VaadinServlet.getCurrent() == null ? "" : VaadinServlet.getCurrent().getServletContext().getContextPath();
        ObjectNode opties = JsonNodeFactory.instance.objectNode().put("naam", naam).put("sleutel", sleutel).put("tekst", tekst)
                .put("taal", Taal.nu().getLanguage()).put("bron", context + "/webjars/tinymce/6.8.3").put("offline", t("plan.offline"))
                .put("mislukt", t("bewaar.mislukt"));
        getElement().executeJs("this.starten($0)", opties);
    }

    @ClientCallable
    private void bewaar(String opmaak, int volgnummer) {
        luisteraar.bewaren(opmaak, volgnummer);
    }

    @ClientCallable
    private void klad(String opmaak, double geleden) {
        luisteraar.klad(opmaak, Duration.ofMillis((long) geleden));
    }

    @ClientCallable
    private void klaarMetAfgeven() {
        luisteraar.afgegeven();
    }

    Luisteraar luisteraar() {
        return luisteraar;
    }

    /** Everything up to this number is saved. */
    void bewaard(int volgnummer) {
        getElement().callJsFunction("bewaard", volgnummer);
    }

    /** The last text was refused: it is not handed over again by itself, a changed one is. The copy on the device stays. */
    void geweigerd() {
        getElement().callJsFunction("geweigerd");
    }

    /** Nothing more is handed over until {@link #zetten}; the copy on the device stays. */
    void stoppen() {
        getElement().callJsFunction("stoppen");
    }

    /** Puts another text in; {@code bewaren} hands it over at once. */
    void zetten(String opmaak, boolean bewaren) {
        getElement().callJsFunction("zetten", opmaak, bewaren);
    }

    /** Puts a newer text in when nothing was typed since the last save; says whether it did. */
    void verversen(String opmaak, SerializableConsumer<Boolean> gedaan) {
        getElement().callJsFunction("verversen", opmaak).then(Boolean.class, gedaan);
    }

    /** Hands over what was typed and takes no more; {@link Luisteraar#afgegeven} follows. */
    void afgeven() {
        getElement().callJsFunction("afgeven");
    }

    /** The pen is back: handing over is called off. */
    void tochVerder() {
        getElement().callJsFunction("tochVerder");
    }

    void nuBewaren() {
        getElement().callJsFunction("opnieuw");
    }

    /** Goes on with the text that was left on the device, and saves it. */
    void kladTerug(String opmaak) {
        getElement().callJsFunction("kladTerug", opmaak);
    }

    void kladWeg() {
        getElement().callJsFunction("kladWeg");
    }
}
