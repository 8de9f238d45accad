package nl.onderwijsregio.gegevens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Weigering;

/**
 * Reads a directory of files (not the directories in it): what is recognised is imported and applied in the order in which
 * the kinds depend on each other; the rest is listed and skipped. A file whose bytes were applied before costs one checksum.
 */
@ApplicationScoped
class Maplezing {
    private static final Logger LOG = Logger.getLogger(Maplezing.class.getName());

    @Inject
    Importloop loop;
    @Inject
    Importstappen stappen;
    @Inject
    Leveringenlijst lijst;

    private final List<Mapstand.Bestandsstand> gedaan = new CopyOnWriteArrayList<>();
    private volatile String map;
    private volatile boolean klaar = true;

    private record Vondst(Path pad, Bestandsoort soort) {}

    public Mapstand stand() {
        return new Mapstand(map, klaar, List.copyOf(gedaan));
    }

    public void lees(Path pad) {
        map = pad.toString();
        klaar = false;
        gedaan.clear();
        try {
            vondsten(pad).forEach(this::verwerken);
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "de map " + pad + " is niet te lezen", e);
            gedaan.add(new Mapstand.Bestandsstand(pad.toString(), Mapstand.Uitkomst.MISLUKT, "De map is niet te lezen.", null));
        } finally {
            klaar = true;
        }
    }

    private List<Vondst> vondsten(Path pad) throws IOException {
        List<Path> bestanden;
        try (Stream<Path> inhoud = Files.list(pad)) {
            bestanden = inhoud.filter(Files::isRegularFile).sorted().toList();
        }
        List<Vondst> vondsten = new ArrayList<>();
        for (Path bestand : bestanden) {
            Optional<Herkend> herkend = Herkend.van(bestand);
            if (herkend.isPresent()) {
                vondsten.add(new Vondst(bestand, herkend.get().soort()));
            } else {
                noteer(bestand, Mapstand.Uitkomst.OVERGESLAGEN, "Niet herkend aan de kop.", null);
            }
        }
        vondsten.sort(Comparator.comparing(Vondst::soort).thenComparing(Vondst::pad));
        return vondsten;
    }

    private void verwerken(Vondst vondst) {
        try {
            Bestand bestand = Bestand.van(vondst.pad());
            Optional<Leveringregel> eerder = stappen.verwerkt(bestand.sha256());
            if (eerder.isPresent()) {
                noteer(vondst.pad(), Mapstand.Uitkomst.AL_VERWERKT, "Dit bestand is al ingelezen.", eerder.get().id());
                return;
            }
            Importloop.Begonnen werk = loop.beginnen(bestand, Opdrachtgever.SYSTEEM);
            loop.inlezen(werk);
            afronden(vondst.pad(), lijst.get(werk.levering()));
        } catch (Weigering | IOException e) {
            noteer(vondst.pad(), Mapstand.Uitkomst.MISLUKT, e.getMessage(), null);
        }
    }

    private void afronden(Path pad, Leveringregel levering) {
        switch (levering.status()) {
            case VOORGESTELD -> {
                loop.toepassen(levering.id(), Opdrachtgever.SYSTEEM);
                noteer(pad, Mapstand.Uitkomst.INGELEZEN, levering.soort().omschrijving(), levering.id());
            }
            case ONGEWIJZIGD -> noteer(pad, Mapstand.Uitkomst.ONGEWIJZIGD, levering.soort().omschrijving(), levering.id());
            default -> noteer(pad, Mapstand.Uitkomst.MISLUKT, levering.fout(), levering.id());
        }
    }

    private void noteer(Path pad, Mapstand.Uitkomst uitkomst, String toelichting, Long levering) {
        gedaan.add(new Mapstand.Bestandsstand(pad.getFileName().toString(), uitkomst, toelichting, levering));
        LOG.log(Level.INFO, "{0}: {1} {2}", new Object[] {pad.getFileName(), uitkomst, toelichting});
    }
}
