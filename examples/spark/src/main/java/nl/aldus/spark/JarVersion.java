package nl.aldus.spark;

import picocli.CommandLine.IVersionProvider;

/** Reads the version from the jar's manifest, so that it is written down once, in the POM. */
final class JarVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = ArchiveCommand.class.getPackage().getImplementationVersion();
        return new String[] {"aldus-spark " + (version == null ? "(not run from its jar)" : version)};
    }
}
