package nl.onderwijsregio.gegevens;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The import as the boundary drives it, on one entity manager and without a server. Day: 22 November 2026. */
public final class Importproef {
    static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    static final Opdrachtgever BEHEER = new Opdrachtgever("beheer", null);

    final EntityManager em;
    final Importloop loop = new Importloop();
    final LeveringRepository leveringen;
    final Maplezing map = new Maplezing();
    private final Leveringenlijst lijst = new Leveringenlijst();

    public Importproef(EntityManager em) {
        this.em = em;
        Stapproef stappen = new Stapproef(em, KLOK);
        loop.stappen = stappen;
        leveringen = stappen.leveringen;
        lijst.leveringen = leveringen;
        lijst.verschillen = new Verschillen();
        lijst.verschillen.leveringen = leveringen;
        map.loop = loop;
        map.stappen = stappen;
        map.lijst = lijst;
    }

    /** Reads and compares a text in UTF-8. */
    Leveringregel inlezen(String naam, String tekst) {
        return inlezen(naam, tekst.getBytes(StandardCharsets.UTF_8));
    }

    Leveringregel inlezen(String naam, byte[] inhoud) {
        try {
            return inlezen(Bestand.ontvangen(new ByteArrayInputStream(inhoud), naam));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Leveringregel inlezen(Bestand bestand) throws IOException {
        Importloop.Begonnen werk = loop.beginnen(bestand, BEHEER);
        loop.inlezen(werk);
        return lijst.get(werk.levering());
    }

    /** Reads, compares and applies. */
    Leveringregel toepassen(String naam, String tekst) {
        return toepassen(inlezen(naam, tekst));
    }

    Leveringregel toepassen(Leveringregel voorstel) {
        loop.toepassen(voorstel.id(), BEHEER);
        return lijst.get(voorstel.id());
    }

    /** Imports every recognised file of a directory, as {@code --data} does; for the tests of other features too. */
    public Mapstand lees(Path directory) {
        map.lees(directory);
        return map.stand();
    }

    List<Rapportregel> rapport(Leveringregel levering) {
        return lijst.rapport(levering.id(), 0, 100);
    }

    List<Verschilregel> verschillen(Leveringregel levering) {
        em.getTransaction().begin();
        try {
            return lijst.verschillen(levering.id(), 0, 100);
        } finally {
            em.getTransaction().rollback();
        }
    }

    Leveringregel stand(long id) {
        em.clear();
        return lijst.get(id);
    }

    GegevensQuery gegevens() {
        GegevensQuery query = new GegevensQuery();
        query.em = em;
        return query;
    }

    TellingQuery tellingen() {
        TellingQuery query = new TellingQuery();
        query.em = em;
        return query;
    }

    GebiedQuery gebied() {
        GebiedQuery query = new GebiedQuery();
        query.em = em;
        return query;
    }

    Optional<Vestigingregel> vestiging(String code) {
        return gegevens().vestigingen(List.of(code)).stream().findFirst();
    }
}
