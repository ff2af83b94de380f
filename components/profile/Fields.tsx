/** The plain fields of forms: a number that may be left open, a choice, a row of a list. */
import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';

interface NumberFieldProps {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  max: number;
  step?: number;
}

/** Empty means that the user has not said. */
export function NumberField({ label, value, onChange, max, step = 1 }: NumberFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={0}
        max={max}
        step={step}
        inputMode="decimal"
        value={value ?? ''}
        onChange={({ target }) => {
          const number = target.valueAsNumber;
          if (target.value === '') onChange(null);
          else if (Number.isFinite(number) && number >= 0 && number <= max) {
            onChange(Number.isInteger(step) ? Math.round(number) : number);
          }
        }}
      />
    </div>
  );
}

interface ChoiceFieldProps<T extends string> {
  label: string;
  value: T | null;
  options: readonly (readonly [T, string])[];
  /** Words of the choice that says nothing; none where one must be made. */
  none?: string;
  onChange: (value: T | null) => void;
  hint?: string;
}

/** One of a few values, or none. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value={props.value ?? ''}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onChange={({ target }) => props.onChange(props.options.find(([one]) => one === target.value)?.[0] ?? null)}
      >
        {props.none !== undefined && <option value="">{props.none}</option>}
        {props.options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      {props.hint && (
        <p className="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}

/** Yes, no, or not said. */
export function YesNoField(props: { label: string; value: boolean | null; onChange: (value: boolean | null) => void }) {
  return (
    <ChoiceField
      label={props.label}
      value={props.value === null ? null : props.value ? 'yes' : 'no'}
      none={i18n.t('me.unsaid')}
      options={[
        ['yes', i18n.t('me.yes')],
        ['no', i18n.t('me.no')],
      ]}
      onChange={(value) => props.onChange(value === null ? null : value === 'yes')}
    />
  );
}

/** One line of text. */
export function TextField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  rows?: number;
  maxLength?: number;
}) {
  const id = useId();
  const shared = {
    id,
    value: props.value,
    maxLength: props.maxLength,
    autoComplete: 'off',
    spellCheck: false,
    'aria-describedby': props.hint ? `${id}-hint` : undefined,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      {props.hint && (
        <p className="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.rows ? (
        <textarea {...shared} rows={props.rows} onChange={({ target }) => props.onChange(target.value)} />
      ) : (
        <input {...shared} onChange={({ target }) => props.onChange(target.value)} />
      )}
    </div>
  );
}

/** A button that opens the file chooser; the file's text, or null where it cannot be read. */
export function FileButton(props: { words: string; onText: (text: string | null) => void }) {
  return (
    <label className="button quiet file-button">
      {props.words}
      <input
        type="file"
        accept=".json,application/json"
        onChange={async ({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again.
          target.value = '';
          if (file) props.onText(await file.text().catch(() => null));
        }}
      />
    </label>
  );
}

/** A titled part of a form. */
export function Card({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
