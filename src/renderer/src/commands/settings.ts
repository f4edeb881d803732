import { command } from './command';

export const settings = command('settings', {
  enabled: () => true,
  run: ({ page }) => page.openSettings(),
});
