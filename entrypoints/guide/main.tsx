import '../../components/tokens.css';
import '../../components/guide/guide.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod';
import { GuideApp } from '../../components/guide/GuideApp';

// The page's security policy forbids code made from text, which zod would try.
z.config({ jitless: true });

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <GuideApp />
    </StrictMode>,
  );
}
