package nl.onderwijsregio.regeling;

import java.util.Optional;
import nl.onderwijsregio.regeling.motor.Dossier;
import nl.onderwijsregio.regeling.motor.Feiten;
import nl.onderwijsregio.regeling.motor.Uitwerking;

/** Applies a version of a regeling to the facts of one application. Has no state of its own; every evaluation uses one snapshot of the register. */
public final class Beoordelaar {

    private final Regelingen regelingen;

    public Beoordelaar(Regelingen regelingen) {
        this.regelingen = regelingen;
    }

    /**
     * The verdict on these facts by the version they ask for, else the beslistekst on their day.
     *
     * @param graaf borders between gemeenten; empty: whether the area is connected stays unknown unless the facts say so
     * @throws OnbruikbareInvoer when the facts contradict each other, or the regeling or version is not here
     */
    public Beoordeling beoordeel(Aanvraagfeiten feiten, Optional<Gemeentegraaf> graaf) {
        return beoordeel(feiten, graaf, regelingen.actueel().voor(feiten.regeling(), feiten.versie(), feiten.op()));
    }

    /** The verdict on these facts by exactly this version. */
    public static Beoordeling beoordeel(Aanvraagfeiten aanvraag, Optional<Gemeentegraaf> graaf, Regelversie versie) {
        Feiten feiten = versie.feitenvorming().van(aanvraag, graaf);
        Dossier dossier = new Dossier(feiten, versie.parameters());
        versie.regels().uitvoeren(feiten, dossier);
        return new Uitwerking(versie, feiten, dossier).beoordeling();
    }
}
