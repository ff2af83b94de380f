/** All that a profile may hold, as one form. Every change is handed up at once. */
import { X } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { i18n } from '#i18n';
import { DEGREES } from '../../lib/posting/posting';
import { FLUENCIES, type Profile } from '../../lib/profile/profile';
import { Card, ChoiceField, NumberField, TextField, YesNoField } from './Fields';
import { NameList } from './NameList';
import { countryName, degreeTitle, fluencyName, languageName, NAMES, notSaid } from './words';

interface ProfileFormProps {
  profile: Profile;
  onChange: (change: Partial<Profile>) => void;
}

export function ProfileForm({ profile, onChange }: ProfileFormProps) {
  const years = (change: Partial<Profile['years']>) => onChange({ years: { ...profile.years, ...change } });
  const degrees = DEGREES.map((degree) => [degree, degreeTitle(degree)] as const);
  return (
    <>
      <Card title={i18n.t('me.education')}>
        <div className="fields">
          <ChoiceField
            label={i18n.t('me.degree')}
            value={profile.degree}
            none={notSaid()}
            options={degrees}
            onChange={(degree) => onChange({ degree })}
          />
          <ChoiceField
            label={i18n.t('me.expected')}
            value={profile.expectedDegree}
            none={notSaid()}
            options={degrees.flatMap(([degree, words]) => (degree === 'none' ? [] : [[degree, words] as const]))}
            onChange={(expectedDegree) => onChange({ expectedDegree })}
          />
        </div>
        <NameList
          label={i18n.t('me.fields')}
          hint={i18n.t('me.fields_hint')}
          names={NAMES.fields}
          chosen={profile.fields}
          onChange={(fields) => onChange({ fields })}
        />
      </Card>
      <Card title={i18n.t('me.years')}>
        <p className="hint">{i18n.t('me.years_hint')}</p>
        <div className="fields">
          <NumberField
            label={i18n.t('me.industry')}
            value={profile.years.industry}
            max={60}
            step={0.5}
            onChange={(industry) => years({ industry })}
          />
          <NumberField
            label={i18n.t('me.postdoctoral')}
            value={profile.years.postdoctoral}
            max={60}
            step={0.5}
            onChange={(postdoctoral) => years({ postdoctoral })}
          />
          <NumberField
            label={i18n.t('me.earlier_academic')}
            value={profile.years.earlierAcademic}
            max={60}
            step={0.5}
            onChange={(earlierAcademic) => years({ earlierAcademic })}
          />
        </div>
      </Card>
      <Card title={i18n.t('me.record')}>
        <div className="fields">
          <NumberField
            label={i18n.t('me.publications')}
            value={profile.publications}
            max={5000}
            onChange={(publications) => onChange({ publications })}
          />
          <YesNoField label={i18n.t('me.taught')} value={profile.taught} onChange={(taught) => onChange({ taught })} />
          <YesNoField
            label={i18n.t('me.grants')}
            value={profile.wonGrants}
            onChange={(wonGrants) => onChange({ wonGrants })}
          />
        </div>
        <Venues profile={profile} onChange={onChange} />
      </Card>
      <Card title={i18n.t('me.skills')}>
        <NameList
          label={i18n.t('me.skills')}
          hint={i18n.t('me.skills_hint')}
          names={NAMES.skills}
          chosen={profile.skills}
          onChange={(skills) => onChange({ skills })}
        />
        <Languages profile={profile} onChange={onChange} />
      </Card>
      <Card title={i18n.t('me.wishes')}>
        <NameList
          label={i18n.t('me.permission')}
          names={NAMES.countries}
          chosen={profile.workPermission}
          wordsOf={countryName}
          onChange={(workPermission) => onChange({ workPermission })}
        />
        <Wishes profile={profile} onChange={onChange} />
      </Card>
    </>
  );
}

