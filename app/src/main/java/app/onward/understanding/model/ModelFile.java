package app.onward.understanding.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;

/** The model as a file: big-endian, no date, so that the same training gives the same bytes. */
public final class ModelFile {
  private static final int MAGIC = 0x4F4E5744;
  private static final int VERSION = 1;
  private static final String RESOURCE = "/understanding/model.bin";

  private ModelFile() {}

  /** The model that is shipped. */
  public static LinearModel shipped() {
    try (InputStream in = ModelFile.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("Missing " + RESOURCE);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  public static void write(LinearModel model, OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    writeNames(model.labels(), out);
    writeNames(model.languages().stream().sorted().toList(), out);
    out.writeInt(model.keys().length);
    for (int key : model.keys()) {
      out.writeInt(key);
    }
    out.write(model.weights());
    writeFloats(model.scales(), out);
    writeFloats(model.biases(), out);
    out.writeFloat(model.sharpness());
    writeFloats(model.offsets(), out);
    out.flush();
  }

  public static LinearModel read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(from);
    int magic = in.readInt();
    int version = in.readInt();
    if (magic != MAGIC || version != VERSION) {
      throw new IOException(
          "Not a model of version " + VERSION + ": " + Integer.toHexString(magic) + " " + version);
    }
    List<String> labels = readNames(in);
    List<String> languages = readNames(in);
    byte[] packed = in.readNBytes(4 * in.readInt());
    int[] keys = new int[packed.length / 4];
    java.nio.ByteBuffer.wrap(packed).asIntBuffer().get(keys);
    byte[] weights = in.readNBytes(keys.length * labels.size());
    return new LinearModel(
        labels,
        Collections.unmodifiableSet(new LinkedHashSet<>(languages)),
        keys,
        weights,
        readFloats(labels.size(), in),
        readFloats(labels.size(), in),
        in.readFloat(),
        readFloats(labels.size(), in));
  }

  private static void writeNames(List<String> names, DataOutputStream out) throws IOException {
    out.writeInt(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
  }

  private static List<String> readNames(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      names.add(in.readUTF());
    }
    return List.copyOf(names);
  }

  private static void writeFloats(float[] values, DataOutputStream out) throws IOException {
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  private static float[] readFloats(int size, DataInputStream in) throws IOException {
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }
}
