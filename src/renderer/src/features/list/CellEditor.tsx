import { STATUSES, type Status, type TimelineEvent } from '#core/document/types';
import { useStore } from '../../client/use-store';
import { HueDot } from '../../ui/HueDot';
import { StatusGlyph } from '../../ui/StatusGlyph';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import { ChoiceCell } from './ChoiceCell';
import type { Column } from './columns';
import { DateCell } from './DateCell';
import { TextCell } from './TextCell';
import type { RowHands } from './hands';

interface CellEditorProps {
  event: TimelineEvent;
  column: Column;
  language: string;
  onLeave: RowHands['leave'];
}

/** A cell that is being edited. */
export function CellEditor({ event, column, language, onLeave }: CellEditorProps) {
  const reference = useStore(useApp().editor)?.mirror.get().timeline.details.reference ?? '';
  const label = `${words.list.columns[column === 'glyph' ? 'status' : column]}: ${event.headline || words.editor.noHeadline}`;
  switch (column) {
    case 'headline':
      return (
        <TextCell
          label={label}
          value={event.headline}
          onLeave={(headline, to) => onLeave(headline === null ? null : { headline }, to)}
        />
      );
    case 'date':
      return (
        <DateCell
          label={label}
          when={event.when}
          reference={reference}
          language={language}
          onLeave={(when, to) => onLeave(when && { when }, to)}
        />
      );
    case 'track':
      return <TrackCell label={label} value={event.track} onLeave={onLeave} />;
    case 'glyph':
    case 'status':
      return (
        <ChoiceCell
          label={label}
          value={event.status}
          options={STATUSES.map((status) => ({
            value: status,
            label: words.statuses[status],
            mark: <StatusGlyph status={status} labelled={false} />,
          }))}
          onLeave={(status, to) => onLeave(status === null ? null : { status: status as Status }, to)}
        />
      );
    case 'sources':
      return null;
  }
}

function TrackCell({ label, value, onLeave }: { label: string; value: string; onLeave: RowHands['leave'] }) {
  const editor = useStore(useApp().editor);
  const tracks = editor?.mirror.get().timeline.tracks ?? [];
  return (
    <ChoiceCell
      label={label}
      value={value}
      options={tracks
        .filter((track) => !track.locked || track.id === value)
        .map((track) => ({
          value: track.id,
          label: track.name || track.id,
          mark: <HueDot hue={track.color} />,
        }))}
      onLeave={(track, to) => onLeave(track === null ? null : { track }, to)}
    />
  );
}
