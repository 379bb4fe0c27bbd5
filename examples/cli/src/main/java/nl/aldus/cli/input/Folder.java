package nl.aldus.cli.input;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * A folder with all in it whose name tells a format, folders included, in order of name. Names that begin with a full stop
 * are passed over, and links to folders too, which may lead in circles.
 */
record Folder(Path path, JsonFields fields) implements Entry.Several {

    @Override
    public Iterator<Entry> open() {
        // Names only: a path is several times as large, and a folder may hold very many.
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
            for (Path child : children) {
                names.add(child.getFileName().toString());
            }
        } catch (IOException e) {
            Entry failure = new Unreadable(path.toString(), new UnreadableException(e));
            return List.of(failure).iterator();
        }
        Collections.sort(names);
        return names.stream()
                .filter(name -> !isHidden(name))
                .map(name -> entry(path.resolve(name)))
                .flatMap(Optional::stream)
                .iterator();
    }

    static boolean isHidden(String name) {
        return name.startsWith(".");
    }

    private Optional<Entry> entry(Path child) {
        if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(new Folder(child, fields));
        }
        if (Files.isDirectory(child)) {
            return Optional.empty();
        }
        String source = child.toString();
        return InputFormat.of(source).map(format -> new Content.File(source, child).as(format, fields));
    }
}
