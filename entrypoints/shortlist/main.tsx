import '../../lib/zod-without-eval';

import { createRoot } from 'react-dom/client';
import { ShortlistPage } from '../../components/shortlist/ShortlistPage';
import '../../components/tokens.css';
import '../../components/shortlist/shortlist.css';
import { openShortlist } from '../../lib/shortlist/dexie-repository';

const page = document.getElementById('page');
if (page) createRoot(page).render(<ShortlistPage repository={openShortlist()} now={() => new Date()} />);
