package app.onward.commands;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.testing.Visitor;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The ways in which mail lies on a disk, and how it comes in. */
enum MailAsIs {
  MBOX {
    @Override
    Path write(Path home, long seed) throws IOException {
      return mbox(home.resolve("search.mbox"), seed, MANY);
    }
  },
  GZIP {
    @Override
    Path write(Path home, long seed) throws IOException {
      Path packed = home.resolve("search.mbox.gz");
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
        Files.copy(mbox(home.resolve("search.mbox"), seed, MANY), out);
      }
      return packed;
    }
  },
  ZIP {
    @Override
    Path write(Path home, long seed) throws IOException {
      Path packed = home.resolve("takeout.zip");
      try (var out = new ZipOutputStream(Files.newOutputStream(packed))) {
        for (int i = 0; i < 3; i++) {
          out.putNextEntry(new ZipEntry("Takeout/Mail/Folder " + i + ".mbox"));
          Files.copy(mbox(home.resolve(i + ".mbox"), seed + i, MANY / 3), out);
        }
      }
      return packed;
    }
  },
  FOLDER {
    @Override
    Path write(Path home, long seed) throws IOException {
      Path folder = home.resolve("folder");
      Files.createDirectories(folder.resolve("deeper"));
      mbox(folder.resolve("inbox"), seed, MANY / 4);
      mbox(folder.resolve("deeper/Jobs.mbox"), seed + 1, MANY / 4);
      for (int i = 0; i < MANY / 40; i++) {
        Path single = folder.resolve("deeper/" + i + ".eml");
        try (var mailbox = InventedMailbox.at(single, seed + i)) {
          mailbox.receipt(500_000 + i);
        }
        String text = Files.readString(single);
        Files.writeString(single, text.substring(text.indexOf('\n') + 1));
      }
      return folder;
    }
  },
  DROPPED {
    @Override
    Path write(Path home, long seed) throws IOException {
      return mbox(home.resolve("search.mbox"), seed, MANY / 2);
    }

    @Override
    void bringIn(KillableServer server, Visitor visitor, Path mail) {
      try {
        var page = visitor.get("/imports");
        var answer =
            visitor.upload(page, "/imports", "files", "search.mbox", Files.readAllBytes(mail));
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  };

  private static final int MANY = 12_000;

  /** Writes mail below a directory; always the same for the same seed. */
  abstract Path write(Path home, long seed) throws IOException;

  void bringIn(KillableServer server, Visitor visitor, Path mail) {
    server.read(mail);
  }

  private static Path mbox(Path file, long seed, int mails) throws IOException {
    try (var mailbox = InventedMailbox.at(file, seed)) {
      for (int i = 0; i < mails; i++) {
        if (i % 40 == 0) {
          mailbox.receipt((int) seed * 100_000 + i);
        }
        if (i % 1_000 == 7) {
          mailbox.nothing();
        }
        mailbox.ordinary(6_000);
      }
    }
    return file;
  }
}
