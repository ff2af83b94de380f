/** How the user wants results shown, and the place whose pay counts. Nothing here is private: it is seen in every panel. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The time that pay is shown for. */
export const PAY_PERIODS = ['year', 'month', 'hour'] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

/** Parts of the panel that can be left out. */
export const PANEL_PARTS = ['match', 'references', 'silent', 'facts'] as const;
export type PanelPart = (typeof PANEL_PARTS)[number];

/** How results are shown. */
export interface Display {
  theme: Theme;
  payPer: PayPeriod;
  /** ISO 4217: yearly pay is shown in it too. Null: in the listing's own only. */
  currency: string | null;
  /** Whose pay decides where a listing prints several; empty for the first. */
  place: string;
  hidden: PanelPart[];
}

/** Until the user chooses otherwise. */
export const DEFAULT_DISPLAY: Display = { theme: 'system', payPer: 'year', currency: null, place: '', hidden: [] };
