package nl.onderwijsregio.demo;

/**
 * One act of the story.
 *
 * @param naam lasting, unique in the story
 * @param wie user name of who does it
 */
record Verhaalstap(String naam, String wie, Runnable act) {}
