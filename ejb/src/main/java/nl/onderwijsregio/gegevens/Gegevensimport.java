package nl.onderwijsregio.gegevens;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/**
 * Importing files, for beheer: bring a file, look at the difference, then apply or cancel. The steps are transactions of
 * their own, so these methods run outside one.
 */
@Stateless
@RolesAllowed(Rol.BEHEER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Gegevensimport {
    @Inject
    Toegang toegang;
    @Inject
    Importloop loop;
    @Inject
    Importstappen stappen;
    @Inject
    Leveringenlijst lijst;
    @Inject
    Maplezing map;

    /**
     * Takes a file in and starts reading it in the background; ask {@link #voortgang} how far it is and
     * {@link #voorstel} for the outcome. A file whose bytes were imported before is not read again.
     *
     * @throws nl.onderwijsregio.gedeeld.Weigering BESTAND_NIET_HERKEND, PEILDATUM_ONBEKEND
     */
    public Importvoorstel aanbieden(MandaatId mandaat, InputStream inhoud, String bestandsnaam) {
        return ontvangen(mandaat, inhoud, bestandsnaam, true);
    }

    /** As {@link #aanbieden}, and returns when the difference is known. */
    public Importvoorstel bekijk(MandaatId mandaat, InputStream inhoud, String bestandsnaam) {
        return ontvangen(mandaat, inhoud, bestandsnaam, false);
    }

    private Importvoorstel ontvangen(MandaatId mandaat, InputStream inhoud, String bestandsnaam, boolean achtergrond) {
        Opdrachtgever wie = opdrachtgever(mandaat);
        try {
            Bestand bestand = Bestand.ontvangen(inhoud, bestandsnaam);
            Optional<Leveringregel> eerder = stappen.verwerkt(bestand.sha256());
            if (eerder.isPresent()) {
                bestand.opruimen();
                return new Importvoorstel(eerder.get(), true);
            }
            Importloop.Begonnen werk = beginnen(bestand, wie);
            if (achtergrond) {
                loop.inlezenOpAchtergrond(werk);
            } else {
                loop.inlezen(werk);
            }
            return new Importvoorstel(lijst.get(werk.levering()), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Importloop.Begonnen beginnen(Bestand bestand, Opdrachtgever wie) throws IOException {
        try {
            return loop.beginnen(bestand, wie);
        } catch (RuntimeException | IOException e) {
            bestand.opruimen();
            throw e;
        }
    }

    /** How far the reading or applying is. */
    public Voortgang voortgang(MandaatId mandaat, long levering) {
        opdrachtgever(mandaat);
        return loop.voortgang(levering);
    }

    /** The levering as it stands. */
    public Importvoorstel voorstel(MandaatId mandaat, long levering) {
        opdrachtgever(mandaat);
        return new Importvoorstel(lijst.get(levering), false);
    }

    /** A page of the difference, while the levering is a proposal: NIEUW, GEWIJZIGD and VERDWENEN with old and new values. */
    public List<Verschilregel> verschillen(MandaatId mandaat, long levering, int vanaf, int hoogstens) {
        opdrachtgever(mandaat);
        return lijst.verschillen(levering, vanaf, hoogstens);
    }

    /**
     * Puts the proposal in force, all of it or nothing.
     *
     * @throws nl.onderwijsregio.gedeeld.Weigering LEVERING_NIET_TE_BESLISSEN, or VERSCHIL_VEROUDERD when something else was
     *     applied since: look again at the difference
     */
    public Importvoorstel toepassen(MandaatId mandaat, long levering) {
        loop.toepassen(levering, opdrachtgever(mandaat));
        return new Importvoorstel(lijst.get(levering), false);
    }

    /** Stops the reading, or drops the proposal; nothing changes. */
    public Importvoorstel annuleren(MandaatId mandaat, long levering) {
        loop.annuleren(levering, opdrachtgever(mandaat));
        return new Importvoorstel(lijst.get(levering), false);
    }

    /** The leveringen, newest first. */
    public List<Leveringregel> leveringen(MandaatId mandaat, int hoogstens) {
        opdrachtgever(mandaat);
        return lijst.nieuwsteEerst(hoogstens);
    }

    /** How far the reading of the directory given at the start ({@code --data}) is. */
    public Mapstand mapstand(MandaatId mandaat) {
        opdrachtgever(mandaat);
        return map.stand();
    }

    /** A page of the report: first the refused rows, then the remarks. */
    public List<Rapportregel> rapport(MandaatId mandaat, long levering, int vanaf, int hoogstens) {
        opdrachtgever(mandaat);
        return lijst.rapport(levering, vanaf, hoogstens);
    }

    private Opdrachtgever opdrachtgever(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BEHEER);
        return new Opdrachtgever(wie.gebruiker(), wie.mandaat().waarde());
    }
}
