import type { document as english, Kind } from '../en/document';
import { count, decimal, quoted } from './counting';

const KINDS: Readonly<Record<Kind, string>> = {
  text: 'текст',
  number: 'число',
  whole: 'ціле число',
  switch: 'true або false',
  list: 'список у квадратних дужках',
  object: 'об’єкт у фігурних дужках',
  other: 'щось інше',
};

export const document: typeof english = {
  'wrong-kind': ({ wanted }) => `тут має бути ${KINDS[wanted]}`,
  'not-among': ({ values }) => `має бути одне з цього: ${values.join(', ')}`,
  'text-too-long': ({ most }) => `довше за ${count(most, 'знак', 'знаки', 'знаків')}; скоротіть`,
  'text-too-short': ({ least }) => `коротше за ${count(least, 'знак', 'знаки', 'знаків')}`,
  'list-too-long': ({ most }) => `записів більше ніж ${most.toLocaleString('uk-UA')}; приберіть деякі`,
  'number-too-high': ({ most }) => `має бути не більше ніж ${decimal(most)}`,
  'number-too-low': ({ least }) => `має бути не менше ніж ${decimal(least)}`,
  'fields-unknown': ({ fields }) => `поля ${fields.map(quoted).join(', ')} тут немає; приберіть його`,
  'wrong-value': 'такого значення тут не може бути',
  'not-one-line': 'має бути один рядок',
  'bad-id': 'ідентифікатор — це від 1 до 64 латинських літер, цифр, _ або -, спершу літера чи цифра',
  'bad-link': 'посилання починається з https:// або http://',
  'no-zone': 'не часовий пояс; візьміть назву IANA, як-от Europe/Kyiv',
  'no-date': 'не дата; пишіть її як 2022-03-06',
  'bad-image-name': 'зображення називають 64 шістнадцятковими цифрами його SHA-256',
  'bad-language': 'не позначка мови; візьміть таку, як en-GB чи uk',
  'bad-reference': 'день відліку — це день, як-от 2022-03-07',
  'no-calendar-day': 'такого дня в календарі немає',
  'bad-format': 'не формат; візьміть такий, як web чи 107mm',
  'named-twice': 'щось названо двічі; назвіть кожне один раз',
  'edition-twice': 'два випуски мають той самий ідентифікатор; дайте кожному свій',
  'no-track': ({ track }) => `ряду ${quoted(track)} немає; візьміть ідентифікатор одного з рядів`,
  'id-twice': ({ id }) => `${quoted(id)} ужито двічі; дайте кожному свій ідентифікатор`,
  'bad-color': 'не колір; пишіть його як #1a2b3c, малими літерами',
  'bad-style-id': 'не ідентифікатор; уживайте малі латинські літери, цифри та -',
  'logo-too-large': 'завеликий; логотип може мати 750 КБ',
  'logo-unread': 'не PNG і не JPEG в адресі data:',
};
