import type { Words } from '../types';

export const settings: Words['settings'] = {
  title: 'Налаштування',
  help: 'Діють на цьому комп’ютері. Документи й рисунки від них не залежать.',
  names: { language: 'Мова', theme: 'Тема', contrast: 'Контраст', motion: 'Рух' },
  choices: { system: 'Як у системі', light: 'Світла', dark: 'Темна', more: 'Високий', less: 'Менше' },
  hints: {
    language: 'Мова інтерфейсу. Мову рисунка має кожна хронологія свою.',
    theme: 'Рисунки зберігають кольори свого стилю.',
    contrast: 'Чіткіші лінії й текст, без відтінків.',
    motion: 'Менше: ніщо не ковзає, усе одразу на місці.',
  },
};