function Venues({ profile, onChange }: ProfileFormProps) {
  const { venues } = profile;
  return (
    <ListOf
      title={i18n.t('me.venues')}
      rows={venues.map(({ name, count }) => ({
        key: name,
        words: name,
        control: (
          <input
            type="number"
            min={1}
            max={1000}
            value={count}
            aria-label={`${name}: ${i18n.t('me.count')}`}
            onChange={({ target }) => {
              const next = Math.round(target.valueAsNumber);
              if (next >= 1 && next <= 1000) {
                onChange({ venues: venues.map((one) => (one.name === name ? { name, count: next } : one)) });
              }
            }}
          />
        ),
      }))}
      label={i18n.t('me.venue')}
      options={NAMES.venues.map((name) => [name, name] as const)}
      onAdd={(name) => onChange({ venues: [...venues, { name, count: 1 }] })}
      onRemove={(name) => onChange({ venues: venues.filter((one) => one.name !== name) })}
    />
  );
}

function Languages({ profile, onChange }: ProfileFormProps) {
  const { languages } = profile;
  return (
    <ListOf
      title={i18n.t('me.languages')}
      rows={languages.map(({ code, fluency }) => ({
        key: code,
        words: languageName(code),
        control: (
          <select
            value={fluency}
            aria-label={`${languageName(code)}: ${i18n.t('me.fluency')}`}
            onChange={({ target }) => {
              const next = FLUENCIES.find((one) => one === target.value) ?? fluency;
              onChange({ languages: languages.map((one) => (one.code === code ? { code, fluency: next } : one)) });
            }}
          >
            {FLUENCIES.map((one) => (
              <option key={one} value={one}>
                {fluencyName(one)}
              </option>
            ))}
          </select>
        ),
      }))}
      label={i18n.t('me.language')}
      options={NAMES.languages.map((code) => [code, languageName(code)] as const)}
      onAdd={(code) => onChange({ languages: [...languages, { code, fluency: 'working' }] })}
      onRemove={(code) => onChange({ languages: languages.filter((one) => one.code !== code) })}
    />
  );
}

interface ListOfProps {
  title: string;
  rows: { key: string; words: string; control: ReactNode }[];
  label: string;
  options: readonly (readonly [string, string])[];
  onAdd: (key: string) => void;
  onRemove: (key: string) => void;
}

/** Rows with a value each, and a chooser for one more. */
function ListOf({ title, rows, label, options, onAdd, onRemove }: ListOfProps) {
  const id = useId();
  const left = options.filter(([key]) => !rows.some((row) => row.key === key));
  return (
    <div className="field">
      <h3 id={id}>{title}</h3>
      {rows.length > 0 && (
        <ul className="row-list" aria-labelledby={id}>
          {rows.map(({ key, words, control }) => (
            <li key={key}>
              <span>{words}</span>
              {control}
              <button
                type="button"
                className="icon-button"
                aria-label={i18n.t('me.remove', [words])}
                onClick={() => onRemove(key)}
              >
                <X size={16} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <select aria-label={`${i18n.t('me.add')}: ${label}`} value="" onChange={({ target }) => onAdd(target.value)}>
        <option value="" disabled>
          {`${i18n.t('me.add')}: ${label}`}
        </option>
        {left.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function Wishes({ profile, onChange }: ProfileFormProps) {
  const { wishedPay } = profile;
  const [currency, setCurrency] = useState(wishedPay?.currency ?? 'USD');
  const [places, setPlaces] = useState(profile.places.join('\n'));
  const used = wishedPay?.currency ?? currency;
  return (
    <>
      <div className="fields">
        <NumberField
          label={i18n.t('me.pay')}
          value={wishedPay?.min ?? null}
          max={1_000_000_000}
          step={1000}
          onChange={(min) => onChange({ wishedPay: min === null || min === 0 ? null : { min, currency: used } })}
        />
        <ChoiceField
          label={i18n.t('me.currency')}
          value={used}
          options={NAMES.currencies.map((code) => [code, code] as const)}
          onChange={(code) => {
            setCurrency(code ?? used);
            if (wishedPay && code) onChange({ wishedPay: { ...wishedPay, currency: code } });
          }}
        />
      </div>
      <p className="hint">{i18n.t('me.pay_hint')}</p>
      <TextField
        label={i18n.t('me.places')}
        hint={i18n.t('me.places_hint')}
        value={places}
        rows={3}
        onChange={(words) => {
          setPlaces(words);
          const lines = words.split('\n').map((line) => line.trim().slice(0, 80));
          onChange({ places: [...new Set(lines.filter((line) => line !== ''))].slice(0, 50) });
        }}
      />
    </>
  );
}
