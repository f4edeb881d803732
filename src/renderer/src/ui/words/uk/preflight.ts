import type { Words } from '../types';
import { count } from './counting';

export const preflight: Words['preflight'] = {
  title: 'Перевірка перед друком',
  badge: (n) => `Перевірка: ${n.toLocaleString('uk-UA')}`,
  fatal: (n) => count(n, 'вада зупиняє експорт', 'вади зупиняють експорт', 'вад зупиняють експорт'),
  none: 'Нема чого виправляти',
  noneHelp: 'Кожен текст має місце, кожна заява має джерело.',
  severities: { fatal: 'Зупиняє експорт', warning: 'Застереження' },
  here: 'Цей формат',
  everywhere: 'Усі формати',
  which: 'На які формати дивитися',
  looking: 'Перевірка',
  failed: 'Намалювати не вдалося',
  whole: 'Увесь рисунок',
  more: (n) => `і ще ${n.toLocaleString('uk-UA')}`,
  close: 'Закрити перевірку',
  checks: {
    overlap: 'Текст на тексті',
    overflow: 'Поза рисунком',
    minimum: 'Замалий шрифт',
    rule: 'Затонкі лінії',
    glyph: 'Бракує літер',
    contrast: 'Замало контрасту',
    source: 'Нікого не названо',
    range: 'Далеко від решти',
    hidden: 'Не показано',
    cut: 'Текст обрізано',
    alt: 'Текстовий опис',
    ink: 'Забагато фарби',
    place: 'Не там, куди поставлено',
  },
};
