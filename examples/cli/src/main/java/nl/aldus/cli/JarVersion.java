package nl.aldus.cli;

import picocli.CommandLine.IVersionProvider;

/** Reads the version from the jar's manifest, so that it is written down once, in the POM. */
final class JarVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = AldusCommand.class.getPackage().getImplementationVersion();
        return new String[] {"aldus " + (version == null ? "(not run from its jar)" : version)};
    }
}
