package org.opedometer.text;

import java.util.Set;

/** The small words that a language written in Latin letters cannot do without. */
enum LanguageProfile {
  ENGLISH(
      "en",
      "the of and to in is that it for was on are as with his they at be this from have or had by"
          + " not but what all were when we there can an your which their if do will how about many"
          + " then them these so some her would like him has more could my than been who its now"
          + " did get you he she i's don't it's our us me no out up just because a i"),
  FRENCH(
      "fr",
      "le la les de des du et est un une que qui dans pour pas sur au aux avec ce cette il elle"
          + " nous vous ils sont plus ne se par mais ou été être avait ont leur même comme son sa"
          + " ses à"),
  GERMAN(
      "de",
      "der die das und ist nicht ein eine einen zu den dem des von mit für auf sich auch es an als"
          + " im dass wir sie ich er wird sind bei nach aus noch wie aber oder war hat haben nur"
          + " zum zur"),
  SPANISH(
      "es",
      "el la los las de del que y en un una es por con para no se su al lo como más pero sus le ya"
          + " o este esta ha sí porque son entre cuando muy sin sobre también hay donde todo nos"
          + " fue"),
  ITALIAN(
      "it",
      "il la lo gli le di del della dei delle che e è un una per non in con si da sono come anche"
          + " più ma nel nella al alla dal questo questa ha hanno perché se ci suo sua loro essere"
          + " era"),
  PORTUGUESE(
      "pt",
      "o a os as de do da dos das que e em um uma é não para com por no na nos nas se mais como mas"
          + " foi ao ele ela são sua seu também já ser pelo pela isso muito até há está quando"),
  DUTCH(
      "nl",
      "de het een en van is dat niet in op te zijn met voor die er aan ook als maar om dan wat bij"
          + " nog naar heeft wordt deze door over hij zij ze wij we uit worden kan geen hun dit"),
  POLISH(
      "pl",
      "i w na z nie się że to jest do o jak ale po co tak za od jego jej przez są czy tym tego być"
          + " może który która które dla już tylko ich było oraz nas przy bardzo"),
  SWEDISH(
      "sv",
      "och i att det som en på är av för med den till inte ett om har de vi jag så kan men från ska"
          + " var eller sig hade när vad också efter där över alla bara mycket vara blir"),
  DANISH(
      "da",
      "og i at det som en på er af for med den til ikke et om har de vi jeg så kan men fra skal var"
          + " eller sig havde når hvad også efter der over alle bare meget være bliver af blev"),
  NORWEGIAN(
      "no",
      "og i at det som en på er av for med den til ikke et om har de vi jeg så kan men fra skal var"
          + " eller seg hadde når hva også etter der over alle bare mye være blir ble noe etter"),
  FINNISH(
      "fi",
      "ja on ei että se hän oli olla mutta niin kuin myös tai ovat ole joka kun mitä vain sen jos"
          + " nyt sitä tämä joka ovat voi hänen minä me he ne siitä kanssa mukaan"),
  TURKISH(
      "tr",
      "ve bir bu da de için ile çok olarak daha olan gibi kadar ama değil var ne en o ki sonra her"
          + " yok mi mı ise biz ben sen onun bunu şey olduğu ancak diye veya"),
  INDONESIAN(
      "id",
      "yang dan di ini itu dengan untuk tidak dari dalam akan pada juga ke adalah karena bisa oleh"
          + " ada sudah saya mereka kami kita atau telah lebih seperti hanya tetapi bahwa sebagai"
          + " para"),
  VIETNAMESE(
      "vi",
      "và là của có không được cho một những các trong người này với đã để khi đến như từ về ra"
          + " cũng nhiều phải hơn vào sẽ tôi chúng đó thì mà bị"),
  ROMANIAN(
      "ro",
      "și de la în a nu că o cu este pe un se din ce mai au pentru sunt care fi sau dar am lui ca"
          + " fost prin după acest această dacă foarte doar sa să"),
  CZECH(
      "cs",
      "a se v na je že to s z do o i jako ale po za by jsou tak pro jeho od není který která už jen"
          + " však být při co podle aby byl bylo nebo ve také"),
  HUNGARIAN(
      "hu",
      "a az és hogy nem is egy van meg ez csak de ha már mint volt ezt azt vagy még lehet el nagyon"
          + " minden ki kell sem majd mert úgy akkor"),
  CROATIAN(
      "hr",
      "i je u na da se za su od ne s koji koja što kao ali iz ili po bi će samo biti nije te smo"
          + " sve još kako bio također kada o to"),
  CATALAN(
      "ca",
      "el la els les de del que i en un una és per amb no es al com més però són seva seu aquest"
          + " aquesta ha han també perquè hi ho dels als molt quan"),
  LATIN(
      "la",
      "et in est non ad ut cum quod sed qui ex si per quae ab esse sunt enim aut etiam nec hoc"
          + " atque autem eius quam neque ac sit id nam"),
  SWAHILI(
      "sw",
      "na ya wa kwa ni katika la za kuwa hii cha kama hiyo lakini si watu vya yake huo pia mwa"
          + " wake ambao sana alisema au baada"),
  TAGALOG(
      "tl",
      "ang ng sa na mga at ay hindi ito para si siya ako kung may nang ni kanyang mula pa din rin"
          + " lang dahil ka mo namin natin"),
  AFRIKAANS(
      "af",
      "die van en in is het nie 'n om te dat wat vir met op as sy hulle ek was aan maar ook sal kan"
          + " deur of ons by uit word hierdie");

  private final String code;
  private final Set<String> words;

  LanguageProfile(String code, String words) {
    this.code = code;
    this.words = Set.copyOf(new java.util.LinkedHashSet<>(java.util.List.of(words.split(" "))));
  }

  boolean holds(String word) {
    return words.contains(word);
  }

  Language language() {
    String name = name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
    return new Language(code, name);
  }
}
