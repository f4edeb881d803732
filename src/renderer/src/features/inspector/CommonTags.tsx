import { Autocomplete, Pill } from '@mantine/core';
import { useState } from 'react';
import { MAX_LINE } from '#core/document/schema';
import type { TimelineEvent } from '#core/document/types';
import { tagEvents, untagEvents } from '#core/edits/tag-events';
import type { Editor } from '../../commands/command';
import { words } from '../../ui/words/words';
import classes from './Inspector.module.css';

interface CommonTagsProps {
  editor: Editor;
  /** The selected events. */
  events: readonly TimelineEvent[];
  /** Tags to choose from. */
  known: readonly string[];
}

/** Tags of several events: those of all can be taken away, those of some given to all, and others added. */
export function CommonTags({ editor: { mirror, selection }, events, known }: CommonTagsProps) {
  const [text, setText] = useState('');
  const timeline = () => mirror.get().timeline;
  const give = (tag: string) => {
    setText('');
    if (tag.trim()) mirror.edit(tagEvents(timeline(), selection.get(), tag.trim()));
  };
  const take = (tag: string) => mirror.edit(untagEvents(timeline(), selection.get(), tag));
  return (
    <div className={classes.labelled}>
      <Autocomplete
        label={words.bulk.tags}
        placeholder={words.bulk.tagHint}
        maxLength={MAX_LINE}
        limit={50}
        data={[...known]}
        value={text}
        onChange={setText}
        onOptionSubmit={give}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) give(text);
        }}
      />
      <div className={classes.pills}>
        {countTags(events).map(([tag, count]) => {
          const isCommon = count === events.length;
          return (
            <Pill
              key={tag}
              withRemoveButton
              data-common={isCommon}
              removeButtonProps={{
                'aria-label': words.bulk.takeTag(tag),
                'aria-hidden': false,
                tabIndex: 0,
              }}
              onRemove={() => take(tag)}
              onClick={() => !isCommon && give(tag)}
              title={isCommon ? undefined : words.bulk.giveToAll(tag)}
            >
              {isCommon ? tag : words.bulk.tagOfSome(tag, count)}
            </Pill>
          );
        })}
      </div>
    </div>
  );
}

/** Each tag and how many of the events have it, the commonest first. */
function countTags(events: readonly TimelineEvent[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const event of events) for (const tag of event.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 40);
}
