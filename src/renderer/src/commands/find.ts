import { command } from './command';

export const find = command('find', {
  enabled: () => true,
  run: ({ page }) => page.focus('find'),
});
