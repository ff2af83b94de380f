/** A pasted CV: what was found in it, ticked part by part before anything is taken. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Profile } from '../../lib/profile/profile';
import { type CvFinding, LONGEST_CV, readCv } from '../../lib/profile/read-cv';
import { TextField } from './Fields';
import { cvPartName, degreeTitle, fluencyName, languageName } from './words';

interface CvImportProps {
  year: number;
  onTake: (findings: CvFinding[]) => void;
}

export function CvImport({ year, onTake }: CvImportProps) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<CvFinding[] | null>(null);
  const [left, setLeft] = useState<ReadonlySet<CvFinding['part']>>(new Set());
  const close = () => {
    setFound(null);
    setText('');
    setLeft(new Set());
  };
  return (
    <details className="cv">
      <summary>{i18n.t('me.cv_title')}</summary>
      <p>{i18n.t('me.cv_intro')}</p>
      <TextField label={i18n.t('me.cv_text')} value={text} rows={8} maxLength={LONGEST_CV} onChange={setText} />
      <div className="buttons">
        <button
          type="button"
          className="button"
          disabled={text.trim() === ''}
          onClick={() => {
            setLeft(new Set());
            setFound(readCv(text, year));
          }}
        >
          {i18n.t('me.cv_read')}
        </button>
      </div>
      <div role="status">{found?.length === 0 && <p>{i18n.t('me.cv_nothing')}</p>}</div>
      {found && found.length > 0 && (
        <fieldset className="cv-found">
          <legend>{i18n.t('me.cv_found')}</legend>
          {found.map((finding) => (
            <label key={finding.part} className="cv-part">
              <input
                type="checkbox"
                checked={!left.has(finding.part)}
                onChange={({ target }) => {
                  const next = new Set(left);
                  if (target.checked) next.delete(finding.part);
                  else next.add(finding.part);
                  setLeft(next);
                }}
              />
              <span>
                <strong>{cvPartName(finding.part)}:</strong> {valueWords(finding.takes)}
                <span className="hint">{i18n.t('me.cv_from', [finding.lines.join(' · ')])}</span>
              </span>
            </label>
          ))}
          <div className="buttons">
            <button
              type="button"
              className="button"
              disabled={left.size === found.length}
              onClick={() => {
                onTake(found.filter(({ part }) => !left.has(part)));
                close();
              }}
            >
              {i18n.t('me.cv_take')}
            </button>
            <button type="button" className="button quiet" onClick={close}>
              {i18n.t('me.cv_discard')}
            </button>
          </div>
        </fieldset>
      )}
    </details>
  );
}

/** What a finding would write, in the words of the form. */
function valueWords(takes: Partial<Profile>): string {
  const { years } = takes;
  return [
    takes.degree ? degreeTitle(takes.degree) : '',
    takes.expectedDegree ? `${i18n.t('me.expected')}: ${degreeTitle(takes.expectedDegree)}` : '',
    ...(takes.fields ?? []),
    ...(years
      ? [
          [i18n.t('me.industry'), years.industry] as const,
          [i18n.t('me.postdoctoral'), years.postdoctoral] as const,
          [i18n.t('me.earlier_academic'), years.earlierAcademic] as const,
        ].flatMap(([words, count]) => (count === null ? [] : [`${words}: ${count}`]))
      : []),
    ...(takes.venues ?? []).map(({ name, count }) => `${name} ${count}`),
    ...(takes.skills ?? []),
    ...(takes.languages ?? []).map(
      ({ code, fluency }) => `${languageName(code)} (${fluencyName(fluency).toLowerCase()})`,
    ),
    takes.taught || takes.wonGrants ? i18n.t('me.yes') : '',
  ]
    .filter((words) => words !== '')
    .join(', ');
}
