import { command } from './command';

export const importFiles = command('import', {
  enabled: () => true,
  run: ({ page }) => page.pickFiles(),
});
