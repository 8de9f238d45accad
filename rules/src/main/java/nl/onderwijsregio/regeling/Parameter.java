package nl.onderwijsregio.regeling;

import java.util.Optional;

/**
 * One figure of a regeling: data of the version, never a literal in a rule.
 *
 * @param naam lasting name, for example {@code perLeerling.po}
 * @param waarde plain decimal, ISO date or ISO moment; empty when the figure is not known here
 * @param eenheid {@code euro}, {@code aantal}, {@code datum}, {@code moment}, {@code weken} or {@code regio}
 * @param artikel the provision, written as {@code 5 lid 1 onder a}
 * @param bron address of the source
 * @param datum date of the text it was read in
 * @param omschrijving what it is, in Dutch
 * @param interpretatie whether the source leaves it open and this product chose a reading
 */
public record Parameter(String naam, Optional<String> waarde, String eenheid, String artikel, String bron, String datum,
        String omschrijving, boolean interpretatie) { }
