package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import nl.onderwijsregio.web.tekst.Opmaak;

/** State, version number and fingerprint of a frozen text, with a button to copy the whole fingerprint. */
public class Versiebalk extends Div {
    /** @param sha256 of the frozen text; null while there is none */
    public Versiebalk(Badge stand, int versie, String sha256) {
        addClassName("versiebalk");
        add(stand, new Span(t("kader.versie", "nummer", versie)));
        if (sha256 != null) {
            Span vinger = new Span(Opmaak.vingerafdruk(sha256));
            vinger.addClassName("vingerafdruk");
            NativeButton kopie = new NativeButton(t("kader.kopieer"));
            kopie.addClassName("link-knop");
            kopie.setAriaLabel(t("kader.kopieer-vingerafdruk"));
            kopie.getElement().executeJs("this.addEventListener('click',()=>{navigator.clipboard&&navigator.clipboard.writeText($0);"
                    + "this.textContent=$1})", sha256, t("kader.gekopieerd"));
            add(vinger, kopie);
        }
    }
}
