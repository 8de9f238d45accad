package nl.onderwijsregio.regelbeheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.regeling.Artikel;

/** The account of articles of a new version, each act one transaction. */
@ApplicationScoped
class Artikelacten {
    @Inject
    RegelconceptRepository concepten;
    @Inject
    Conceptlezer lezer;
    @Inject
    Regelacten acten;

    @Transactional(TxType.REQUIRED)
    public void beleggen(Gemachtigde wie, long id, Artikelopgave opgave) {
        Regelconcept concept = teWijzigen(wie, id);
        Artikel nieuw = opgave.alsArtikel();
        bewaren(wie, concept, met(concept.tekst().verantwoording(), nieuw), Regelstapsoort.ARTIKEL_BELEGD,
                nieuw.artikel() + ": " + nieuw.verwerking() + ", " + nieuw.toelichting());
    }

    /** Puts back how the text it was made from deals with it; an article that text does not know goes out of the account. */
    @Transactional(TxType.REQUIRED)
    public void terugnemen(Gemachtigde wie, long id, String artikel) {
        Regelconcept concept = teWijzigen(wie, id);
        List<Artikel> nu = concept.tekst().verantwoording();
        Optional<Artikel> eerst = lezer.basis(concept).artikelen().stream().filter(a -> a.artikel().equals(artikel)).findFirst();
        bewaren(wie, concept, eerst.map(a -> met(nu, a)).orElseGet(() -> nu.stream().filter(a -> !a.artikel().equals(artikel)).toList()),
                Regelstapsoort.ARTIKEL_TERUG, artikel);
    }

    private Regelconcept teWijzigen(Gemachtigde wie, long id) {
        Regelconcept concept = concepten.geraakt(id);
        concept.eisTeWijzigen(wie);
        return concept;
    }

    private void bewaren(Gemachtigde wie, Regelconcept concept, List<Artikel> verantwoording, Regelstapsoort soort, String toelichting) {
        concept.beleggen(concept.tekst().metVerantwoording(verantwoording));
        acten.stap(concept.id(), soort, true, wie, concept.geheelHash(), toelichting, List.of());
    }

    /** In the place of the article itself, else behind the others of the same number, else at the end. */
    private static List<Artikel> met(List<Artikel> lijst, Artikel nieuw) {
        List<Artikel> alle = new ArrayList<>(lijst);
        int plaats = alle.size();
        for (int i = 0; i < alle.size(); i++) {
            if (alle.get(i).artikel().equals(nieuw.artikel())) {
                alle.set(i, nieuw);
                return alle;
            }
            plaats = eerste(alle.get(i)).equals(eerste(nieuw)) ? i + 1 : plaats;
        }
        alle.add(plaats, nieuw);
        return alle;
    }

    private static String eerste(Artikel artikel) {
        return artikel.artikel().split("[ ,]")[0];
    }
}
