/** Before each file: nothing is stored, nobody listens, and time runs as it does. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.restoreAllMocks();
vi.useRealTimers();
fakeBrowser.reset();
