import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { reasonsOf, type EditionResult } from '#contract/requests/edition';
import { words, wordSaid } from '../../ui/words/words';
import classes from './Export.module.css';

/** Every file: what was refused first, with its reasons, then what was made. */
export function EditionFiles({ result: { files, refused } }: { result: EditionResult }) {
  if (files.length + refused.length === 0) return null;
  return (
    <>
      {refused.length > 0 && <p className={classes.refused}>{words.editions.refused(refused.length)}</p>}
      <ul className={classes.results} tabIndex={0} aria-label={words.editions.results}>
        {refused.map((file) => (
          <li key={file.name} data-severity="fatal">
            <IconCircleX size={16} aria-label={words.editions.notMade} />
            <div>
              {file.name}
              {reasonsOf(file).map((reason, index) => (
                <small key={index}>{wordSaid(reason)}</small>
              ))}
            </div>
          </li>
        ))}
        {files.map(({ name, bytes }) => (
          <li key={name}>
            <IconCircleCheck size={16} aria-label={words.editions.made} />
            <div>{name}</div>
            <span className={classes.size}>{words.editions.bytes(bytes)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
