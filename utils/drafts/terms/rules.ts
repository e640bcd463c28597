import type { Category, Origin, ScamCategory } from './types.ts';

const at = (effect: Origin['effect'], sureness: Origin['sureness'], source: string): Origin => ({
  effect,
  sureness,
  source: `${source}, collected 2026-11-22`,
});

const contacts: Category[] = ['messenger', 'social', 'email', 'phone', 'handle', 'contact_request', 'link'];
const forAll = (categories: Category[], origin: Origin) =>
  Object.fromEntries(categories.map((category) => [category, origin]));

/**
 * What each marketplace does about a category, where a page says so. Anything else keeps the term's own origin (`EXPERIENCE`):
 * a page about one marketplace proves nothing about another. Pages as collected for the draft guard on 2026-11-22.
 */
export const rules: Record<string, Partial<Record<Category | ScamCategory, Origin>>> = {
  aliexpress: {
    ...forAll(['messenger'], at('refused', 'community', 'https://oferal.com, contacting AliExpress sellers')),
    ...forAll(
      ['payment', 'offplatform'],
      at('warned', 'community', 'https://turade.com/risks-for-paying-sellers-directly.html'),
    ),
  },
  alibaba: forAll(
    ['messenger', 'social', 'payment', 'offplatform'],
    at('warned', 'community', 'https://alixsolutions.com/blog/supplier-whatsapp-communication-risk'),
  ),
  ebay: forAll(
    [...contacts, 'payment', 'offplatform'],
    at('refused', 'official', 'https://pages.ebay.com/help/policies/rfe-unwelcome-email-misuse.html'),
  ),
  etsy: {
    ...forAll(
      ['email', 'contact_request'],
      at('warned', 'official', 'https://help.etsy.com 360000343128, Suspicious Messages'),
    ),
    offplatform: at('strike', 'community', 'https://danyelpinkdesigns.com/2010/06'),
  },
  amazon: {
    ...forAll(['link', 'phone'], at('refused', 'official', 'https://sellercentral.amazon.co.uk/seller-forums')),
    email: at('masked', 'community', 'https://ecomengine.com/help/what-can-i-include-in-my-emails'),
  },
  vinted: {
    ...forAll(
      ['payment', 'offplatform'],
      at('strike', 'official', 'https://vinted.com/help/92-why-was-my-account-blocked'),
    ),
    ...forAll(
      ['messenger', 'phone', 'email', 'contact_request'],
      at('warned', 'official', 'https://help.vinted.ca 360020116279'),
    ),
  },
  shopee: forAll(
    [...contacts, 'payment', 'offplatform'],
    at('strike', 'community', 'https://lameco.vn/blog, in force 2024-09-16'),
  ),
  lazada: forAll(
    ['phone', 'email', 'link', 'payment', 'offplatform'],
    at('strike', 'official', 'https://community.lazada.com.ph/article/off-platform-transactions-553300-hc'),
  ),
  mercari: forAll(
    [...contacts, 'payment', 'offplatform'],
    at('masked', 'community', 'https://todars.com (messages deleted by admin)'),
  ),
  fiverr: {
    ...forAll(['payment', 'email'], at('warned', 'community', 'https://forum.fiverr.com/t/154100')),
    ...forAll(['messenger', 'offplatform'], at('held', 'community', 'https://forum.fiverr.com/t/533968')),
  },
  upwork: forAll(contacts, at('strike', 'official', 'https://support.upwork.com 360051749534')),
  airbnb: forAll(
    ['email', 'phone', 'link', 'social', 'handle'],
    at('masked', 'official', 'https://airbnb.com/help/article/1121'),
  ),
  vestiaire: forAll(
    ['phone', 'social', 'handle'],
    at('strike', 'official', 'https://faq.vestiairecollective.com 360011181318'),
  ),
};
