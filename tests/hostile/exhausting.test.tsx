// @vitest-environment jsdom
import { EXHAUSTING } from './corpus';
import { everyPageSurvives } from './survives';

everyPageSurvives(EXHAUSTING);
