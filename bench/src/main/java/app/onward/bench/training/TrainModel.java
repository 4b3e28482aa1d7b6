package app.onward.bench.training;

import app.onward.understanding.Documents;
import app.onward.understanding.model.LinearModel;
import app.onward.understanding.model.ModelFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code bench/train-model [training mail] [model file]}: trains, reports on held-out families,
 * writes the model.
 */
public final class TrainModel {
  static final int FILLS = 6;
  static final int FOLDS = 5;

  private TrainModel() {}

  public static void main(String[] arguments) throws IOException {
    Path mail = Path.of(arguments.length > 0 ? arguments[0] : "bench/training-mail");
    Path file =
        Path.of(
            arguments.length > 1 ? arguments[1] : "app/src/main/resources/understanding/model.bin");
    List<Family> families = Families.read(mail);
    List<Example> examples = Example.of(families, FILLS, Documents.shipped());
    Trainer trainer = new Trainer(number("cost", 3), (int) number("least", 2), number("other", 1));
    List<CrossValidation.Held> held = new CrossValidation(trainer, FOLDS).run(families, examples);
    float sharpness =
        Calibration.sharpness(held.stream().map(CrossValidation.Held::scored).toList());
    System.out.println(HeldReport.of(held, sharpness));
    if (System.getProperty("errors") != null) {
      held.stream()
          .filter(h -> !h.best(1).equals(h.example().label().code()))
          .map(h -> h.example().family().id() + " -> " + h.best(1))
          .forEach(System.out::println);
    }
    LinearModel model = trainer.train(examples).sharpened(sharpness);
    try (OutputStream out = Files.newOutputStream(file)) {
      ModelFile.write(model, out);
    }
    System.out.printf(
        "%d families, %d mails, %d features, %d bytes: %s%n",
        families.size(), examples.size(), model.keys().length, Files.size(file), file);
  }

  private static double number(String name, double otherwise) {
    return Double.parseDouble(System.getProperty(name, "" + otherwise));
  }
}
