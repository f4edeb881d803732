import { command } from './command';

export const palette = command('palette', {
  enabled: () => true,
  run: ({ page }) => page.openPalette(),
});
