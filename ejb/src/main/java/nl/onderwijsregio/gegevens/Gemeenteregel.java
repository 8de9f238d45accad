package nl.onderwijsregio.gegevens;

import java.io.Serializable;

/**
 * A gemeente as the newest file knows it.
 *
 * @param code CBS code with GM, e.g. GM0654
 * @param naam spelling of CBS
 * @param duoNaam spelling of DUO (capitals, no accents); may be null
 * @param provincie may be null
 * @param arbeidsmarktregio may be null
 */
public record Gemeenteregel(String code, String naam, String duoNaam, String provincie, String arbeidsmarktregio)
        implements Serializable {}
