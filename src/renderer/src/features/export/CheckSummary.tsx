import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import type { CheckedPicture } from '#contract/requests/edition';
import type { Edition } from '#core/document/edition';
import type { Editor } from '../../commands/command';
import { languageName } from '../../ui/languages';
import { words } from '../../ui/words/en';
import classes from './Export.module.css';
import { formatName } from './size-text';
import { useCheck } from './use-check';

const label = words.exportCheck;

/** How many faults preflight finds in the chosen pictures; opened, which they are. */
export function CheckSummary({ editor, edition }: { editor: Editor; edition: Edition }) {
  const state = useCheck(editor, edition);
  if (state.kind !== 'checked') return <p className={classes.dim}>{label[state.kind]}</p>;
  const findings = state.pictures.flatMap((picture) => picture.findings);
  if (state.pictures.length === 0) return <p className={classes.dim} />;
  if (findings.length === 0)
    return (
      <p className={classes.check} data-severity="clean">
        <IconCircleCheck size={16} aria-hidden /> {label.clean}
      </p>
    );
  const fatal = findings.filter(({ severity }) => severity === 'fatal').length;
  const warnings = findings.length - fatal;
  const found = [fatal > 0 && label.fatal(fatal), warnings > 0 && label.warnings(warnings)];
  return (
    <details className={classes.found}>
      <summary className={classes.check} data-severity={fatal > 0 ? 'fatal' : 'warning'}>
        {fatal > 0 ? <IconCircleX size={16} aria-hidden /> : <IconAlertTriangle size={16} aria-hidden />}{' '}
        {label.found(found.filter((what) => what !== false))}
      </summary>
      <ul className={classes.findings} tabIndex={0} aria-label={label.list}>
        {state.pictures
          .filter((picture) => picture.findings.length > 0)
          .map((picture) => (
            <PictureFindings
              key={`${picture.format} ${picture.language}`}
              picture={picture}
              named={edition.languages.length > 0}
            />
          ))}
      </ul>
    </details>
  );
}

/** `named`: with its language. */
function PictureFindings({ picture, named }: { picture: CheckedPicture; named: boolean }) {
  const { format, language, findings } = picture;
  const name = [formatName(format), named && languageName(language)].filter(Boolean).join(', ');
  return (
    <li>
      <strong>{name}</strong>
      <ul>
        {findings.map(({ severity, message }, index) => (
          <li key={index} data-severity={severity}>
            {message}
          </li>
        ))}
      </ul>
    </li>
  );
}
