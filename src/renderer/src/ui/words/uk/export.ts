import type { Words } from '../types';
import { count } from './counting';

export const exporting: Words['export'] = {
  title: 'Експорт',
  modes: { one: 'Один рисунок', edition: 'Випуск' },
  kinds: 'Файли',
  kindNames: { json: 'JSON', svg: 'SVG', png: 'PNG', pdf: 'PDF', jpeg: 'JPEG', webp: 'WebP', txt: 'Текст' },
  size: 'Розмір',
  ownSize: 'Власний розмір',
  ownSizeHint: '85mm, 1200x630 або 4x6in',
  ownSizeWrong: 'Вкажіть ширину або ширину й висоту, як-от 85mm, 1200x630 чи 4x6in',
  addSize: 'Додати',
  removeSize: (size) => `Прибрати ${size}`,
  sizeTwice: 'Такий розмір уже є',
  scale: 'Пікселі',
  scales: { fitting: 'Авто', times: (n) => `${n}×` },
  text: 'Текст у SVG і PDF',
  textSvg: 'Текст у SVG',
  textPdf: 'Текст у PDF',
  texts: { live: 'Живий', embedded: 'Живий, шрифти всередині', outlines: 'Контури' },
  color: 'Кольори PDF',
  colors: { rgb: 'RGB', cmyk: 'CMYK' },
  transparent: 'Без тла, щоб накласти на інше зображення',
  bleed: 'Виліт PDF',
  marks: 'Мітки обрізу',
  language: 'Мова',
  languages: 'Мови',
  ownLanguage: (name) => `Як у хронології: ${name}`,
  languageHelp: 'Для дат і власних слів рисунка. Заголовки лишаються як написані.',
  run: (n) => (n === 1 ? 'Експортувати файл' : `Експортувати ${count(n, 'файл', 'файли', 'файлів')}`),
  done: (files) => `Експортовано ${files.join(', ')}`,
  pixels: (width, height) =>
    height === null
      ? `${Math.round(width)} пікс. завширшки`
      : `${Math.round(width)} × ${Math.round(height)} пікс.`,
  about: {
    json: 'Факти для Dateline або іншої програми',
    svg: 'Рисунок із живим текстом для Illustrator або сайту',
    png: 'Рисунок у пікселях для будь-якої сторінки',
    pdf: 'Рисунок у справжньому розмірі для друку',
    jpeg: 'Пікселі для систем, що не беруть PNG',
    webp: 'Пікселі в найменшому файлі для сайту',
    txt: 'Текстовий опис, виклад і таблиця подій',
  },
};
