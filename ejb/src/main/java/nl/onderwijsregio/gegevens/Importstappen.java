package nl.onderwijsregio.gegevens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onderwijsregio.gedeeld.LogboekRepository;

/** The steps of an import, each one transaction: a server that dies in a step leaves nothing of it behind. */
@ApplicationScoped
class Importstappen {
    private static final Set<Bestandsoort.Doel> VRAAGT_GEMEENTEN =
            Set.of(Bestandsoort.Doel.VESTIGING, Bestandsoort.Doel.GRENS, Bestandsoort.Doel.OMTREK);

    @Inject
    LeveringRepository leveringen;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** The file was imported before, byte for byte. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Leveringregel> verwerkt(String sha256) {
        return leveringen.verwerkt(sha256).map(Levering::regel);
    }

    /** Opens a levering; from now on it is in the list. */
    @Transactional(TxType.REQUIRES_NEW)
    public long beginnen(Herkend herkend, Bestand bestand, Opdrachtgever wie) {
        LocalDate dag = Peildatum.van(herkend, bestand.naam(), LocalDate.now(klok));
        Levering levering = leveringen.toevoegen(new Levering(herkend.soort(), bestand, dag, wie.naam(), klok.instant()));
        logboek.schrijven(wie.naam(), wie.mandaatId(), "inlezen", "levering", levering.id(), null, bestand.naam());
        return levering.id();
    }

    /** Reads, stages and compares. */
    @Transactional(TxType.REQUIRES_NEW)
    public void inlezen(long id, Herkend herkend, Bestand bestand, Voortgangsmeter meter) {
        Levering levering = leveringen.get(id);
        Set<String> gemeenten = leveringen.gemeentecodes();
        if (gemeenten.isEmpty() && VRAAGT_GEMEENTEN.contains(levering.soort().doel())) {
            throw new Bestandsweigering("Er zijn nog geen gemeenten. Lees eerst het bestand met gemeenten in.");
        }
        leveringen.opVerbinding(verbinding -> {
            Stage stage = new Stage(verbinding, id);
            Meldingen meldingen = new Meldingen(stage);
            Inlezing inlezing = new Inlezing(herkend, new Leescontext(levering.soort(), levering.peildatum(), stage, meldingen, gemeenten), meter);
            int gelezen = inlezing.lees(bestand.pad());
            stage.legen();
            meter.fase(Voortgang.Fase.VERGELIJKEN, gelezen);
            LocalDate dag = inlezing.peildatum();
            Sql sql = sql(verbinding, levering, dag);
            Verwerking verwerking = Verwerking.van(levering.soort());
            verwerking.controleren(sql, meldingen);
            stage.legen();
            verwerking.vergelijken(sql);
            levering.voorstellen(telling(sql, verwerking, gelezen, meldingen.geweigerd(), meldingen.opgemerkt()), dag, leveringen.stand());
            if (levering.status() == Leveringstatus.ONGEWIJZIGD) {
                stageLegen(sql, levering);
            }
            return null;
        });
    }

    /** Compares again when something else was applied since; true when the difference turned out to be another one. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean herzien(long id) {
        Levering levering = leveringen.getVoorBesluit(id);
        levering.eisTeBeslissen();
        long stand = leveringen.stand();
        if (levering.isVergelekenBij(stand)) {
            return false;
        }
        Verschiltelling oud = levering.telling();
        leveringen.opVerbinding(verbinding -> {
            Sql sql = sql(verbinding, levering, levering.peildatum());
            sql.doe("delete from levering_verschil where levering_id = :levering");
            Verwerking verwerking = Verwerking.van(levering.soort());
            verwerking.vergelijken(sql);
            levering.herzien(telling(sql, verwerking, oud.gelezen(), oud.geweigerd(), oud.meldingen()), stand);
            return null;
        });
        return !levering.telling().equals(oud);
    }

    /** Puts the levering in force: everything or nothing. */
    @Transactional(TxType.REQUIRES_NEW)
    public void toepassen(long id, Opdrachtgever wie) {
        Levering levering = leveringen.getVoorBesluit(id);
        levering.toepassen(wie.naam(), klok.instant());
        leveringen.opVerbinding(verbinding -> {
            Sql sql = sql(verbinding, levering, levering.peildatum());
            Verwerking.van(levering.soort()).toepassen(sql);
            stageLegen(sql, levering);
            return null;
        });
        logboek.schrijven(wie.naam(), wie.mandaatId(), "toepassen", "levering", id, null, levering.regel().bestandsnaam());
    }

    /** Ends the levering without changing anything. */
    @Transactional(TxType.REQUIRES_NEW)
    public void annuleren(long id, Opdrachtgever wie) {
        Levering levering = leveringen.getVoorBesluit(id);
        levering.annuleren(wie.naam(), klok.instant());
        leveringen.opVerbinding(verbinding -> {
            stageLegen(sql(verbinding, levering, levering.peildatum()), levering);
            return null;
        });
        logboek.schrijven(wie.naam(), wie.mandaatId(), "annuleren", "levering", id, null, levering.regel().bestandsnaam());
    }

    /** Notes why the file could not be read or applied. */
    @Transactional(TxType.REQUIRES_NEW)
    public void mislukken(long id, String zin) {
        leveringen.get(id).mislukken(zin);
    }

    /** What was being read when the server stopped never happened. */
    @Transactional(TxType.REQUIRES_NEW)
    public void opruimen() {
        for (Levering levering : leveringen.blijvenSteken()) {
            levering.mislukken("De server stopte terwijl het bestand werd ingelezen. Er is niets veranderd; lees het opnieuw in.");
        }
    }

    private static Verschiltelling telling(Sql sql, Verwerking verwerking, int gelezen, int geweigerd, int meldingen) throws SQLException {
        int nieuw = aantal(sql, "NIEUW");
        int gewijzigd = aantal(sql, "GEWIJZIGD");
        return new Verschiltelling(gelezen, nieuw, gewijzigd, verwerking.gestaged(sql) - nieuw - gewijzigd, aantal(sql, "VERDWENEN"),
                geweigerd, meldingen);
    }

    private static int aantal(Sql sql, String aard) throws SQLException {
        return sql.aantal("select count(*) from levering_verschil where levering_id = :levering and aard = '" + aard + "'");
    }

    private static Sql sql(Connection verbinding, Levering levering, LocalDate dag) {
        return new Sql(verbinding, Map.of("levering", levering.id(), "soort", levering.soort().name(),
                "familie", levering.soort().familie(), "dag", dag));
    }

    private static void stageLegen(Sql sql, Levering levering) throws SQLException {
        List<String> tabellen = switch (levering.soort().doel()) {
            case VESTIGING -> List.of("stage_vestiging", "stage_telling");
            case GEMEENTE -> List.of("stage_gemeente");
            case OMTREK -> List.of("stage_omtrek");
            case GRENS -> List.of("stage_grens");
            case BESTUUR -> List.of("stage_bestuur");
            case GEEN -> List.of();
        };
        for (String tabel : tabellen) {
            sql.doe("delete from " + tabel + " where levering_id = :levering");
        }
    }
}
