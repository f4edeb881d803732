/** Zones as news copy names them. A city's zone is its IANA name; abbreviations that several zones share are asked about. */

const CITIES: Readonly<Record<string, string>> = {
  'Europe/Kyiv': 'kyiv|kiev|kyiv time|ukraine time|eet|eest|києвом|київ|київським часом',
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
  UTC: 'utc|gmt|zulu|universal time',
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

/** The text without the zone at its end, and the zones that its name can mean; none when it names none. */
export function splitZone(text: string): { rest: string; zones: readonly string[] } {
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
    return { rest: rest.replace(/\s*(?:,|за)$/i, ''), zones };
  }
  return { rest: text, zones: [] };
}
