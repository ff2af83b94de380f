import React from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import ReactDom from 'react-dom';
import * as client from 'react-dom/client';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

// What `scripts/one-react.ts` hands to panel and pages. In a host page it is in the extension's isolated world, unseen.
export default defineUnlistedScript(() => {
  const sharedReact = {
    react: React,
    'react/jsx-runtime': jsxRuntime,
    'react-dom': ReactDom,
    'react-dom/client': client,
  };
  Object.assign(globalThis, { sharedReact });
});
