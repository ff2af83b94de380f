/** How the user wants the panel on a site. Nothing here is private. */
export interface View {
  side: 'left' | 'right';
  /** Width of the open panel in CSS pixels. */
  width: number;
}

export const NARROWEST = 300;
export const WIDEST = 640;

export const DEFAULT_VIEW: View = { side: 'right', width: 380 };
