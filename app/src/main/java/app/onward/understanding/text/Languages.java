package app.onward.understanding.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Recognises the language of a mail by its commonest small words. Neighbours that Onward does not
 * read are listed as well, so that Swedish is not taken for German.
 */
public final class Languages {
  public static final String UNKNOWN = "und";

  private static final double LEAST_SHARE = 0.12;
  private static final int LATIN = 0x24F;

  private static final Map<String, String> PROFILES =
      Map.ofEntries(
          Map.entry(
              "en",
              "the of and to in is that for it you with on this be are we your have as at our will not from by or an if was can has any please all would about more there been their which i my me us they he she so do what when but just get"),
          Map.entry(
              "de",
              "der die und den das ist sie wir ihre ihnen fur mit auf ein eine nicht zu von im ihr uns haben sich als auch es dass bei aus einen wird sind werden ihren dem am zum unsere oder noch nach wie ich uber einer du dein deine dich dir unser kann zur hat gerne bitte durch"),
          Map.entry(
              "fr",
              "de la le les et vous votre des en nous que pour une est dans du votre avec sur ce par au qui ne pas notre sont cette a vos ou je aux d l n j qu ont avons etre se plus nos il elle on merci bonjour mais si leur cet"),
          Map.entry(
              "nl",
              "de het een van en je voor met op niet wij ons onze hebben zijn dat te uw naar deze aan bij ook er om of jouw heb jij wordt maar als dit nog graag kunnen worden we hartelijk u ik geen door over"),
          Map.entry(
              "es",
              "de la que el en los del se las por un para con una su su al lo como mas pero sus le ya este porque esta entre cuando muy sin sobre tambien hasta hay nos usted tu hemos gracias puesto estimado hola te y es no"),
          Map.entry(
              "it",
              "di che il la per un non del una con della sono si le da come anche lo dei nel alla ha questo ma gli al piu tua tuo suo sua nostra nostro siamo ti abbiamo delle dal ci e i grazie gentile essere ed"),
          Map.entry(
              "pt",
              "de que o a do da em um para com nao uma os no se na por mais as dos como mas ao das voce sua seu foi sao ou pela pelo nos nossa nosso obrigado esta temos sobre muito ate seus e ja vaga ser"),
          Map.entry(
              "sv",
              "och att det som en pa ar av for med den till inte har du vi din dig om ett vara oss kan var er fran tack hej"),
          Map.entry(
              "da",
              "og at det som en pa er af for med den til ikke har du vi din dig om et vaere os kan fra tak hej jeg blev deres vores"),
          Map.entry(
              "no",
              "og at det som en pa er av for med den til ikke har du vi din deg om et vaere oss kan fra takk hei jeg ble deres vare"),
          Map.entry(
              "fi",
              "ja on ei se etta kun mutta olet sinun ovat joka tai kanssa hei kiitos myos ole meidan oli hakemus"),
          Map.entry(
              "pl",
              "i w nie na sie z do to ze jest o za od po przez jak twoja dla oraz aby dziekujemy nas panstwa pani pan byc"),
          Map.entry(
              "cs",
              "a se na je v ze to s z do o pro jsme vam vas nebo jako ale dekujeme za pri byl jsou"),
          Map.entry(
              "ro",
              "si de la in a cu pe nu ca din este pentru sa va mai sunt dumneavoastra multumim acest"),
          Map.entry(
              "tr",
              "ve bir bu icin ile da de ne cok olarak daha sizin gibi olan tesekkur basvuru en"),
          Map.entry(
              "hu", "a az es hogy nem egy is van meg ez ha koszonjuk on onnek csak mint vagy de"),
          Map.entry(
              "id",
              "dan yang di untuk dengan ini anda dari pada kami tidak akan terima kasih itu ke"));

  private static final Map<String, Map<String, Double>> WEIGHTS = weights();

  private Languages() {}

  /**
   * The language's ISO 639-1 code, or {@link #UNKNOWN} where the text is too short or too strange
   * to tell.
   */
  public static String of(List<String> words) {
    Map<String, Double> scores = new HashMap<>();
    int letters = 0;
    int foreign = 0;
    for (String word : words) {
      char first = word.charAt(0);
      if (Character.isLetter(first)) {
        letters++;
        foreign += first > LATIN ? 1 : 0;
        WEIGHTS
            .getOrDefault(word, Map.of())
            .forEach((language, weight) -> scores.merge(language, weight, Double::sum));
      }
    }
    if (letters == 0 || foreign * 2 > letters) {
      return UNKNOWN;
    }
    Map.Entry<String, Double> best =
        scores.entrySet().stream()
            .max(
                Map.Entry.<String, Double>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .orElse(Map.entry(UNKNOWN, 0.0));
    return best.getValue() >= LEAST_SHARE * letters / 2 ? best.getKey() : UNKNOWN;
  }

  /** A word that several languages share says less about each. */
  private static Map<String, Map<String, Double>> weights() {
    Map<String, Map<String, Double>> weights = new HashMap<>();
    PROFILES.forEach(
        (language, words) -> {
          for (String word : words.split(" ")) {
            weights.computeIfAbsent(word, _ -> new HashMap<>()).put(language, 1.0);
          }
        });
    weights.replaceAll((word, languages) -> shared(languages));
    return Map.copyOf(weights);
  }

  private static Map<String, Double> shared(Map<String, Double> languages) {
    double weight = 1.0 / languages.size();
    Map<String, Double> result = new HashMap<>();
    languages.keySet().forEach(language -> result.put(language, weight));
    return Map.copyOf(result);
  }
}
