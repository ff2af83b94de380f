/** A phrase about pay, and what the guide and the public scales say to it while it is typed. */
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { compare } from '../../lib/compare/compare';
import type { OwnBand } from '../../lib/guide/own-bands';
import { LEVELS, type Posting, ROLES } from '../../lib/posting/posting';
import { LONGEST_PHRASE, readPhrase } from '../../lib/quick-check/read-phrase';
import { applyCorrection, type Correction } from '../../lib/settings/correction';
import { levelName, roleName } from '../../lib/words/labels';
import { badgeWords, PAY_TONES, payWords } from '../../lib/words/pay-words';
import { Figures, References } from '../panel/PaySection';
import { Choice, COUNTRIES, countryName } from '../panel/RoleSection';

interface QuickCheckProps {
  /** `YYYY-MM-DD`. */
  today: string;
  /** The phrase to begin with. */
  initial?: string;
  /** The user's own; they speak where the guides have none. */
  ownBands?: readonly OwnBand[];
}

export function QuickCheck({ today, initial = '', ownBands = NO_BANDS }: QuickCheckProps) {
  const [phrase, setPhrase] = useState(initial);
  const [correction, setCorrection] = useState<Correction>({});
  const id = useId();
  const asked = useDeferredValue(phrase.trim());
  return (
    <section className="check" aria-label={i18n.t('check.title')}>
      <label htmlFor={id} className="check-label">
        {i18n.t('check.phrase')}
      </label>
      <input
        id={id}
        className="check-phrase"
        type="text"
        value={phrase}
        maxLength={LONGEST_PHRASE}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          setPhrase(event.target.value);
          // What was set right belongs to the phrase before.
          if (event.target.value.trim() === '') setCorrection({});
        }}
      />
      <p id={`${id}-hint`} className="source">
        {i18n.t('check.phrase_hint')}
      </p>
      {asked === '' ? (
        <p className="note">{i18n.t('check.empty')}</p>
      ) : (
        <Answer phrase={asked} today={today} ownBands={ownBands} correction={correction} onCorrect={setCorrection} />
      )}
    </section>
  );
}

const NO_BANDS: readonly OwnBand[] = [];

interface AnswerProps {
  phrase: string;
  today: string;
  ownBands: readonly OwnBand[];
  correction: Correction;
  onCorrect: (correction: Correction) => void;
}

function Answer({ phrase, today, ownBands, correction, onCorrect }: AnswerProps) {
  const { country } = correction;
  const posting = useMemo(() => readPhrase(phrase, today, country), [phrase, today, country]);
  const comparison = useMemo(
    () => compare(applyCorrection(posting, correction), { today, ownBands, assume: 'mlResearch' }),
    [posting, correction, today, ownBands],
  );
  const { salary } = comparison;
  const said = saidPay(posting);
  // A phrase that names no post is not one of a post that no guide covers.
  const needsRole = posting.role.value === null && correction.role === undefined;
  return (
    <div className="comparison check-answer">
      <ReadAs posting={posting} correction={correction} onCorrect={onCorrect} />
      {salary && (
        <div className="check-verdict" aria-live="polite">
          <p className="check-line">
            <strong>{said}</strong>
            <span className="verdict pay-verdict" data-tone={PAY_TONES[salary.verdict]}>
              {badgeWords(salary)}
            </span>
          </p>
          <p className="pay-sentence">{needsRole ? i18n.t('check.needs_role') : salary.sentence}</p>
          {salary.second && (
            <p className="second">
              <strong>{roleName(salary.second.guide)}:</strong> {salary.second.sentence}
            </p>
          )}
        </div>
      )}
      {salary && <References salary={salary} />}
      {salary && <Figures salary={salary} listingName={said} />}
    </div>
  );
}

function ReadAs({
  posting,
  correction,
  onCorrect,
}: Pick<AnswerProps, 'correction' | 'onCorrect'> & { posting: Posting }) {
  const change = <K extends keyof Correction>(key: K, value: Correction[K] | undefined) => {
    const { [key]: _before, ...rest } = correction;
    onCorrect(value === undefined ? rest : { ...rest, [key]: value });
  };
  const { role, level } = posting;
  const country = posting.countries[0]?.value;
  return (
    <fieldset className="correction-fields check-fields">
      <legend>{i18n.t('check.read_as')}</legend>
      <Choice
        label={i18n.t('check.role')}
        value={correction.role ?? ''}
        otherwise={role.value ? roleName(role.value) : i18n.t('check.choose')}
        options={ROLES.filter((one) => one !== 'other').map((one) => [one, roleName(one)] as const)}
        onChange={(value) =>
          change(
            'role',
            ROLES.find((one) => one === value),
          )
        }
      />
      <Choice
        label={i18n.t('check.level')}
        value={correction.level ?? ''}
        otherwise={level.value ? levelName(level.value) : i18n.t('check.choose')}
        options={LEVELS.map((one) => [one, levelName(one)] as const)}
        onChange={(value) =>
          change(
            'level',
            LEVELS.find((one) => one === value),
          )
        }
      />
      <Choice
        label={i18n.t('check.country')}
        value={correction.country ?? ''}
        otherwise={country ? countryName(country) : i18n.t('check.choose')}
        options={COUNTRIES.map((code) => [code, countryName(code)] as const)}
        onChange={(value) => change('country', value === '' ? undefined : value)}
      />
    </fieldset>
  );
}

/** The amount or the scale, in short words. */
function saidPay({ salaries, payScales }: Posting): string {
  const [salary] = salaries;
  if (salary) return payWords(salary.value);
  const [scale] = payScales;
  if (!scale) return i18n.t('around.no_pay');
  const { fte } = scale.value;
  return fte === undefined ? scale.value.scale : `${scale.value.scale}, ${Math.round(fte * 100)} %`;
}
