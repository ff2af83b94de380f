/** How the user wants the panel on a site. Nothing here is private. */
export interface View {
  side: 'left' | 'right';
  /** Width of the open panel in CSS pixels. */
  width: number;
}

/** Of the panel, in CSS pixels. */
export const NARROWEST = 300;
/** Of the panel, in CSS pixels. */
export const WIDEST = 640;

/** Until the user moves the panel. */
export const DEFAULT_VIEW: View = { side: 'right', width: 380 };
