package nl.onderwijsregio.regelbeheer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.Regelversie;

/** Golden cases of one's own in a new version: fill in the facts, see what comes out, say what must come out and why. */
@Stateless
@RolesAllowed(Rol.BELEID)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Regelvoorbeelden {
    @Inject
    Toegang toegang;
    @Inject
    Regelingen regelingen;
    @Inject
    RegelconceptRepository concepten;
    @Inject
    Conceptlezer lezer;
    @Inject
    Voorbeeldacten acten;

    /** The texts in force with this version beside them, to fill in facts for it. */
    public Regelregister register(MandaatId mandaat, long id) {
        namens(mandaat);
        Regelversie versie = lezer.versie(concepten.get(id));
        Regelregister register = regelingen.actueel();
        boolean erin = register.versies(versie.regeling()).stream().anyMatch(v -> v.versie().equals(versie.versie()));
        return erin ? register : register.met(List.of(versie), register.activeringen());
    }

    /** What the version as it stands says of these facts. Keeps nothing. */
    public Beoordeling uitrekenen(MandaatId mandaat, long id, String feiten) {
        namens(mandaat);
        return acten.uitrekenen(concepten.get(id), feiten);
    }

    /** Adds a golden case. @return its id */
    public long toevoegen(MandaatId mandaat, long id, Voorbeeldopgave opgave) {
        return acten.toevoegen(namens(mandaat), id, opgave);
    }

    /** Changes a golden case that was added to this version. */
    public void wijzigen(MandaatId mandaat, long id, long voorbeeld, Voorbeeldopgave opgave) {
        acten.wijzigen(namens(mandaat), id, voorbeeld, opgave);
    }

    /** Removes a golden case that was added to this version; what came along stays. */
    public void verwijderen(MandaatId mandaat, long id, long voorbeeld) {
        acten.verwijderen(namens(mandaat), id, voorbeeld);
    }

    private Gemachtigde namens(MandaatId mandaat) {
        return toegang.namens(mandaat, Portaal.BELEID);
    }
}
