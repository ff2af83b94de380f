/** A list of names chosen from a vocabulary, with completion. */
import { Combobox } from '@base-ui/react/combobox';
import { X } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { i18n } from '#i18n';

interface NameListProps {
  label: string;
  hint?: string;
  /** All names that may be chosen. */
  names: readonly string[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** How a name is shown where it is a code. */
  wordsOf?: (name: string) => string;
}

const MOST_SHOWN = 60;
const itself = (name: string) => name;

export function NameList({ label, hint, names, chosen, onChange, wordsOf = itself }: NameListProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const ranked = useMemo(() => startingFirst(names, query, wordsOf), [names, query, wordsOf]);
  return (
    <div className="field">
      <Combobox.Root
        items={ranked}
        onInputValueChange={setQuery}
        multiple
        value={[...chosen]}
        onValueChange={(next: string[], { reason }) => {
          // Escape only closes the list: by default it would empty what was chosen as well.
          if (reason !== 'escape-key') onChange(next);
        }}
        itemToStringLabel={wordsOf}
        limit={MOST_SHOWN}
      >
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p className="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        <Combobox.Chips className="chips">
          {chosen.map((name) => (
            <Combobox.Chip key={name} className="chip" aria-label={wordsOf(name)}>
              {wordsOf(name)}
              <Combobox.ChipRemove className="chip-remove" aria-label={i18n.t('me.remove', [wordsOf(name)])}>
                <X size={14} aria-hidden="true" />
              </Combobox.ChipRemove>
            </Combobox.Chip>
          ))}
          <Combobox.Input
            id={id}
            className="chips-input"
            placeholder={i18n.t('me.search')}
            aria-describedby={hint ? `${id}-hint` : undefined}
          />
        </Combobox.Chips>
        <Combobox.Portal>
          <Combobox.Positioner className="popup-place" sideOffset={4}>
            <Combobox.Popup className="popup-list" aria-label={label}>
              <Combobox.Empty className="popup-empty">{i18n.t('me.no_match')}</Combobox.Empty>
              <Combobox.List>
                {(name: string) => (
                  <Combobox.Item key={name} value={name} className="popup-item">
                    <span className="popup-check" aria-hidden="true">
                      <Combobox.ItemIndicator>✓</Combobox.ItemIndicator>
                    </span>
                    {wordsOf(name)}
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </div>
  );
}

/** Names that start with what was typed stand before those that only hold it: "pyt" means Python before GPyTorch. */
function startingFirst(names: readonly string[], query: string, wordsOf: (name: string) => string): readonly string[] {
  const start = query.trim().toLowerCase();
  if (start === '') return names;
  const starts = (name: string) => wordsOf(name).toLowerCase().startsWith(start);
  return [...names.filter(starts), ...names.filter((name) => !starts(name))];
}
