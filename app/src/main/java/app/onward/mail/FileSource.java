package app.onward.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;

/** Mail in files: one, or all those in a folder. */
final class FileSource implements MailSource {

  private final List<FileTree.Entry> files;
  private final Limits limits;

  FileSource(List<FileTree.Entry> files, Limits limits) {
    this.files = files;
    this.limits = limits;
  }

  @Override
  public long totalBytes() {
    return files.stream().mapToLong(FileTree.Entry::size).sum();
  }

  @Override
  public void read(Position from, Sink sink) throws IOException {
    Delivery delivery = new Delivery(from, sink);
    deliver(delivery);
    if (!delivery.reached()) {
      deliver(new Delivery(Position.START, sink));
    }
  }

  private void deliver(Delivery delivery) throws IOException {
    for (FileTree.Entry file : files) {
      if (!read(file, delivery)) {
        return;
      }
      delivery.endFile(file.size());
    }
  }

  private boolean read(FileTree.Entry file, Delivery delivery) throws IOException {
    StreamReading streams = new StreamReading(delivery, limits);
    try (InputStream in = Files.newInputStream(file.path())) {
      CountingStream counted = new CountingStream(in);
      delivery.beginFile(counted::count);
      if (isZip(file)) {
        return new ZipReading(streams, delivery, limits)
            .read(file.name(), file.path(), file.size());
      }
      return streams.read(file.name(), counted, counted::count, 0);
    } catch (IOException unreadable) {
      return delivery.startIn(file.name()) != 0
          || delivery.skip(file.name(), 0, StreamReading.reason(unreadable));
    }
  }

  private static boolean isZip(FileTree.Entry file) throws IOException {
    try (InputStream in = Files.newInputStream(file.path())) {
      return FileKind.of(in.readNBytes(4), file.name()) == FileKind.ZIP;
    }
  }
}
