import { LIBRARY } from '../features/shell/route';
import { command } from './command';

export const showLibrary = command('show-library', {
  enabled: () => true,
  run: ({ page }) => page.go(LIBRARY),
});
