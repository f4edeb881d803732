import { command } from './command';

export const toggleTheme = command('toggle-theme', {
  enabled: () => true,
  run: ({ page }) => page.toggleTheme(),
});
