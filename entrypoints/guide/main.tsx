import '../../components/tokens.css';
import '../../components/guide/guide.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { GuideApp } from '../../components/guide/GuideApp';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <GuideApp />
    </StrictMode>,
  );
}
