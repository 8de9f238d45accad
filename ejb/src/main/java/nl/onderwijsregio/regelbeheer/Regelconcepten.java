package nl.onderwijsregio.regelbeheer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.regeling.Artikel;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Versietekst;

/**
 * Making a new version of a regeling: begin from a text that is there, bring figures, look at what was found, adjust golden cases, offer it to
 * a second person. Every act is a transaction of its own, so that what was brought is kept also when it is refused.
 */
@Stateless
@RolesAllowed(Rol.BELEID)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Regelconcepten {
    @Inject
    Toegang toegang;
    @Inject
    Regelingen regelingen;
    @Inject
    RegelconceptRepository concepten;
    @Inject
    Conceptlezer lezer;
    @Inject
    Voorbeeldproef voorbeelden;
    @Inject
    Regelkeuring keuring;
    @Inject
    Regelacten acten;

    /** All new versions, newest first. */
    public List<Conceptregel> lijst(MandaatId mandaat) {
        namens(mandaat);
        return concepten.alle();
    }

    /** When versions were put in force and rolled back, newest first. */
    public List<Activeringsregel> activeringen(MandaatId mandaat) {
        namens(mandaat);
        return concepten.activeringen().stream().map(Regelactivering::regel).toList().reversed();
    }

    /** One new version with everything about it. */
    public Regelconceptbeeld een(MandaatId mandaat, long id) {
        namens(mandaat);
        Regelconcept concept = concepten.get(id);
        Set<String> artikelen = lezer.gewijzigdeArtikelen(concept);
        return new Regelconceptbeeld(concept.regel(), lezer.bevindingen(id), Regelkeuring.wijzigingen(lezer.basis(concept), lezer.versie(concept)),
                lezer.regelwijzigingen(concept), voorbeelden.bewaard(concept), List.copyOf(artikelen), lezer.zonderVoorbeeld(concept, artikelen),
                Conceptlezer.openArtikelen(lezer.versie(concept)), lezer.heeftRegios(concept), lezer.proef(concept), lezer.isProefActueel(concept),
                concepten.stappen(id), concepten.activeringen().stream().map(Regelactivering::regel).filter(a -> a.conceptId() == id).toList().reversed(),
                lezer.versie(concept).artikelen(), lezer.anders(concept).stream().map(Artikel::artikel).toList());
    }

    /** Begins a new version from the text of that date. @return its id */
    public long beginnen(MandaatId mandaat, String regeling, LocalDate basis, Conceptopgave opgave) {
        Gemachtigde wie = namens(mandaat);
        return acten.beginnen(wie, versie(regeling, basis), opgave);
    }

    /**
     * Brings figures or rules as a table (XLSX, JSON), or rule text (DRL, TXT), for a version, told by its name. Checked at once: read, reckoned after by the
     * interpreter on generated applications, golden cases run.
     *
     * @return what was found; refusals among them mean that the version is as it was
     */
    public List<Keurbevinding> aanleveren(MandaatId mandaat, long id, String naam, byte[] inhoud) {
        Gemachtigde wie = namens(mandaat);
        String kort = bestandsnaam(naam);
        Regelkeuring.eisBruikbaar(kort, inhoud);
        Versietekst nu = acten.ontvangen(wie, id, kort, inhoud);
        Keuruitslag uitslag = keuring.keuren(nu, kort, inhoud);
        acten.gekeurd(wie, id, kort, nu, uitslag);
        return uitslag.bevindingen();
    }

    /** From now on these golden cases expect what the new version makes of them, for these articles. */
    public void voorbeeldBijstellen(MandaatId mandaat, long id, List<Long> gekozen, List<String> artikelen, String reden) {
        acten.bijstellen(namens(mandaat), id, gekozen, artikelen, tekst(reden));
    }

    /** These golden cases rightly come out as before, though these articles changed. */
    public void voorbeeldBevestigen(MandaatId mandaat, long id, List<Long> gekozen, List<String> artikelen, String reden) {
        acten.bevestigen(namens(mandaat), id, gekozen, artikelen, tekst(reden));
    }

    /** Offers the version to a second person, to begin on that day. */
    public void aanbieden(MandaatId mandaat, long id, LocalDate vanaf, String reden) {
        acten.aanbieden(namens(mandaat), id, vanaf, tekst(reden));
    }

    /** Takes a version back before it is approved. */
    public void intrekken(MandaatId mandaat, long id, String reden) {
        acten.intrekken(namens(mandaat), id, tekst(reden));
    }

    private Regelversie versie(String regeling, LocalDate versie) {
        try {
            return regelingen.actueel().versie(regeling, versie);
        } catch (OnbruikbareInvoer onbekend) {
            throw new Weigering(RegelbeheerReden.CONCEPT_BESTAAT_NIET);
        }
    }

    static String tekst(String reden) {
        String kort = reden == null ? "" : reden.strip();
        if (kort.length() > 2000) {
            throw new IllegalArgumentException("Schrijf de reden in hoogstens 2.000 tekens.");
        }
        return kort;
    }

    private static String bestandsnaam(String naam) {
        String kaal = naam == null ? "" : naam.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\"<>|:*?]", "_");
        return kaal.length() <= 200 ? kaal : kaal.substring(kaal.length() - 200);
    }

    private Gemachtigde namens(MandaatId mandaat) {
        return toegang.namens(mandaat, Portaal.BELEID);
    }
}
