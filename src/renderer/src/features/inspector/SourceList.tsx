import { SegmentedControl } from '@mantine/core';
import { EMPTY_SOURCE } from '#core/document/create';
import { STANCES, type Source, type Stance } from '#core/document/types';
import { DraftArea, DraftField } from '../../ui/DraftField';
import { words } from '../../ui/words/words';
import { checkLink, checkSeen } from './checks';
import classes from './Inspector.module.css';
import { RecordList } from './RecordList';

interface SourceListProps {
  sources: readonly Source[];
  onChange(sources: readonly Source[]): void;
}

/** Who says so. */
export function SourceList({ sources, onChange }: SourceListProps) {
  return (
    <RecordList
      title={words.inspector.sources}
      addLabel={words.inspector.addSource}
      empty={words.inspector.noSources}
      records={sources}
      blank={EMPTY_SOURCE}
      name={(source) => <SourceName source={source} />}
      removeLabel={(source, index) =>
        words.inspector.removeSource(source.publisher || source.person || String(index + 1))
      }
      fields={(source, change) => <SourceFields source={source} onChange={change} />}
      onChange={onChange}
    />
  );
}

function SourceName({ source }: { source: Source }) {
  const name = [source.person, source.publisher].filter(Boolean).join(', ') || words.inspector.unnamed;
  return (
    <span className={classes.sourceName} title={name}>
      <span>{name}</span>
      {source.stance !== 'reports' && <small>{words.stances[source.stance].toLowerCase()}</small>}
    </span>
  );
}

function SourceFields({ source, onChange }: { source: Source; onChange(fields: Partial<Source>): void }) {
  return (
    <>
      <div className={classes.pair}>
        <DraftField
          label={words.inspector.publisher}
          value={source.publisher}
          onCommit={(publisher) => onChange({ publisher })}
        />
        <DraftField
          label={words.inspector.person}
          value={source.person}
          onCommit={(person) => onChange({ person })}
        />
      </div>
      <SegmentedControl
        fullWidth
        aria-label={words.inspector.stance}
        data={STANCES.map((stance) => ({ value: stance, label: words.stances[stance] }))}
        value={source.stance}
        onChange={(stance) => onChange({ stance: stance as Stance })}
      />
      <DraftArea
        label={words.inspector.quote}
        value={source.quote}
        onCommit={(quote) => onChange({ quote })}
      />
      <div className={classes.pair}>
        <DraftField
          label={words.inspector.link}
          placeholder="https://"
          inputMode="url"
          check={checkLink}
          value={source.link}
          onCommit={(link) => onChange({ link })}
        />
        <DraftField
          label={words.inspector.seen}
          placeholder={words.inspector.seenHint}
          check={checkSeen}
          value={source.seen}
          onCommit={(seen) => onChange({ seen })}
        />
      </div>
    </>
  );
}
