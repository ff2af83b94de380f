/**
 * Runs before the extension's scripts, in their world, in test builds only: counts the observers, timers and listeners
 * that they leave running. It answers the event `probe:ask` by writing the counts into an attribute of the page, and
 * `probe:call` by calling a function of this world as a script would that has taken it over.
 */
(() => {
  if (globalThis.__probe) return;
  const observers = new Set();
  const timeouts = new Set();
  const intervals = new Set();
  const frames = new Set();
  const listeners = new Map();
  const errors = [];
  globalThis.__probe = true;

  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver']) {
    // By the prototype, which is this world's own: Firefox gives instances of a subclass the prototype of the original.
    const prototype = window[name]?.prototype;
    if (!prototype) continue;
    const { observe, disconnect } = prototype;
    prototype.observe = function count(...args) {
      observers.add(this);
      return observe.apply(this, args);
    };
    prototype.disconnect = function uncount() {
      observers.delete(this);
      return disconnect.call(this);
    };
  }

  const original = (name) => window[name].bind(window);
  const setTimeout = original('setTimeout');
  const clearTimeout = original('clearTimeout');
  const setInterval = original('setInterval');
  const clearInterval = original('clearInterval');
  const requestAnimationFrame = original('requestAnimationFrame');
  const cancelAnimationFrame = original('cancelAnimationFrame');
  globalThis.setTimeout = (run, delay, ...args) => {
    const id = setTimeout(() => {
      timeouts.delete(id);
      run(...args);
    }, delay);
    timeouts.add(id);
    return id;
  };
  globalThis.clearTimeout = (id) => {
    timeouts.delete(id);
    clearTimeout(id);
  };
  globalThis.setInterval = (...args) => {
    const id = setInterval(...args);
    intervals.add(id);
    return id;
  };
  globalThis.clearInterval = (id) => {
    intervals.delete(id);
    clearInterval(id);
  };
  globalThis.requestAnimationFrame = (run) => {
    const id = requestAnimationFrame((time) => {
      frames.delete(id);
      run(time);
    });
    frames.add(id);
    return id;
  };
  globalThis.cancelAnimationFrame = (id) => {
    frames.delete(id);
    cancelAnimationFrame(id);
  };

  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const nameOf = (target) =>
    target === document
      ? 'document'
      : target === globalThis || target === globalThis.window
        ? 'window'
        : target.constructor?.name;
  const count = (key, by) => listeners.set(key, (listeners.get(key) ?? 0) + by);
  EventTarget.prototype.addEventListener = function add(type, listener, options) {
    const key = `${nameOf(this ?? window)}:${type}`;
    if (listener && !options?.once && !options?.signal?.aborted) {
      count(key, 1);
      if (options?.signal) addEventListener.call(options.signal, 'abort', () => count(key, -1), { once: true });
    }
    return addEventListener.call(this ?? window, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function remove(type, listener, options) {
    if (listener) count(`${nameOf(this ?? window)}:${type}`, -1);
    return removeEventListener.call(this ?? window, type, listener, options);
  };

  // The gate's decision is the moment at which it asks for the reader.
  let decidedAt = null;
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const sendMessage = runtime.sendMessage.bind(runtime);
  /** What travelled between the scripts here and the background. */
  const sent = [];
  const replies = [];
  const send = (message, ...rest) => {
    if (message?.kind === 'worth-reading') decidedAt = performance.now();
    sent.push(message?.kind);
    const reply = sendMessage(message, ...rest);
    reply?.then?.((answer) => replies.push(JSON.stringify(answer))).catch(() => undefined);
    return reply;
  };
  Object.defineProperty(runtime, 'sendMessage', { value: send, configurable: true, writable: true });

  addEventListener.call(window, 'unhandledrejection', (event) =>
    errors.push(String(event.reason?.message ?? event.reason)),
  );
  addEventListener.call(document, 'probe:ask', () => {
    const counts = {
      observers: observers.size,
      intervals: intervals.size,
      timeouts: timeouts.size,
      frames: frames.size,
      listeners: [...listeners].filter(([, number]) => number > 0).map(([key]) => key),
      errors,
      decidedAt,
    };
    Document.prototype.querySelector.call(document, ':root').setAttribute('data-probe', JSON.stringify(counts));
  });

  /** Everything that can be reached from what the scripts share, as words. */
  const reach = () => {
    const seen = new Set();
    const words = [];
    const walk = (value) => {
      if (typeof value !== 'object' || value === null) return typeof value === 'string' && words.push(value);
      if (seen.has(value) || value instanceof Node || value instanceof Window) return undefined;
      seen.add(value);
      for (const key of Object.getOwnPropertyNames(value)) walk(value[key]);
      return undefined;
    };
    walk(globalThis.listingSlot ?? null);
    walk(globalThis.listingSlot?.session?.state() ?? null);
    return words;
  };
  const own = { sent: () => sent, replies: () => replies, reach, polluted: () => ({}).polluted ?? null };
  addEventListener.call(document, 'probe:call', async () => {
    const root = document.documentElement;
    const { path, args } = JSON.parse(root.getAttribute('data-probe-call'));
    root.removeAttribute('data-probe-call');
    let answer;
    try {
      const steps = path.split('.');
      const last = steps.pop();
      const roots = { own, page: globalThis, extension: globalThis.browser ?? globalThis.chrome };
      const target = steps.reduce((value, step) => value[step], roots);
      answer = { value: (await target[last](...args)) ?? null };
    } catch (error) {
      answer = { error: String(error?.message ?? error) };
    }
    root.setAttribute('data-probe-answer', JSON.stringify(answer));
  });
})();
