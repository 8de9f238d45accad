package nl.onderwijsregio.regeling;

import java.util.List;
import java.util.Optional;

/**
 * A part of a plan that is filled in as data, so that plans can be compared. Data of the version, as the sections are.
 *
 * @param soort which part
 * @param letter the section it belongs to
 * @param titel heading
 * @param uitleg what is asked, in our own words
 * @param artikel the provision
 * @param bron address of the provision
 * @param verplicht whether what is missing in it stands in the way of submitting; else it is advice
 * @param velden the fields of a short form; empty for the parts that are lists
 */
public record Plandeel(Soort soort, String letter, String titel, String uitleg, String artikel, String bron, boolean verplicht, List<Veld> velden) {

    /** The parts the product can fill in: five lists and three short forms. */
    public enum Soort {
        ARBEIDSMARKT, VRAAGSTUKKEN, DOELEN, ACTIVITEITEN, MONITORING, AMBITIE, PROJECTLEIDER, LOKET;

        /** Whether it is a short form with fields of the version. */
        public boolean isFormulier() {
            return this == AMBITIE || this == PROJECTLEIDER || this == LOKET;
        }
    }

    /** How a field is filled in. */
    public enum Vorm { REGEL, TEKST, DATUM, GETAL, PERCENTAGE, KEUZES }

    public Plandeel {
        velden = List.copyOf(velden);
        if (verplicht && (artikel.isBlank() || bron.isBlank())) {
            throw new IllegalArgumentException("Deel " + soort + " is verplicht en noemt geen artikel of bron.");
        }
        if (velden.stream().map(Veld::code).distinct().count() < velden.size()) {
            throw new IllegalArgumentException("Deel " + soort + " heeft een veld twee keer.");
        }
    }

    /** The field with this code. */
    public Optional<Veld> veld(String code) {
        return velden.stream().filter(v -> v.code().equals(code)).findFirst();
    }

    /**
     * A field of a short form.
     *
     * @param code lasting name
     * @param titel label
     * @param vorm how it is filled in
     * @param hulp a hint; may be empty
     * @param keuzes what can be chosen, for KEUZES
     */
    public record Veld(String code, String titel, Vorm vorm, String hulp, List<String> keuzes) {
        public Veld {
            keuzes = List.copyOf(keuzes);
        }
    }
}
