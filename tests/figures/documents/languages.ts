/** Documents in several scripts and languages, and with words that no line can hold. */
import { says, timelineOf } from './make';

export const ukrainian = timelineOf(
  {
    title: 'Україна, 5 і 6 березня 2022 року',
    dek: 'Обстріли, евакуація та переговори за дві доби',
    language: 'uk',
    note: 'За повідомленнями від 6 і 7 березня 2022 року.',
  },
  {
    Маріуполь: [
      {
        when: '2022-03-05',
        headline: 'Домовленість про припинення вогню зірвано',
        status: 'claimed',
        sources: says('Укрінформ'),
      },
      { when: '2022-03-05/..', headline: 'Обстріл посилюється, кажуть посадовці', status: 'claimed' },
    ],
    'Київська область': [
      {
        when: '2022-03-06',
        headline: 'В Ірпені під обстрілом загинули вісім цивільних',
        key: true,
        status: 'claimed',
        text: 'Серед загиблих — родина з дітьми, повідомив міський голова Олександр Маркушин.',
        sources: says('', 'Олександр Маркушин'),
      },
      { when: '2022-03-06Tevening', headline: 'Їдуть автобуси з ґанку лікарні', status: 'confirmed' },
    ],
  },
);

export const arabic = timelineOf(
  {
    title: 'ليلة الهدنة في الخرطوم',
    dek: 'ما أُعلن وما خُرق بين مساء السبت وظهر الأحد',
    language: 'ar',
    zone: 'Africa/Khartoum',
    note: 'الأوقات بحسب ما ذكره المتحدثون.',
    credit: 'رسم: غرفة الأخبار',
  },
  {
    الهدنة: [
      {
        when: '2023-04-29T18:00',
        headline: 'إعلان هدنة لمدة 72 ساعة برعاية أمريكية وسعودية',
        key: true,
        status: 'confirmed',
        text: 'وافق الطرفان على فتح ممرات إنسانية. ولم يحدد البيان آلية للمراقبة.',
        sources: says('رويترز'),
      },
      { when: '2023-04-29Tlate', headline: 'سماع دوي قصف شمال العاصمة', status: 'claimed' },
      { when: '2023-04-30T06:30~', headline: 'اشتباكات قرب القصر', status: 'disputed' },
    ],
    الإجلاء: [
      {
        when: '2023-04-29T21:15/2023-04-30T04:00',
        headline: 'قافلة من 300 شخص تتجه إلى بورتسودان',
        sources: says('AFP'),
      },
      { when: '2023-04-30/..', headline: 'استمرار الرحلات الجوية', status: 'confirmed' },
    ],
  },
);

/** No bundled face has these letters: the picture must keep its shape, and preflight says what is missing. */
export const japanese = timelineOf(
  {
    title: '東日本大震災 2011',
    dek: 'Japanese, for which no font is bundled',
    zone: 'Asia/Tokyo',
    language: 'ja',
  },
  {
    地震: [
      {
        when: '2011-03-11T14:46',
        headline: '三陸沖でマグニチュード9.0の地震が発生',
        key: true,
        status: 'confirmed',
      },
      { when: '2011-03-11T15:27', headline: '津波の第一波 (first wave)', status: 'confirmed' },
    ],
    原発: [
      { when: '2011-03-11T19:03', headline: '政府が原子力緊急事態を宣言', sources: says('NHK') },
      { when: '2011-03-12T15:36', headline: '1号機で水素爆発', status: 'reported' },
    ],
  },
);

export const german = timelineOf(
  {
    title: 'Die Nacht, in der die Mauer fiel',
    dek: 'Berlin am 9. und 10. November 1989',
    language: 'de',
    zone: 'Europe/Berlin',
    credit: 'Grafik: Redaktion',
  },
  {
    Pressekonferenz: [
      {
        when: '1989-11-09T18:53',
        headline: '„Das tritt nach meiner Kenntnis … ist das sofort, unverzüglich“',
        key: true,
        status: 'confirmed',
        text: 'Günter Schabowski liest eine neue Reiseregelung vor.',
        sources: says('DDR-Fernsehen'),
      },
      {
        when: '1989-11-09T20:00',
        headline: 'Die „Tagesschau“ meldet: DDR öffnet Grenze',
        sources: says('ARD'),
      },
    ],
    Grenze: [
      { when: '1989-11-09T21:20~', headline: 'Erste Ausreisen an der Bornholmer Straße' },
      { when: '1989-11-09T23:30', headline: 'Der Schlagbaum wird geöffnet', status: 'confirmed' },
      { when: '1989-11-10Tearly/1989-11-10', headline: 'Zehntausende feiern auf dem Kurfürstendamm' },
    ],
  },
);

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
export const longWords = timelineOf(
  { title: `${LONG} meets`, dek: 'Words that no line can hold', language: 'en-GB', zone: 'Europe/Berlin' },
  {
    [`${LONG}svorstand`]: [
      { when: '2024-05-13', headline: LONG, key: true, text: `${LONG.toLowerCase()} ${LONG}` },
      { when: '2024-05-14T10:00', headline: `A ${LONG} of 1,250,000 members and 95 % of votes` },
      { when: '2024-05-14T18:00', headline: '超電磁砲と長い見出しのある出来事が東京で起こる' },
    ],
  },
);
