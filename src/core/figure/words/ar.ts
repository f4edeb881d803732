import type { FigureWords, LengthUnit } from './types';

type Counted = readonly [string, string, string, string, string];

/** One, two, a few (3 to 10), many (11 to 99) or round hundreds, as Arabic counts; 103 counts as 3. */
function arabic(count: number, [one, two, few, many, hundred]: Counted): string {
  if (count === 1) return one;
  if (count === 2) return two;
  const rest = count % 100;
  if (rest >= 3 && rest <= 10) return `${count} ${few}`;
  return `${count} ${rest > 10 ? many : hundred}`;
}

const LENGTHS: Readonly<Record<LengthUnit, Counted>> = {
  minute: ['دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة', 'دقيقة'],
  hour: ['ساعة واحدة', 'ساعتان', 'ساعات', 'ساعة', 'ساعة'],
  day: ['يوم واحد', 'يومان', 'أيام', 'يومًا', 'يوم'],
  month: ['شهر واحد', 'شهران', 'أشهر', 'شهرًا', 'شهر'],
  year: ['سنة واحدة', 'سنتان', 'سنوات', 'سنة', 'سنة'],
};

export const ar: FigureWords = {
  language: 'ar',
  status: {
    confirmed: 'مؤكد',
    reported: 'بحسب تقارير',
    claimed: 'بحسب أحد الأطراف',
    disputed: 'محل خلاف',
    retracted: 'تم سحبه',
  },
  form: {
    within: 'في وقت ما خلال هذه المدة',
    lasting: 'المدة',
    about: 'تقريبي',
    uncertain: 'التاريخ غير مؤكد',
    open: 'يمتد خارج المعروض',
    unknown: 'البداية أو النهاية غير معروفة',
  },
  key: 'حدث رئيسي',
  more: (count) => `و${arabic(count, ['حدث واحد آخر', 'حدثان آخران', 'أحداث أخرى', 'حدثًا آخر', 'حدث آخر'])}`,
  source: (count) => (count === 1 ? 'المصدر: ' : 'المصادر: '),
  clock: (city) => `بتوقيت ${city}`,
  weekday: (weekday, day) => `${weekday} ${day}`,
  summary: (events, tracks) =>
    `تسلسل زمني: ${arabic(events, ['حدث واحد', 'حدثان', 'أحداث', 'حدثًا', 'حدث'])}، ${arabic(tracks, ['مسار واحد', 'مساران', 'مسارات', 'مسارًا', 'مسار'])}.`,
  empty: 'لا أحداث بعد',
  length: (count, unit) => arabic(count, LENGTHS[unit]),
  equal: 'مسافات متساوية لا تدل على طول الزمن',
};
