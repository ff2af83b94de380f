/** One pay band of the user's own, checked by the schema of its file before it is kept. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { GUIDE_IDS } from '../../lib/guide/guide';
import { type OwnBand, ownBandSchema } from '../../lib/guide/own-bands';
import { LEVELS, PAY_UNITS } from '../../lib/posting/posting';
import { basisName, levelName, perUnit, roleName } from '../../lib/words/labels';
import { ChoiceField, NumberField, TextField } from '../profile/Fields';
import { countryName, NAMES } from '../profile/words';

/** A band that may still lack its amounts. */
export type Draft = Omit<OwnBand, 'id' | 'min' | 'max'> & { min: number | null; max: number | null };

/** A band that is begun. */
export const EMPTY_DRAFT: Draft = {
  role: 'ml-researcher',
  level: null,
  market: 'US',
  currency: 'USD',
  unit: 'year',
  basis: 'base',
  min: null,
  max: null,
  open: false,
};

/** A kept band, to be changed. */
export function draftOf({ id: _id, ...draft }: OwnBand): Draft {
  return draft;
}

interface BandFormProps {
  draft: Draft;
  /** Null for a new band. */
  id: string | null;
  onKeep: (band: OwnBand) => void;
  onLeave: () => void;
}

const MOST = 1_000_000_000;
const BASES = ['base', 'total', 'unspecified'] as const;

/** The form of one band; it hands on only what the schema takes. */
export function BandForm({ draft, id, onKeep, onLeave }: BandFormProps) {
  const [band, setBand] = useState(draft);
  const [wrong, setWrong] = useState<string[]>([]);
  const set = (change: Partial<Draft>) => setBand({ ...band, ...change });
  return (
    <form
      noValidate
      className="band-form"
      aria-label={i18n.t(id === null ? 'options.bands.new' : 'options.bands.change')}
      onSubmit={(event) => {
        event.preventDefault();
        const { note, ...rest } = band;
        const words = note?.trim() ?? '';
        const parsed = ownBandSchema.safeParse({
          ...rest,
          id: id ?? crypto.randomUUID(),
          ...(words !== '' && { note: words }),
        });
        if (parsed.success) onKeep(parsed.data);
        else setWrong(parsed.error.issues.map(({ path, message }) => `${fieldName(path[0])} ${message}`));
      }}
    >
      <div className="fields">
        <ChoiceField
          label={i18n.t('options.bands.role')}
          value={band.role}
          options={GUIDE_IDS.map((one) => [one, roleName(one)] as const)}
          onChange={(role) => role && set({ role })}
        />
        <ChoiceField
          label={i18n.t('options.bands.level')}
          value={band.level}
          none={i18n.t('options.bands.level_any')}
          options={LEVELS.map((one) => [one, levelName(one)] as const)}
          onChange={(level) => set({ level })}
        />
        <ChoiceField
          label={i18n.t('options.bands.market')}
          value={band.market}
          options={NAMES.countries.map((one) => [one, countryName(one)] as const)}
          onChange={(market) => market && set({ market })}
        />
        <ChoiceField
          label={i18n.t('options.bands.currency')}
          value={band.currency}
          options={[...new Set([band.currency, ...NAMES.currencies])].map((one) => [one, one] as const)}
          onChange={(currency) => currency && set({ currency })}
        />
        <NumberField
          label={i18n.t('options.bands.min')}
          value={band.min}
          max={MOST}
          step={1000}
          onChange={(min) => set({ min })}
        />
        <NumberField
          label={i18n.t('options.bands.max')}
          value={band.max}
          max={MOST}
          step={1000}
          onChange={(max) => set({ max })}
        />
        <ChoiceField
          label={i18n.t('options.bands.unit')}
          value={band.unit}
          options={PAY_UNITS.map((one) => [one, perUnit(one)] as const)}
          onChange={(unit) => unit && set({ unit })}
        />
        <ChoiceField
          label={i18n.t('options.bands.basis')}
          value={band.basis}
          options={BASES.map((one) => [one, basisName(one)] as const)}
          onChange={(basis) => basis && set({ basis })}
        />
      </div>
      <label className="tick">
        <input type="checkbox" checked={band.open} onChange={({ target }) => set({ open: target.checked })} />
        {i18n.t('options.bands.open')}
      </label>
      <TextField
        label={i18n.t('options.bands.note')}
        value={band.note ?? ''}
        maxLength={500}
        onChange={(note) => set({ note })}
      />
      {wrong.length > 0 && (
        <p role="alert" className="wrong">
          {i18n.t('options.bands.wrong', [wrong.join('; ')])}
        </p>
      )}
      <div className="buttons">
        <button type="submit" className="button">
          {i18n.t('options.bands.save')}
        </button>
        <button type="button" className="button quiet" onClick={onLeave}>
          {i18n.t('options.bands.cancel')}
        </button>
      </div>
    </form>
  );
}

function fieldName(field: PropertyKey | undefined): string {
  if (field === 'min') return i18n.t('options.bands.min');
  if (field === 'max') return i18n.t('options.bands.max');
  return String(field ?? '');
}
