/** Three small drawings of what the extension does; each is named for those who do not see it. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';

function Picture({ label, children }: { label: string; children: ReactNode }) {
  return (
    <svg className="picture" viewBox="0 0 240 150" role="img" aria-label={label}>
      <rect className="p-page" x="1" y="1" width="238" height="148" rx="10" />
      <path className="p-line" d="M1 22h238" />
      <circle className="p-dot" cx="14" cy="12" r="3" />
      <circle className="p-dot" cx="25" cy="12" r="3" />
      <circle className="p-dot" cx="36" cy="12" r="3" />
      {children}
    </svg>
  );
}

const Words = ({ width, from = 38 }: { width: number; from?: number }) => (
  <>
    <rect className="p-title" x="18" y={from} width={width * 0.6} height="9" rx="4" />
    {[22, 36, 50, 64, 78].map((step, index) => (
      <rect
        key={step}
        className="p-word"
        x="18"
        y={from + step}
        width={width * (index % 2 ? 0.85 : 1)}
        height="6"
        rx="3"
      />
    ))}
  </>
);

/** A page with the chip. */
export function ChipPicture() {
  return (
    <Picture label={i18n.t('welcome.picture_one')}>
      <Words width={150} />
      <rect className="p-chip" x="92" y="116" width="134" height="24" rx="12" />
      <circle className="p-good" cx="106" cy="128" r="5" />
      <rect className="p-on" x="118" y="125" width="46" height="6" rx="3" />
      <rect className="p-on" x="170" y="125" width="44" height="6" rx="3" />
    </Picture>
  );
}

/** The panel beside a page. */
export function PanelPicture() {
  return (
    <Picture label={i18n.t('welcome.picture_two')}>
      <Words width={88} />
      <rect className="p-mark" x="16" y="72" width="80" height="10" rx="3" />
      <rect className="p-panel" x="122" y="30" width="108" height="112" rx="8" />
      <rect className="p-track" x="132" y="42" width="88" height="10" rx="5" />
      <rect className="p-band" x="154" y="42" width="46" height="10" rx="5" />
      <rect className="p-needle" x="178" y="38" width="4" height="18" rx="2" />
      {[66, 86, 106, 126].map((y, index) => (
        <g key={y}>
          <rect className="p-word" x="132" y={y} width="42" height="6" rx="3" />
          <rect className={index === 2 ? 'p-more' : 'p-good'} x="186" y={y - 3} width="34" height="12" rx="6" />
        </g>
      ))}
    </Picture>
  );
}

/** The shortlist’s table. */
export function TablePicture() {
  return (
    <Picture label={i18n.t('welcome.picture_three')}>
      <rect className="p-title" x="18" y="34" width="70" height="9" rx="4" />
      {[56, 78, 100, 122].map((y, index) => (
        <g key={y}>
          <path className="p-line" d={`M18 ${y + 16}h204`} />
          <rect className="p-word" x="18" y={y} width={index % 2 ? 66 : 82} height="7" rx="3" />
          <rect className="p-track" x="116" y={y} width="50" height="7" rx="3" />
          <rect className="p-band" x={122 + index * 7} y={y} width="20" height="7" rx="3" />
          <rect className={index === 0 ? 'p-more' : 'p-good'} x="184" y={y - 2} width="36" height="11" rx="5" />
        </g>
      ))}
    </Picture>
  );
}
