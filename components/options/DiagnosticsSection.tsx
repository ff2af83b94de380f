/** What a report of a fault needs, and nothing personal. */
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Card } from '../profile/Fields';
import type { OptionsWorld } from './options-world';

export function DiagnosticsSection({ world }: { world: OptionsWorld }) {
  const [lines, setLines] = useState<string[]>([]);
  const [said, setSaid] = useState('');
  useEffect(() => {
    world.diagnostics().then(setLines, (error) => setLines([String(error)]));
  }, [world]);
  const text = lines.join('\n');
  return (
    <>
      <p className="lead">{i18n.t('options.diagnostics.intro')}</p>
      <Card title={i18n.t('options.diagnostics.text')}>
        <textarea
          className="diagnostics"
          readOnly
          rows={12}
          value={text}
          aria-label={i18n.t('options.diagnostics.text')}
        />
        <div className="buttons">
          <button
            type="button"
            className="button"
            onClick={() =>
              world.copy(text).then(
                () => setSaid(i18n.t('options.diagnostics.copied')),
                () => setSaid(i18n.t('options.failed')),
              )
            }
          >
            {i18n.t('options.diagnostics.copy')}
          </button>
        </div>
      </Card>
      <p role="status" className="said">
        {said}
      </p>
    </>
  );
}
