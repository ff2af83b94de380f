/** A list of names chosen from a vocabulary, with completion. */
import { useCombobox, useMultipleSelection } from 'downshift';
import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
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
  const hintId = useId();
  const [query, setQuery] = useState('');
  const shown = useMemo(() => matching(names, query, wordsOf), [names, query, wordsOf]);
  const chips = useMultipleSelection<string>({
    selectedItems: [...chosen],
    onSelectedItemsChange: ({ selectedItems }) => onChange(selectedItems),
  });
  const list = useCombobox<string>({
    items: shown,
    inputValue: query,
    // What is chosen stands in the chips; the field is empty again for the next name.
    selectedItem: null,
    itemToString: (name) => (name === null ? '' : wordsOf(name)),
    stateReducer: (before, { type, changes }) => {
      switch (type) {
        case useCombobox.stateChangeTypes.InputKeyDownEnter:
        case useCombobox.stateChangeTypes.ItemClick:
          return changes.selectedItem
            ? { ...changes, isOpen: true, highlightedIndex: before.highlightedIndex }
            : changes;
        default:
          return changes;
      }
    },
    onStateChange: ({ type, inputValue, selectedItem }) => {
      const leaves = type === useCombobox.stateChangeTypes.InputBlur;
      setQuery(leaves || selectedItem ? '' : (inputValue ?? query));
      // Who only leaves the field has not chosen what happened to be marked.
      if (!selectedItem || leaves) return;
      if (chosen.includes(selectedItem)) chips.removeSelectedItem(selectedItem);
      else chips.addSelectedItem(selectedItem);
    },
  });
  return (
    <div className="field name-list">
      <label htmlFor={list.getInputProps({}, { suppressRefError: true }).id} {...list.getLabelProps()}>
        {label}
      </label>
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
      <div className="chips">
        {chosen.map((name, index) => (
          <span key={name} className="chip">
            {wordsOf(name)}
            <button
              type="button"
              className="chip-remove"
              aria-label={i18n.t('me.remove', [wordsOf(name)])}
              {...chips.getSelectedItemProps({
                selectedItem: name,
                index,
                onClick: () => onChange(chosen.filter((one) => one !== name)),
              })}
            >
              <X size={14} aria-hidden="true" />
            </button>
          </span>
        ))}
        <input
          {...list.getInputProps(
            chips.getDropdownProps({
              className: 'chips-input',
              placeholder: i18n.t('me.search'),
              'aria-describedby': hint ? hintId : undefined,
              onKeyDown: ({ key }: KeyboardEvent) => {
                // Without a look at the list Enter takes the name that was begun to be typed.
                const [first] = shown;
                if (key !== 'Enter' || list.highlightedIndex !== -1 || query.trim() === '' || !first) return;
                setQuery('');
                if (!chosen.includes(first)) chips.addSelectedItem(first);
              },
            }),
          )}
        />
      </div>
      <div className="popup-list" hidden={!list.isOpen}>
        <ul {...list.getMenuProps({ 'aria-multiselectable': true })}>
          {list.isOpen &&
            shown.map((name, index) => (
              <li
                key={name}
                className="popup-item"
                data-highlighted={list.highlightedIndex === index || undefined}
                {...list.getItemProps({ item: name, index, 'aria-selected': chosen.includes(name) })}
              >
                <span className="popup-check" aria-hidden="true">
                  {chosen.includes(name) && '✓'}
                </span>
                {wordsOf(name)}
              </li>
            ))}
        </ul>
        {shown.length === 0 && <p className="popup-empty">{i18n.t('me.no_match')}</p>}
      </div>
      <p className="sr" role="status">
        {list.isOpen && query !== '' ? i18n.t('me.matches', shown.length) : ''}
      </p>
    </div>
  );
}

/** Names that start with what was typed stand before those that only hold it: "pyt" means Python before GPyTorch. */
function matching(names: readonly string[], query: string, wordsOf: (name: string) => string): string[] {
  const typed = query.trim().toLowerCase();
  if (typed === '') return names.slice(0, MOST_SHOWN);
  const found = names.filter((name) => wordsOf(name).toLowerCase().includes(typed));
  const starts = (name: string) => wordsOf(name).toLowerCase().startsWith(typed);
  return [...found.filter(starts), ...found.filter((name) => !starts(name))].slice(0, MOST_SHOWN);
}
