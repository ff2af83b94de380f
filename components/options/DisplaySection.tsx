/** How results look: theme, parts of the panel, units, currency, and the place whose pay counts. */
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import {
  DEFAULT_DISPLAY,
  type Display,
  PANEL_PARTS,
  PAY_PERIODS,
  type PanelPart,
  type PayPeriod,
  THEMES,
  type Theme,
} from '../../lib/settings/display';
import { namer } from '../../lib/words/labels';
import { Card, ChoiceField, TextField } from '../profile/Fields';
import { NAMES } from '../profile/words';
import type { OptionsWorld } from './options-world';
import { applyTheme } from './theme';

const themeName = namer<Theme>({
  system: 'options.display.theme_name.system',
  light: 'options.display.theme_name.light',
  dark: 'options.display.theme_name.dark',
});
const partName = namer<PanelPart>({
  match: 'options.display.part.match',
  references: 'options.display.part.references',
  silent: 'options.display.part.silent',
  facts: 'options.display.part.facts',
});
const periodName = namer<PayPeriod>({
  year: 'options.display.per.year',
  month: 'options.display.per.month',
  hour: 'options.display.per.hour',
});

export function DisplaySection({ world }: { world: OptionsWorld }) {
  const [display, setDisplay] = useState<Display | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    world.settings.display().then(setDisplay, () => setDisplay(DEFAULT_DISPLAY));
  }, [world]);
  if (!display) return null;
  const keep = (change: Partial<Display>) => {
    const next = { ...display, ...change };
    setDisplay(next);
    applyTheme(document, next.theme);
    world.settings.rememberDisplay(next).then(
      () => setSaid(i18n.t('options.saved')),
      () => setSaid(i18n.t('options.failed')),
    );
  };
  return (
    <>
      <p className="lead">{i18n.t('options.display.intro')}</p>
      <Card title={i18n.t('options.display.title')}>
        <fieldset className="ticks">
          <legend>{i18n.t('options.display.theme')}</legend>
          {THEMES.map((theme) => (
            <label key={theme}>
              <input type="radio" name="theme" checked={display.theme === theme} onChange={() => keep({ theme })} />
              {themeName(theme)}
            </label>
          ))}
        </fieldset>
        <fieldset className="ticks">
          <legend>{i18n.t('options.display.show')}</legend>
          {PANEL_PARTS.map((part) => (
            <label key={part}>
              <input
                type="checkbox"
                checked={!display.hidden.includes(part)}
                onChange={({ target }) =>
                  keep({
                    hidden: target.checked ? display.hidden.filter((one) => one !== part) : [...display.hidden, part],
                  })
                }
              />
              {partName(part)}
            </label>
          ))}
        </fieldset>
        <div className="fields">
          <ChoiceField
            label={i18n.t('options.display.pay_per')}
            value={display.payPer}
            options={PAY_PERIODS.map((period) => [period, periodName(period)] as const)}
            onChange={(payPer) => keep({ payPer: payPer ?? 'year' })}
          />
          <ChoiceField
            label={i18n.t('options.display.currency')}
            value={display.currency}
            none={i18n.t('options.display.currency_none')}
            options={NAMES.currencies.map((code) => [code, code] as const)}
            hint={i18n.t('options.display.currency_hint')}
            onChange={(currency) => keep({ currency })}
          />
        </div>
        <TextField
          label={i18n.t('options.display.place')}
          hint={i18n.t('options.display.place_hint')}
          value={display.place}
          maxLength={80}
          onChange={(place) => keep({ place })}
        />
      </Card>
      <p role="status" className="said">
        {said}
      </p>
    </>
  );
}
