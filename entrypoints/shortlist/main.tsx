import { createRoot } from 'react-dom/client';
import * as z from 'zod';
import { ShortlistPage } from '../../components/shortlist/ShortlistPage';
import '../../components/tokens.css';
import '../../components/shortlist/shortlist.css';
import { openShortlist } from '../../lib/shortlist/dexie-repository';

z.config({ jitless: true });

const page = document.getElementById('page');
if (page) createRoot(page).render(<ShortlistPage repository={openShortlist()} now={() => new Date()} />);
