package app.onward.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.function.LongSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Finds the messages in a zip, in the order of its entries; nothing is written to disk. */
final class ZipReading {

  private final StreamReading streams;
  private final Delivery delivery;
  private final Limits limits;

  ZipReading(StreamReading streams, Delivery delivery, Limits limits) {
    this.streams = streams;
    this.delivery = delivery;
    this.limits = limits;
  }

  /** Reads a zip that is a file of its own. */
  boolean read(String name, Path file, long size) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      long[] packed = {0};
      delivery.beginFile(() -> Math.min(packed[0], size));
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        if (packed[0] > size) {
          return delivery.startIn(name) != 0 // entries share their bytes
              || delivery.skip(name, 0, SkipReason.EXPANDS_TOO_FAR);
        }
        ZipEntry entry = all.nextElement();
        if (!readEntry(name, zip, entry, packed[0])) {
          return false;
        }
        packed[0] += entry.getCompressedSize();
      }
      return true;
    } catch (ZipException broken) {
      return delivery.startIn(name) != 0 || delivery.skip(name, 0, StreamReading.reason(broken));
    }
  }

  private boolean readEntry(String name, ZipFile zip, ZipEntry entry, long before)
      throws IOException {
    String inside = name + "!" + entry.getName();
    if (passedOver(entry, inside)) {
      return !delivery.cancelled();
    }
    long entrySize = Math.max(1, entry.getSize());
    long entryPacked = entry.getCompressedSize();
    try (InputStream in = zip.getInputStream(entry)) {
      CountingStream counted = new CountingStream(in);
      delivery.beginFile(
          () ->
              before + (long) (entryPacked * Math.min(1.0, (double) counted.count() / entrySize)));
      LongSupplier packed = () -> entryPacked;
      InputStream guarded = new ExpansionGuard(counted, packed, limits.expansion());
      return streams.read(inside, guarded, packed, 1);
    } catch (ZipException broken) {
      return delivery.startIn(inside) != 0
          || delivery.skip(inside, 0, StreamReading.reason(broken));
    }
  }

  /** Reads a zip that lies in another archive. */
  boolean read(String name, InputStream in, LongSupplier packed, int archives) throws IOException {
    ZipInputStream zip = new ZipInputStream(new ExpansionGuard(in, packed, limits.expansion()));
    InputStream guarded = new ExpansionGuard(zip, packed, limits.expansion());
    try {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String inside = name + "!" + entry.getName();
        if (!passedOver(entry, inside) && !streams.read(inside, guarded, packed, archives + 1)) {
          return false;
        }
        if (delivery.cancelled()) {
          return false;
        }
        guarded.transferTo(OutputStream.nullOutputStream()); // what is left counts too
      }
      return true;
    } catch (IOException broken) {
      return delivery.startIn(name) != 0 || delivery.skip(name, 0, StreamReading.reason(broken));
    }
  }

  private boolean passedOver(ZipEntry entry, String inside) {
    if (EntryName.isUnsafe(entry.getName())) {
      if (delivery.startIn(inside) == 0) {
        delivery.skip(inside, 0, SkipReason.UNSAFE_PATH);
      }
      return true;
    }
    return entry.isDirectory() || EntryName.isBookkeeping(entry.getName());
  }
}
