/** The user's own pay bands: a table, a form, and their file with every fault named. */
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { describeFault, exportOwnBands, importOwnBands, type OwnBand } from '../../lib/guide/own-bands';
import { basisName, levelName, perUnit, roleName } from '../../lib/words/labels';
import { Card, FileButton } from '../profile/Fields';
import { countryName } from '../profile/words';
import { BandForm, type Draft, draftOf, EMPTY_DRAFT } from './BandForm';
import type { OptionsWorld } from './options-world';

export function BandsSection({ world }: { world: OptionsWorld }) {
  const [bands, setBands] = useState<OwnBand[] | null>(null);
  const [faults, setFaults] = useState<string[]>([]);
  const [editing, setEditing] = useState<{ id: string | null; draft: Draft } | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    world.settings.ownBands().then(setBands, () => setBands([]));
  }, [world]);
  if (!bands) return null;
  const keep = (next: OwnBand[], words = i18n.t('options.saved')) => {
    world.settings.rememberOwnBands(next).then(
      () => {
        setBands(next);
        setSaid(words);
      },
      () => setSaid(i18n.t('options.failed')),
    );
  };
  const read = (text: string | null) => {
    const result = importOwnBands(text ?? '');
    setFaults(result.ok ? [] : result.faults.map(describeFault));
    if (result.ok) keep(result.bands, i18n.t('options.bands.imported', [String(result.bands.length)]));
  };
  return (
    <>
      <p className="lead">{i18n.t('options.bands.intro')}</p>
      <Card title={i18n.t('options.bands.table')}>
        {bands.length === 0 ? (
          <p className="hint">{i18n.t('options.bands.none')}</p>
        ) : (
          <BandTable
            bands={bands}
            onEdit={(band) => setEditing({ id: band.id, draft: draftOf(band) })}
            onRemove={(band) => keep(bands.filter(({ id }) => id !== band.id))}
          />
        )}
        {editing ? (
          <BandForm
            key={editing.id ?? 'new'}
            draft={editing.draft}
            id={editing.id}
            onKeep={(band) => {
              const there = bands.some(({ id }) => id === band.id);
              keep(there ? bands.map((one) => (one.id === band.id ? band : one)) : [...bands, band]);
              setEditing(null);
            }}
            onLeave={() => setEditing(null)}
          />
        ) : (
          <div className="buttons">
            <button type="button" className="button" onClick={() => setEditing({ id: null, draft: EMPTY_DRAFT })}>
              {i18n.t('options.bands.new')}
            </button>
            <button
              type="button"
              className="button quiet"
              onClick={() => world.download([exportOwnBands(bands)], 'yardstick-own-bands.json')}
            >
              {i18n.t('options.bands.export')}
            </button>
            <FileButton words={i18n.t('options.bands.import')} onText={read} />
          </div>
        )}
        {!editing && <p className="hint band-hint">{i18n.t('options.bands.import_hint')}</p>}
        {faults.length > 0 && (
          <div role="alert" className="warning">
            <strong>{i18n.t('options.bands.faults_title')}</strong>
            <ul>
              {faults.slice(0, 20).map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </div>
        )}
      </Card>
      <p role="status" className="said">
        {said}
      </p>
    </>
  );
}

interface BandTableProps {
  bands: readonly OwnBand[];
  onEdit: (band: OwnBand) => void;
  onRemove: (band: OwnBand) => void;
}

const amounts = new Intl.NumberFormat('en');

function bandName({ role, level, market }: OwnBand): string {
  const levels = level === null ? i18n.t('options.bands.level_any') : levelName(level);
  return `${roleName(role)}, ${levels}, ${countryName(market)}`;
}

function BandTable({ bands, onEdit, onRemove }: BandTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the window is scrolled by keyboard only where it takes the focus.
    <section className="table-box" aria-label={i18n.t('options.bands.table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('options.bands.role')}</th>
            <th scope="col">{i18n.t('options.bands.level')}</th>
            <th scope="col">{i18n.t('options.bands.market')}</th>
            <th scope="col">{i18n.t('options.bands.basis')}</th>
            <th scope="col">{i18n.t('options.bands.min')}</th>
            <th scope="col">{i18n.t('options.bands.max')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {bands.map((band) => (
            <tr key={band.id}>
              <th scope="row">
                {roleName(band.role)}
                {band.note && <span className="hint">{band.note}</span>}
              </th>
              <td>{band.level === null ? i18n.t('options.bands.level_any') : levelName(band.level)}</td>
              <td>{countryName(band.market)}</td>
              <td>{basisName(band.basis)}</td>
              <td>{`${band.currency} ${amounts.format(band.min)}`}</td>
              <td>{`${amounts.format(band.max)}${band.open ? '+' : ''} ${perUnit(band.unit)}`}</td>
              <td>
                <span className="buttons">
                  <button
                    type="button"
                    className="text-button"
                    aria-label={i18n.t('options.bands.edit', [bandName(band)])}
                    onClick={() => onEdit(band)}
                  >
                    {i18n.t('options.bands.edit_short')}
                  </button>
                  <button
                    type="button"
                    className="text-button"
                    aria-label={i18n.t('options.bands.remove', [bandName(band)])}
                    onClick={() => onRemove(band)}
                  >
                    {i18n.t('options.bands.remove_short')}
                  </button>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
