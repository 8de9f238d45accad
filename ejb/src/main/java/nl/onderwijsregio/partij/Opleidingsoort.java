package nl.onderwijsregio.partij;

/** What an opleider trains for; only LERARENOPLEIDING counts for LDNOR art. 7 lid 1. */
public enum Opleidingsoort { LERARENOPLEIDING, EDUCATIEVE_AD, SCHOOLLEIDERSOPLEIDING, MBO_OPLEIDER_OOP }
