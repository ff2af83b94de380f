/** Imported before anything that has a schema: zod would try `new Function`, which the extension's policy reports. */
import * as z from 'zod';

z.config({ jitless: true });
