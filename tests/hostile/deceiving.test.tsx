// @vitest-environment jsdom
import { DECEIVING } from './corpus';
import { everyPageSurvives } from './survives';

everyPageSurvives(DECEIVING);
