import type { Words } from '../types';

export const edits: Words['edits'] = {
  'event/add': 'Додавання',
  'event/change': 'Зміна',
  'event/move': 'Переміщення',
  'event/shift': 'Зсув у часі',
  'event/tag': 'Додавання мітки',
  'event/untag': 'Зняття мітки',
  'event/lock': 'Закріплення',
  'event/unlock': 'Відкріплення',
  'event/remove': 'Видалення',
  'event/paste': 'Вставлення',
  'track/add': 'Додавання ряду',
  'track/change': 'Зміна ряду',
  'track/move': 'Переміщення ряду',
  'track/remove': 'Видалення ряду',
  'details/change': 'Зміна відомостей',
  'figure/change': 'Зміна рисунка',
  'label/place': 'Переміщення підпису',
  'label/return': 'Повернення підпису',
  'timeline/restore': 'Повернення до',
};
