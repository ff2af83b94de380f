/** What a Blob holds can be read in browsers and in Node; jsdom's own has neither `text` nor `arrayBuffer`. */
import { Blob } from 'node:buffer';

Object.assign(globalThis, { Blob });
