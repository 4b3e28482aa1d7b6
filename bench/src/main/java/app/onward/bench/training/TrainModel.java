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
  static final double COST = 3;
  static final int LEAST_FAMILIES = 2;
  static final double OTHER_WEIGHT = 1;

  private TrainModel() {}

  public static void main(String[] arguments) throws IOException {
    Path mail = Path.of(arguments.length > 0 ? arguments[0] : "bench/training-mail");
    Path file =
        Path.of(
            arguments.length > 1 ? arguments[1] : "app/src/main/resources/understanding/model.bin");
    List<Family> families = Families.read(mail);
    List<Example> examples = Example.of(families, FILLS, Documents.shipped());
    Trainer trainer = new Trainer(COST, LEAST_FAMILIES, OTHER_WEIGHT);
    List<CrossValidation.Held> held = new CrossValidation(trainer, FOLDS).run(families, examples);
    float sharpness =
        Calibration.sharpness(held.stream().map(CrossValidation.Held::scored).toList());
    System.out.println(HeldReport.of(held, sharpness));
    LinearModel model = trainer.train(examples).sharpened(sharpness);
    try (OutputStream out = Files.newOutputStream(file)) {
      ModelFile.write(model, out);
    }
    System.out.printf(
        "%d families, %d mails, %d features, %d bytes: %s%n",
        families.size(), examples.size(), model.keys().length, Files.size(file), file);
  }
}
