import { command } from './command';

export const shortcuts = command('shortcuts', {
  enabled: () => true,
  run: ({ page }) => page.openShortcuts(),
});
