package nl.onderwijsregio.gegevens;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A vestiging of which two files name a different bestuur: "hoort sinds augustus 2026 bij ...".
 *
 * @param vanNummer bestuur according to the older file; vanNaam may be null
 * @param naarNummer bestuur according to the newer file; naarNaam may be null
 * @param vanDatum reference date of the older file
 * @param naarDatum reference date of the newer file
 */
public record Bestuurswisseling(String vestigingscode, String naam, String vanNummer, String vanNaam, LocalDate vanDatum,
        String naarNummer, String naarNaam, LocalDate naarDatum) implements Serializable {}
