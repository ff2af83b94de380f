import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchFrame } from '../lib/overlay/watch-frame';

export default defineContentScript({
  // `matches` are set in wxt.config.ts: written here, the whole list of sites would come along into every page.
  // Many application systems show a listing in a frame of the employer's own page.
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => watchFrame(window),
});
