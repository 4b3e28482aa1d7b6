package app.onward.mail;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The files below a folder that may hold mail, by name; links are not followed. */
final class FileTree {

  /** One file; its name relative to where the walk began, with forward slashes. */
  record Entry(String name, Path path, long size) {}

  private FileTree() {}

  static List<Entry> below(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of(new Entry(root.getFileName().toString(), root, Files.size(root)));
    }
    List<Entry> found = new ArrayList<>();
    Files.walkFileTree(root, new Visitor(root, found));
    found.sort(Comparator.comparing(Entry::name));
    return List.copyOf(found);
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Entry> found;

    Visitor(Path root, List<Entry> found) {
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean unfinished =
          folder.endsWith("tmp") && Files.isDirectory(folder.resolveSibling("cur"));
      return unfinished ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = root.relativize(file).toString().replace('\\', '/');
      if (attributes.isRegularFile() && !EntryName.isBookkeeping(name)) {
        found.add(new Entry(name, file, attributes.size()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
      found.add(new Entry(root.relativize(file).toString().replace('\\', '/'), file, 0));
      return FileVisitResult.CONTINUE;
    }
  }
}
