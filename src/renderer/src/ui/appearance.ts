/** Contrast and motion as attributes of the root element, which the styles read: what is set, else what the system asks for. */
import { useEffect } from 'react';
import type { Settings } from './settings';

const MORE_CONTRAST = '(prefers-contrast: more)';
const LESS_MOTION = '(prefers-reduced-motion: reduce)';

export function useAppearance({ contrast, motion }: Settings): void {
  useFlag('contrast', 'more', contrast === 'more', MORE_CONTRAST);
  useFlag('motion', 'less', motion === 'less', LESS_MOTION);
}

function useFlag(name: string, value: string, chosen: boolean, query: string): void {
  useEffect(() => {
    const media = matchMedia(query);
    const root = document.documentElement;
    const show = () => {
      if (chosen || media.matches) root.dataset[name] = value;
      else delete root.dataset[name];
    };
    show();
    media.addEventListener('change', show);
    return () => media.removeEventListener('change', show);
  }, [name, value, chosen, query]);
}

/** Whether things that move by script should arrive at once. */
export function wantsLessMotion(): boolean {
  return document.documentElement.dataset.motion === 'less';
}
