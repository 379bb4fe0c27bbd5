package nl.aldus.cli.speakers;

/** Tells that a list of speakers has a broken line. The message names file, line and what is wrong. */
public final class SpeakerListException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SpeakerListException(String source, int line, String complaint) {
        super(source + ":" + line + ": " + complaint);
    }
}
