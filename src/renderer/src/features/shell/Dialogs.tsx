import { Button, Group } from '@mantine/core';
import { useStore } from '../../client/use-store';
import { IssueList } from '../../ui/IssueList';
import { lazily } from '../../ui/lazily';
import { words } from '../../ui/words/words';
import { Dialog } from '../../ui/Dialog';
import { useApp } from './app-context';
import { NameDialog } from './NameDialog';
import { ConfirmDialog } from './ConfirmDialog';
import type { Dialog as DialogState } from './dialog';

const ExportDialog = lazily(async () => (await import('../export/ExportDialog')).ExportDialog);
const StylesDialog = lazily(async () => (await import('../styles/StylesDialog')).StylesDialog);
const OrderDialog = lazily(async () => (await import('../paste/OrderDialog')).OrderDialog);

type Issues = Extract<DialogState, { kind: 'issues' }>;

/** Dialogs that need to know nothing. */
const PLAIN = {
  palette: lazily(async () => (await import('../palette/Palette')).Palette),
  screen: lazily(async () => (await import('../screen/ScreenDialog')).ScreenDialog),
  settings: lazily(async () => (await import('../settings/SettingsDialog')).SettingsDialog),
  shortcuts: lazily(async () => (await import('../shortcuts/ShortcutsDialog')).ShortcutsDialog),
} as const;

/** The one dialog that may lie over the page. */
export function Dialogs() {
  const app = useApp();
  const dialog = useStore(app.dialog);
  const editor = useStore(app.editor);
  const close = () => app.dialog.set(null);
  if (!dialog) return null;
  if (dialog.kind === 'export') return editor && <ExportDialog editor={editor} onClose={close} />;
  if (dialog.kind === 'styles') return editor && <StylesDialog editor={editor} onClose={close} />;
  if (dialog.kind === 'order') return <OrderDialog {...dialog} onClose={close} />;
  if (dialog.kind === 'confirm') return <ConfirmDialog {...dialog} onClose={close} />;
  if (dialog.kind === 'name') return <NameDialog {...dialog} onClose={close} />;
  if (dialog.kind === 'issues') return <IssuesDialog dialog={dialog} onClose={close} />;
  const Plain = PLAIN[dialog.kind];
  return <Plain onClose={close} />;
}

/** What an import has to say. */
function IssuesDialog({ dialog, onClose: close }: { dialog: Issues; onClose(): void }) {
  return (
    <Dialog onClose={close} title={dialog.title} size={640}>
      <p style={{ margin: 0 }}>{dialog.help}</p>
      <IssueList issues={dialog.issues} />
      <Group justify="flex-end" mt="lg">
        <Button onClick={close}>{words.close}</Button>
      </Group>
    </Dialog>
  );
}
