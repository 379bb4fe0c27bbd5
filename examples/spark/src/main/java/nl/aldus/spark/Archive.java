package nl.aldus.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Where the archive lies: files and folders, on whatever file system. */
final class Archive {

    private final List<Path> roots = new ArrayList<>();
    private final String firstFile;

    /**
     * Looks for the files.
     *
     * @param paths as the user named them, wildcards included
     * @throws FailedJobException if there are none
     */
    Archive(List<String> paths, Configuration configuration) {
        List<String> files = new ArrayList<>();
        for (String path : paths) {
            try {
                files.add(add(new Path(path), configuration));
            } catch (IOException | IllegalArgumentException e) {
                throw new FailedJobException(path + ": " + e.getMessage(), e);
            }
        }
        firstFile = files.get(0);
    }

    /** Returns what the name of the first file tells. */
    InputFormat format() {
        return InputFormat.ofFile(firstFile);
    }

    /** Returns whether a folder is one of the archive's, lies in one, or holds one. */
    boolean overlaps(Path folder) {
        return roots.stream().anyMatch(root -> isWithin(root, folder) || isWithin(folder, root));
    }

    private String add(Path path, Configuration configuration) throws IOException {
        FileSystem files = path.getFileSystem(configuration);
        FileStatus[] found = files.globStatus(path);
        if (found == null || found.length == 0) {
            throw new FileNotFoundException("no such file or folder");
        }
        String firstFile = null;
        for (FileStatus root : found) {
            roots.add(root.getPath());
            firstFile = firstFile == null ? firstFile(files, root.getPath()) : firstFile;
        }
        if (firstFile == null) {
            throw new FileNotFoundException("no files in it");
        }
        return firstFile;
    }

    private static String firstFile(FileSystem files, Path root) throws IOException {
        RemoteIterator<LocatedFileStatus> all = files.listFiles(root, true);
        while (all.hasNext()) {
            String name = all.next().getPath().getName();
            // Those Spark does not read either.
            if (!name.startsWith("_") && !name.startsWith(".")) {
                return name;
            }
        }
        return null;
    }

    private static boolean isWithin(Path outer, Path inner) {
        for (Path path = inner; path != null; path = path.getParent()) {
            if (path.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
