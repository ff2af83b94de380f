import { createRoot } from 'react-dom/client';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import piecesCss from '../components/look/pieces.css?inline';
import comparisonCss from '../components/panel/comparison.css?inline';
import { Panel } from '../components/panel/Panel';
import panelCss from '../components/panel/panel.css?inline';
import { frameSlot } from '../lib/overlay/frame-slot';
import { addSheet } from '../lib/overlay/style-sheet';
import { noticeTakenKeys } from '../lib/overlay/taken-keys';
import { keepWords } from '../lib/words/lasting-words';

// Injected into the frame whose reader asked for it: both share the frame's slot.
export default defineUnlistedScript(() => {
  const slot = frameSlot();
  const { session, overlay } = slot;
  if (!session || !overlay || slot.panel) return;
  slot.panel = true;
  keepWords();
  const { overlay: host, panelBox } = overlay();
  addSheet(host.root, piecesCss + comparisonCss + panelCss);
  // React would report an error by an event on the page's window.
  const root = createRoot(panelBox, { onUncaughtError: session.close, onRecoverableError: () => undefined });
  root.render(<Panel session={session} onReload={() => location.reload()} />);
  noticeTakenKeys(host.root, host.ending, session.keysTaken);
  session.mounted();
  host.ending.addEventListener('abort', () => {
    root.unmount();
    slot.panel = false;
    session.mounted(false);
  });
});
