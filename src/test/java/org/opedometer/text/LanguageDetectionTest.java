package org.opedometer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Le conseil a décidé la semaine dernière de fermer la bibliothèque de la rue du"
            + " Moulin, et il l'a fait sans demander l'avis de ceux qui y viennent tous les samedis"
            + " avec leurs enfants.",
        "de | Der Rat hat in der letzten Woche beschlossen, die Bücherei in der Mühlstraße zu"
            + " schließen, und er hat es getan, ohne auch nur einen von denen zu fragen, die dort"
            + " am Samstag lesen.",
        "es | El ayuntamiento decidió la semana pasada cerrar la biblioteca de la calle del Molino,"
            + " y lo hizo sin preguntar a ninguno de los vecinos que van allí con sus hijos cada"
            + " sábado.",
        "it | Il consiglio ha deciso la settimana scorsa di chiudere la biblioteca di via del"
            + " Mulino, e lo ha fatto senza chiedere nulla a chi ci va ogni sabato con i figli per"
            + " leggere.",
        "pt | A câmara decidiu na semana passada fechar a biblioteca da rua do Moinho, e fez isso"
            + " sem perguntar a ninguém dos que vão lá com os seus filhos todos os sábados para"
            + " ler.",
        "nl | De gemeenteraad heeft vorige week besloten om de bibliotheek in de Molenstraat te"
            + " sluiten, en dat is gedaan zonder te vragen wat de mensen die er komen van het plan"
            + " vinden.",
        "pl | Rada miasta zdecydowała w zeszłym tygodniu, że zamknie bibliotekę przy ulicy"
            + " Młyńskiej, i zrobiła to bez pytania tych, którzy co sobotę przychodzą tam z dziećmi"
            + " po książki.",
        "sv | Kommunen beslutade förra veckan att stänga biblioteket på Kvarngatan, och det gjordes"
            + " utan att fråga någon av dem som går dit med sina barn på lördagar för att läsa.",
        "da | Byrådet besluttede i sidste uge at lukke biblioteket på Møllegade, og det skete uden"
            + " at spørge nogen af dem, der kommer der med deres børn om lørdagen for at læse, hvad"
            + " de synes.",
        "no | Kommunen bestemte forrige uke å stenge biblioteket i Møllegata, og det ble gjort uten"
            + " å spørre noen av dem som går dit med barna sine på lørdager for å lese, hva de"
            + " mener.",
        "fi | Kunta päätti viime viikolla sulkea kirjaston, ja se tehtiin niin että kukaan ei ole"
            + " kysynyt mitä ne ihmiset haluavat jotka käyvät siellä lasten kanssa, mutta nyt he"
            + " ovat vihaisia.",
        "tr | Belediye geçen hafta bu kütüphaneyi kapatmak için bir karar aldı ve bunu her"
            + " cumartesi oraya çocuklarla giden insanlara sormadan yaptı, ama bu karar çok yanlış"
            + " ve daha bitmedi.",
        "id | Dewan kota minggu lalu memutuskan untuk menutup perpustakaan di jalan itu, dan"
            + " keputusan ini dibuat tanpa bertanya kepada warga yang datang dengan anak mereka"
            + " pada hari Sabtu.",
        "vi | Hội đồng thành phố tuần trước đã quyết định đóng cửa thư viện ở phố này, và họ làm"
            + " điều đó mà không hỏi những người đến đó với các con của họ vào mỗi ngày thứ bảy.",
        "ro | Consiliul a decis săptămâna trecută să închidă biblioteca de pe strada Morii, și a"
            + " făcut acest lucru fără să întrebe pe cei care vin acolo cu copiii în fiecare"
            + " sâmbătă, dar nu este prea târziu.",
        "cs | Rada minulý týden rozhodla, že zavře knihovnu v ulici, a udělala to tak, že se nikoho"
            + " nezeptala, ale to je jen začátek, protože už se o tom mluví i v novinách a na"
            + " radnici.",
        "hu | A tanács a múlt héten úgy döntött, hogy bezárja a könyvtárat, és ezt nem kérdezte meg"
            + " senkitől, de ez még nem a vége, mert már sokan vannak, akik azt mondják, hogy nem"
            + " lehet.",
        "ca | L'ajuntament va decidir la setmana passada tancar la biblioteca del carrer del Molí,"
            + " i ho ha fet sense preguntar als veïns que hi van amb els seus fills, però aquesta"
            + " decisió és dolenta.",
        "ru | Совет решил на прошлой неделе закрыть библиотеку, и это было сделано без вопросов к"
            + " тем, кто ходит туда каждую субботу с детьми. Это объявили вчера.",
        "uk | Рада вирішила минулого тижня закрити бібліотеку, і це зробили без запитань до тих,"
            + " хто ходить туди щосуботи з дітьми. Її рішення ще не остаточне.",
        "bg | Съветът реши миналата седмица да затвори библиотеката и го направи, без да пита тези,"
            + " които ходят там всяка събота с децата си. Това е лошо.",
        "el | Το συμβούλιο αποφάσισε την περασμένη εβδομάδα να κλείσει τη βιβλιοθήκη χωρίς να"
            + " ρωτήσει κανέναν.",
        "ar | قرر المجلس الأسبوع الماضي إغلاق المكتبة دون أن يسأل أحدا من الذين يأتون إليها كل سبت"
            + " مع أطفالهم",
        "fa | شورای شهر هفته گذشته تصمیم گرفت کتابخانه را ببندد و از هیچ کس نپرسید که چرا",
        "he | המועצה החליטה בשבוע שעבר לסגור את הספרייה בלי לשאול אף אחד מן האנשים שבאים לשם",
        "zh | 市议会上周决定关闭这座图书馆，却没有询问任何一位每个星期六带着孩子去那里的居民。",
        "ja | 市議会は先週、この図書館を閉鎖することを決めましたが、毎週土曜日に子供と通う人々には何も聞きませんでした。",
        "ko | 시의회는 지난주 도서관을 폐쇄하기로 결정했지만 매주 토요일 아이들과 함께 오는 주민들에게는 묻지 않았다.",
        "hi | परिषद ने पिछले सप्ताह पुस्तकालय बंद करने का निर्णय लिया और किसी से नहीं पूछा।",
        "th | สภาตัดสินใจเมื่อสัปดาห์ที่แล้วว่าจะปิดห้องสมุดโดยไม่ถามใคร"
      })
  void aParagraphInAnotherLanguageIsNamed(String code, String text) {
    assertThat(LanguageDetection.detect(text).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We now have a $2.6 trillion deficit.",
        "Homeownership is at an all-time high.",
        "Angela Merkel, Emmanuel Macron und Pedro Sánchez",
        "Die Linke",
        "No.",
        "Viva la revolución!",
        "2024",
        "TAX CUTS NOW",
        "\"La loi est la loi,\" Mr. Le Pen told reporters in Paris on Friday, and he repeated it"
            + " twice for the cameras of Le Monde, Le Figaro and La Croix before he left for the"
            + " station.",
        "El Paso, Los Angeles, San Francisco, Las Vegas, La Jolla and Santa Fe all lost jobs in the"
            + " last year, while Des Moines and Baton Rouge gained some of them back."
      })
  void englishPassesHoweverShortAndFullOfNames(String text) {
    assertThat(LanguageDetection.detect(text)).isEqualTo(Language.ENGLISH);
  }

  @Test
  void shortTextsAreForeignOnlyWhereNothingIsEnglish() {
    assertThat(LanguageDetection.detect("Je ne sais pas ce que vous voulez dire.").name())
        .isEqualTo("French");
    assertThat(LanguageDetection.detect("Das ist nicht die Antwort auf die Frage.").name())
        .isEqualTo("German");
  }

  @Test
  void wordsThatNoLanguageKnowsPass() {
    assertThat(LanguageDetection.detect("lorem123 ".repeat(10_000)).isEnglish()).isTrue();
    assertThat(LanguageDetection.detect("").isEnglish()).isTrue();
  }
}
