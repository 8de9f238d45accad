package nl.onderwijsregio.web.besluit;

import java.io.Serializable;
import java.util.Optional;
import nl.onderwijsregio.besluit.Ronderegel;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.web.kader.Adres;
import nl.onderwijsregio.web.kader.Pad;

/**
 * Addresses around decisions: {@code /bestuur/7/besluiten/12}, or for somebody who reaches all regions
 * {@code /re/7/regios/3/besluiten/12}.
 */
record Besluitpad(Gemachtigde wie, Optional<Long> regio) implements Serializable {
    static Besluitpad van(Gemachtigde wie, Pad pad) {
        return new Besluitpad(wie, wie.regio().isPresent() ? Optional.empty() : Optional.of(pad.id("regio")));
    }

    /** The frozen version that is voted on, under the round of that plan: the vote itself may stand under another one. */
    static String versie(Gemachtigde wie, Ronderegel stemming) {
        return Adres.van(wie.voor(stemming.werkstuk()), "plan", "versies", stemming.voorstel().versieNummer(), "afdrukken");
    }

    String naar(Object... delen) {
        Object[] alle = new Object[delen.length + (regio.isPresent() ? 3 : 1)];
        int plaats = 0;
        if (regio.isPresent()) {
            alle[plaats++] = "regios";
            alle[plaats++] = regio.get();
        }
        alle[plaats++] = "besluiten";
        System.arraycopy(delen, 0, alle, plaats, delen.length);
        return Adres.van(wie, alle);
    }
}
