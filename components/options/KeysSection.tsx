/** The keyboard's commands as the browser has them, and where to change them. */
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Card } from '../profile/Fields';
import type { KeyCommand, OptionsWorld } from './options-world';

export function KeysSection({ world }: { world: OptionsWorld }) {
  const [commands, setCommands] = useState<KeyCommand[]>([]);
  useEffect(() => {
    world.commands().then(setCommands, () => undefined);
  }, [world]);
  const rows = [
    ...commands.map(({ words, keys }) => [words, keys || i18n.t('options.keys.none')] as const),
    [i18n.t('options.keys.escape'), 'Esc'] as const,
    [i18n.t('options.keys.arrows'), '← →'] as const,
  ];
  return (
    <>
      <p className="lead">{i18n.t('options.keys.intro')}</p>
      <Card title={i18n.t('options.keys.title')}>
        <table className="keys">
          <thead>
            <tr>
              <th scope="col">{i18n.t('options.keys.command')}</th>
              <th scope="col">{i18n.t('options.keys.key')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([words, keys], index) => (
              <tr key={words}>
                <th scope="row">
                  {index >= commands.length && `${i18n.t('options.keys.in_panel')}: `}
                  {words}
                </th>
                <td>
                  <kbd>{keys}</kbd>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <h3>{i18n.t('options.keys.change')}</h3>
        <p>{i18n.t(world.browser === 'firefox' ? 'options.keys.change_firefox' : 'options.keys.change_chrome')}</p>
      </Card>
    </>
  );
}
