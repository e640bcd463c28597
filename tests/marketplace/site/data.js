/** @type {Promise<any> | undefined} */
let loading;

/** What the shop sells, who sells it, and the buyer's orders. Asked for once per page load. */
export function catalog() {
  loading ??= get('catalog');
  return loading;
}

/**
 * @param {string} action
 * @returns {Promise<any>}
 */
export async function get(action) {
  const answer = await fetch(`/demo-api/${action}`);
  return answer.json();
}

/**
 * @param {string} action
 * @param {Record<string, unknown>} body
 * @returns {Promise<any>}
 */
export async function post(action, body) {
  const answer = await fetch(`/demo-api/${action}`, { method: 'POST', body: JSON.stringify(body) });
  return answer.json();
}

/**
 * Calls back after each change in the shop, until aborted.
 * @param {() => void} listener
 * @param {AbortSignal} signal
 */
export function onChange(listener, signal) {
  const events = new EventSource('/demo-api/events');
  events.addEventListener('message', listener);
  // A change between the first read and the opening of the stream would be missed.
  events.addEventListener('open', listener);
  signal.addEventListener('abort', () => events.close());
}
