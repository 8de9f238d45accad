package nl.onderwijsregio.partij;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Rol;

/** Where somebody with several mandates begins: in the one used last, while it is valid. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE, Rol.BELEID, Rol.BESCHIKKEN, Rol.LOKET, Rol.BEHEER})
public class Werkbegin {
    @Inject
    Toegang toegang;
    @Inject
    LaatsteMandaatRepository laatste;

    /** Keeps under which mandaat the caller works now. */
    public void onthouden(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat);
        laatste.find(wie.gebruiker()).ifPresentOrElse(l -> l.wordt(mandaat),
                () -> laatste.toevoegen(new LaatsteMandaat(wie.gebruiker(), mandaat)));
    }

    /** The mandaat the caller worked under last; empty when there is none or it lets the caller in no more. */
    public Optional<Mandaatregel> laatste() {
        return laatste.find(toegang.gebruiker()).map(LaatsteMandaat::mandaat)
                .flatMap(id -> toegang.mijnMandaten().stream().filter(m -> m.id().equals(id)).findFirst());
    }
}
