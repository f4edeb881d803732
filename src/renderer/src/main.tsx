import './check-without-eval';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import type { Transport } from '#contract/transport';
import { createDeskClient } from './client/desk-client';
import { chooseDial } from './client/dial';
import { createApp } from './features/shell/app';
import { Shell } from './features/shell/Shell';
import { fetchScreen } from './features/shell/screens';
import { declareFonts } from './ui/fonts';
import { fetchTheRest } from './ui/lazily';

declare global {
  interface Window {
    /** Electron's preload puts its Transport here. */
    dateline?: Transport;
  }
}

declareFonts();
const app = createApp(createDeskClient(chooseDial(window)));
fetchScreen(app.route.get());
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<Shell app={app} />);
void fetchTheRest().then(async () => {
  const { warmCanvas } = await import('./canvas/warm');
  await warmCanvas(() => app.route.get().screen === 'library');
});
