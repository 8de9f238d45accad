package nl.onderwijsregio.besluit.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.onderwijsregio.besluit.Voorstel;
import nl.onderwijsregio.besluit.voorstel.PartnervoorstelRepository;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;

/** Who answers for what is voted on: projectleider and penvoerder, and of a partner's proposal that partner. */
@ApplicationScoped
public class Indiener {
    @Inject
    PartnervoorstelRepository voorstellen;

    boolean isVan(Voorstel voorstel, Gemachtigde wie) {
        return isVan(voorstel.partnervoorstelId(), wie);
    }

    /** @param partnervoorstel null when it is about something else */
    boolean isVan(Long partnervoorstel, Gemachtigde wie) {
        boolean leidt = wie.portaal() == Portaal.BESTUUR && wie.heeft(Functie.PROJECTLEIDER, Functie.PENVOERDER);
        return leidt || partnervoorstel != null && !wie.functies().isEmpty() && voorstellen.isVan(partnervoorstel, wie.partijId());
    }
}
