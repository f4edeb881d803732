/** Zones as news copy names them. A city's zone is its IANA name; abbreviations that several zones share are asked about. */

const CITIES: Readonly<Record<string, string>> = {
  'Europe/Kyiv': 'kyiv|kiev|kyiv time|ukraine time|ukrainian time|eet|eest|києвом|київ|київським часом',
  'Europe/Moscow': 'moscow|moscow time|msk|москвою|московським часом|москва',
  'Europe/London': 'london|london time|uk time|лондоном|лондон',
  'Europe/Paris': 'paris|paris time|париж|парижем',
  'Europe/Berlin': 'berlin|berlin time|cet|cest|берлін|берліном',
  'Europe/Brussels': 'brussels|brussels time|брюссель|брюсселем',
  'Europe/Warsaw': 'warsaw|warsaw time|варшава|варшавою',
  'Europe/Istanbul': 'istanbul|ankara|turkish time|стамбул|анкара',
  'Asia/Jerusalem': 'jerusalem|tel aviv|israel time|єрусалим',
  'Asia/Gaza': 'gaza|gaza time|газа',
  'Asia/Tehran': 'tehran|tehran time|тегеран',
  'Asia/Baghdad': 'baghdad|багдад',
  'Asia/Kabul': 'kabul|кабул',
  'Asia/Kolkata': 'delhi|new delhi|mumbai|india time|делі',
  'Asia/Shanghai': 'beijing|shanghai|beijing time|пекін|пекіном',
  'Asia/Taipei': 'taipei|тайбей',
  'Asia/Tokyo': 'tokyo|tokyo time|jst|токіо',
  'Asia/Seoul': 'seoul|kst|сеул',
  'Australia/Sydney': 'sydney|sydney time|aest|aedt|сідней',
  'Africa/Cairo': 'cairo|каїр',
  'Africa/Johannesburg': 'johannesburg|pretoria|sast',
  'Africa/Lagos': 'lagos',
  'Africa/Nairobi': 'nairobi|eat',
  'America/New_York':
    'new york|new york time|washington|eastern time|et|est|edt|нью-йорк|нью-йорком|вашингтон',
  'America/Chicago': 'chicago|central time|ct|cdt|чикаго',
  'America/Denver': 'denver|mountain time|mst|mdt',
  'America/Los_Angeles': 'los angeles|pacific time|pt|pst|pdt|лос-анджелес',
  'America/Sao_Paulo': 'sao paulo|brasilia|brt',
  UTC: 'utc|gmt|zulu|universal time|greenwich mean time|гринвічем|гринвічу',
};

const SHARED: Readonly<Record<string, readonly string[]>> = {
  ist: ['Asia/Kolkata', 'Asia/Jerusalem', 'Europe/Dublin'],
  cst: ['America/Chicago', 'Asia/Shanghai', 'America/Havana'],
  bst: ['Europe/London', 'Asia/Dhaka'],
  ast: ['America/Halifax', 'Asia/Riyadh'],
};

const NAMED = new Map<string, readonly string[]>(Object.entries(SHARED));
for (const [zone, names] of Object.entries(CITIES))
  for (const name of names.split('|')) NAMED.set(name, [zone]);

/** What follows a clock time or stands at the end in brackets: a name of an IANA zone keeps its own letters. */
const IANA = /(?:^|[\s(])([A-Z][A-Za-z]+\/[A-Za-z_]+(?:\/[A-Za-z_]+)?)\)?$/;

/** A zone behind a clock, with more of the date to come: "0700 GMT on Saturday", "11:00 за Києвом, 5 березня". */
const NAMES = [...NAMED.keys()].toSorted((a, b) => b.length - a.length).join('|');
const BEHIND_CLOCK = new RegExp(
  `(?<=\\d|[ap]\\.?m\\.?|noon|midnight|полудн[яі]|ранку|вечора|годин[аиі]?)\\s*(?:за\\s+)?(${NAMES})(?![\\p{L}])`,
  'iu',
);

interface Zoned {
  readonly rest: string;
  readonly zones: readonly string[];
}

/** The text without the zone that it names, and the zones that the name can mean; none when it names none. */
export function splitZone(text: string): Zoned {
  const iso = /^(.*T\d\d:\d\d(?::\d\d)?)Z$/.exec(text);
  if (iso?.[1]) return { rest: iso[1], zones: ['UTC'] };
  const found = zoneAtEnd(text) ?? zoneBehindClock(text);
  return found ?? { rest: text, zones: [] };
}

function zoneAtEnd(text: string): Zoned | null {
  const iana = IANA.exec(text);
  if (iana?.[1]) return { rest: text.slice(0, iana.index).trim(), zones: [iana[1]] };
  const bare = text.replace(/[)\s]+$/, '');
  const words = bare.toLowerCase().split(/(?=[\s(])/);
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const tail = words
      .slice(-count)
      .join('')
      .replace(/^[\s(]+/, '');
    const zones = NAMED.get(tail);
    if (!zones) continue;
    const rest = bare.slice(0, bare.length - words.slice(-count).join('').length).trim();
    return { rest: asClock(rest.replace(/\s*(?:,|за)$/i, '')), zones };
  }
  return null;
}

function zoneBehindClock(text: string): Zoned | null {
  const found = BEHIND_CLOCK.exec(text);
  if (!found) return null;
  const zones = NAMED.get(found[1]!.toLowerCase());
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  return zones ? { rest: `${asClock(before)} ${after}`, zones } : null;
}

/** Four digits in front of a zone are a clock, except a year of our times behind a month or day: "5 March 2022 Kyiv". */
function asClock(text: string): string {
  const found = /(?<![\d.:/-])([01]\d|2[0-3])([0-5]\d)\s*$/.exec(text);
  if (!found) return text;
  const before = text.slice(0, found.index).trim();
  const isYear =
    Number(found[0]) >= 1800 && /[\p{L}\d][.,]?$/u.test(before) && !/(?:^|\s)(?:at|о|об)$/iu.test(before);
  return isYear ? text : `${before} ${found[1]}:${found[2]}`.trim();
}

/** "9 a.m. local time (0700 GMT) on Saturday": the text with the one time, and with the other. */
export function splitTwin(text: string): { readonly here: string; readonly there: string } | null {
  const found = TWIN.exec(text);
  if (!found) return null;
  const [whole, clock = '', words = '', other = ''] = found;
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + whole.length)];
  return { here: `${before}${clock}${words}${after}`, there: `${before}${other}${after}` };
}

const CLOCK = String.raw`\d{1,2}(?:[:.]?\d{2})?(?:\s*[ap]\.?m\.?)?`;
const TWIN = new RegExp(
  String.raw`(${CLOCK}|noon|midnight|midday)((?:\s+[\p{L}]+){0,3})\s*\((${CLOCK}\s+(?:GMT|UTC))\)`,
  'iu',
);
