import type { CommandWords } from './types';

/** Verbs stand in the infinitive, as in other Ukrainian programs. */
export const uk: CommandWords = {
  menus: { file: 'Файл', edit: 'Зміни', event: 'Подія', view: 'Вигляд' },
  native: {
    newWindow: 'Нове вікно',
    quit: 'Вийти',
    cut: 'Вирізати',
    copy: 'Копіювати',
    paste: 'Вставити',
    fullScreen: 'На весь екран',
    develop: 'Розробка',
  },
  commands: {
    'new-timeline': 'Нова хронологія',
    'show-library': 'До бібліотеки',
    import: 'Імпортувати',
    export: 'Експортувати',
    'copy-image': 'Копіювати рисунок як зображення',
    'copy-svg': 'Копіювати рисунок як SVG',
    undo: 'Скасувати',
    redo: 'Повторити',
    find: 'Знайти',
    'select-all': 'Вибрати всі події',
    deselect: 'Зняти вибір',
    'add-event': 'Додати подію',
    'duplicate-event': 'Дублювати',
    delete: 'Видалити',
    'zoom-in': 'Збільшити',
    'zoom-out': 'Зменшити',
    fit: 'Показати всю хронологію',
    'house-styles': 'Стилі видання',
    'toggle-theme': 'Світла чи темна тема',
    settings: 'Налаштування',
  },
};
