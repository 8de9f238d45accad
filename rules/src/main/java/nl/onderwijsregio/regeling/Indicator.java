package nl.onderwijsregio.regeling;

/**
 * A figure of the labour market that every region fills in the same way.
 *
 * @param code lasting name, never used for another figure
 * @param naam what is counted
 * @param eenheid in what
 * @param sector {@code po}, {@code vo}, {@code mbo}; empty when it is about all
 * @param doelgroep whose figure it is, e.g. leraren
 * @param hint where a region finds it
 * @param artikel the provision it serves
 * @param vulling what the product may know itself, e.g. {@code leerlingen.po}; empty when nothing
 */
public record Indicator(String code, String naam, Eenheid eenheid, String sector, String doelgroep, String hint, String artikel, String vulling) {

    /** In what it is counted. */
    public enum Eenheid { PERCENTAGE, AANTAL, FTE }
}
