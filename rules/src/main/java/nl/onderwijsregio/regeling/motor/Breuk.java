package nl.onderwijsregio.regeling.motor;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact fraction: a part of an amount ({@code 5/12}, {@code 0.77}), a number of times ({@code 4}), or an amount with its last thirds of a cent. */
record Breuk(BigInteger teller, BigInteger noemer) {

    static final Breuk NUL = new Breuk(BigInteger.ZERO, BigInteger.ONE);
    private static final BigInteger HONDERD = BigInteger.valueOf(100);

    /** Reads {@code 5/12} or a plain decimal. */
    static Breuk van(String tekst) {
        int streep = tekst.indexOf('/');
        if (streep > 0) {
            return new Breuk(new BigInteger(tekst.substring(0, streep)), new BigInteger(tekst.substring(streep + 1)));
        }
        return van(new BigDecimal(tekst));
    }

    private static Breuk van(BigDecimal getal) {
        int decimalen = Math.max(getal.scale(), 0);
        return new Breuk(getal.movePointRight(decimalen).toBigIntegerExact(), BigInteger.TEN.pow(decimalen));
    }

    Breuk keer(BigDecimal bedrag) {
        Breuk ander = van(bedrag);
        return new Breuk(teller.multiply(ander.teller), noemer.multiply(ander.noemer));
    }

    Breuk plus(Breuk ander) {
        return new Breuk(teller.multiply(ander.noemer).add(ander.teller.multiply(noemer)), noemer.multiply(ander.noemer));
    }

    Breuk min(int getal) {
        return new Breuk(teller.subtract(noemer.multiply(BigInteger.valueOf(getal))), noemer);
    }

    boolean isMeerDanEen() {
        return teller.compareTo(noemer) > 0;
    }

    /** Rounded down to the cent, for an amount that is not negative. */
    BigDecimal inCenten() {
        return new BigDecimal(teller.multiply(HONDERD).divide(noemer), 2);
    }

    /** What {@link #inCenten()} leaves. */
    Breuk rest() {
        BigInteger centen = teller.multiply(HONDERD).divide(noemer);
        return new Breuk(teller.multiply(HONDERD).subtract(centen.multiply(noemer)), noemer.multiply(HONDERD));
    }

    /** As a reader writes it: {@code 5/12}, {@code 4}, {@code 0,77}. */
    @Override
    public String toString() {
        if (noemer.equals(BigInteger.ONE)) {
            return teller.toString();
        }
        boolean decimaal = noemer.mod(BigInteger.TEN).signum() == 0;
        return decimaal ? new BigDecimal(teller).divide(new BigDecimal(noemer)).toPlainString().replace('.', ',') : teller + "/" + noemer;
    }
}
