import { command } from './command';

export const measureScreen = command('measure-screen', {
  enabled: () => true,
  run: ({ page }) => page.openScreen(),
});
