/** What the listing is, why it was taken for that, and how to set it right. */

import { Fragment, useId } from 'react';
import { i18n } from '#i18n';
import type { Comparison } from '../../lib/compare/comparison';
import { LEVELS, type Posting, ROLES } from '../../lib/posting/posting';
import { applyCorrection, type Correction } from '../../lib/settings/correction';
import { roleWords } from '../../lib/words/chip-line';
import { levelName, roleName } from '../../lib/words/labels';
import type { EvidenceControl } from './ComparisonView';
import { FactButton, Passage } from './Passage';

interface RoleSectionProps {
  posting: Posting;
  comparison: Comparison;
  correction: Correction;
  onCorrect: ((correction: Correction) => void) | undefined;
  evidence: EvidenceControl | undefined;
}

const MOST_REASONS = 4;

/** The part that names the role. */
export function RoleSection({ posting, comparison, correction, onCorrect, evidence }: RoleSectionProps) {
  const about = [posting.title?.value, posting.company?.value, posting.location?.value].filter(Boolean);
  const reasons = [...posting.role.reasons, ...posting.level.reasons]
    .filter((reason, index, all) => all.findIndex((other) => other.quote === reason.quote) === index)
    .slice(0, MOST_REASONS);
  const shownReason = reasons.findIndex((_, index) => evidence?.shown?.key === `role-${index}`);
  return (
    <section className="part role" aria-labelledby="role-heading">
      <h2 id="role-heading" className="role-name">
        {roleWords(applyCorrection(posting, correction))}
      </h2>
      {about.length > 0 && (
        <p className="role-about" dir="auto">
          {/* Each apart: what turns the line round in one must not reach into the next. */}
          {about.map((words, index) => (
            <Fragment key={words}>
              {index > 0 && ' · '}
              <bdi>{words}</bdi>
            </Fragment>
          ))}
        </p>
      )}
      {comparison.mlResearch === null && <p className="note">{i18n.t('panel.maybe')}</p>}
      {reasons.length > 0 && (
        <p className="reasons">
          <span className="reasons-label">{i18n.t('panel.because')}</span>
          {reasons.map((reason, index) => (
            <FactButton key={reason.quote} id={`role-${index}`} evidence={[reason]} control={evidence}>
              <q>{shorten(reason.quote)}</q>
            </FactButton>
          ))}
        </p>
      )}
      {shownReason >= 0 && (
        <Passage id={`role-${shownReason}`} evidence={reasons.slice(shownReason, shownReason + 1)} control={evidence} />
      )}
      {onCorrect && <Corrections posting={posting} correction={correction} onCorrect={onCorrect} />}
    </section>
  );
}

function Corrections({
  posting,
  correction,
  onCorrect,
}: {
  posting: Posting;
  correction: Correction;
  onCorrect: (correction: Correction) => void;
}) {
  const change = <K extends keyof Correction>(key: K, value: Correction[K] | undefined) => {
    const { [key]: _before, ...rest } = correction;
    onCorrect(value === undefined ? rest : { ...rest, [key]: value });
  };
  const read = i18n.t('panel.as_read');
  const corrected = Object.keys(correction).length > 0;
  return (
    <details className="corrections" open={corrected || undefined}>
      <summary>{i18n.t('panel.correct')}</summary>
      <div className="correction-fields">
        <Choice
          label={i18n.t('panel.correct_role')}
          value={correction.role ?? ''}
          otherwise={`${read}: ${posting.role.value ? roleName(posting.role.value) : i18n.t('role.unknown')}`}
          options={ROLES.map((role) => [role, roleName(role)] as const)}
          onChange={(value) =>
            change(
              'role',
              ROLES.find((role) => role === value),
            )
          }
        />
        <Choice
          label={i18n.t('panel.correct_level')}
          value={correction.level ?? ''}
          otherwise={`${read}: ${posting.level.value ? levelName(posting.level.value) : i18n.t('level.unknown')}`}
          options={LEVELS.map((level) => [level, levelName(level)] as const)}
          onChange={(value) =>
            change(
              'level',
              LEVELS.find((level) => level === value),
            )
          }
        />
        <Choice
          label={i18n.t('panel.correct_research')}
          value={correction.mlResearch === undefined ? '' : String(correction.mlResearch)}
          otherwise={read}
          options={[
            ['true', i18n.t('panel.research_yes')],
            ['false', i18n.t('panel.research_no')],
          ]}
          onChange={(value) => change('mlResearch', value === '' ? undefined : value === 'true')}
        />
        <Choice
          label={i18n.t('panel.correct_country')}
          value={correction.country ?? ''}
          otherwise={`${read}${posting.countries[0] ? `: ${countryName(posting.countries[0].value)}` : ''}`}
          options={COUNTRIES.map((code) => [code, countryName(code)] as const)}
          onChange={(value) => change('country', value === '' ? undefined : value)}
        />
        {corrected && (
          <button type="button" className="text-button" onClick={() => onCorrect({})}>
            {i18n.t('panel.correct_reset')}
          </button>
        )}
      </div>
    </details>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  /** What holds while nothing is chosen. */
  otherwise: string;
  options: readonly (readonly [value: string, label: string])[];
  onChange: (value: string) => void;
}

/** A labelled list to choose from; the first option is what holds unless something is chosen. */
export function Choice({ label, value, otherwise, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{otherwise}</option>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Countries whose pay is most often listed, by the alphabet of their English names. */
export const COUNTRIES = [
  'AU',
  'AT',
  'BE',
  'CA',
  'CN',
  'DK',
  'FI',
  'FR',
  'DE',
  'HK',
  'IN',
  'IE',
  'IL',
  'IT',
  'JP',
  'KR',
  'LU',
  'NL',
  'NZ',
  'NO',
  'PT',
  'SA',
  'SG',
  'ES',
  'SE',
  'CH',
  'AE',
  'GB',
  'US',
];

/** The English name of an ISO 3166 alpha-2 code; the code where it is none. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function shorten(quote: string): string {
  return quote.length > 48 ? `${quote.slice(0, 46).trimEnd()}…` : quote;
}
