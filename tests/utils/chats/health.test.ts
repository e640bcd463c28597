import { describe, expect, it } from 'vitest';
import { chatHealth } from '../../../utils/chats/health.ts';
import type { SeenConversation } from '../../../utils/chats/model.ts';

const seen = (more: Partial<SeenConversation> = {}): SeenConversation => ({
  messages: [{ direction: 'in', text: 'secret words', images: [], shownTime: '10:00', sentAt: 1, precision: 'minute' }],
  draftBox: {} as HTMLElement,
  peer: 'Vega Store',
  confidence: 0.9,
  because: ['sides:geometry'],
  ...more,
});
const context = { way: 'detected' as const, peer: 'Vega Store' };

describe('the health of a chat', () => {
  it('is as planned where the marketplace’s selectors find the name', () => {
    const health = chatHealth(seen(), { ...context, adapterFits: true });
    expect(health).toMatchObject({ way: 'detected', messages: 1, peerBy: 'adapter', missing: [], degraded: false });
    expect(JSON.stringify(health)).not.toMatch(/secret|Vega/);
  });

  it('is degraded when they no longer do, and detection took over', () => {
    expect(chatHealth(seen(), { ...context, adapterFits: false })).toMatchObject({
      peerBy: 'detected',
      degraded: true,
    });
  });

  it('is not degraded where they cannot look or there are none', () => {
    expect(chatHealth(seen(), context).degraded).toBe(false);
  });

  it.each([
    ['times', seen({ messages: [{ direction: 'in', text: 'a', images: [] }] })],
    ['resolvedTimes', seen({ messages: [{ direction: 'in', text: 'a', images: [], shownTime: '10:00' }] })],
    ['draftBox', seen({ draftBox: undefined })],
  ])('says that %s are missing', (part, conversation) => {
    expect(chatHealth(conversation, context).missing).toEqual([part]);
  });

  it('says why nothing was read', () => {
    expect(chatHealth(null, { way: 'detected', problem: 'noConversation', adapterFits: false })).toEqual({
      messages: 0,
      because: [],
      missing: ['peer'],
      problem: 'noConversation',
      degraded: false,
    });
  });
});
