import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../utils/browser.ts';
import { type Background, listen } from '../../utils/messages.ts';
import { report } from '../../utils/report.ts';
import { watchSettings } from '../../utils/settings.ts';
import { conversationGone, keepSnapshot } from './archive.ts';
import { BACKUP_REMINDER, openBackup, tendBackup } from './backup.ts';
import { checkFor } from './check-draft.ts';
import { clockFor } from './due-clock.ts';
import { fetchPictures } from './images.ts';
import { checkTexts, dismissText, tendWarnings } from './incoming.ts';
import { openReminder, snoozeReminder } from './notification-acts.ts';
import { claimDraft, openChat } from './open-chat.ts';
import { keepShownOrders } from './orders.ts';
import { keepPicture, pictureNotGiven, picturesWanted } from './page-pictures.ts';
import { sweep } from './reminders.ts';
import {
  endScreenshot,
  placeOfFrame,
  screenshotGoesOn,
  screenshotStep,
  startScreenshot,
  stopScreenshot,
} from './screenshot.ts';
import { screenshotState } from './screenshot-job.ts';
import { tendSecondCopy } from './second-copy.ts';
import { openKept, recordFor } from './seller-record.ts';
import { partFor, registerSites, startOnOpenPages, teachIn } from './sites.ts';
import { noteClosed } from './tell.ts';

/** An event that only says that something happened. */
interface Wakes {
  addListener(heard: () => void): void;
}

/** Registers every listener, synchronously: a listener added later is not there when the worker wakes for it. */
export default defineBackground(() => {
  const wake = () => {
    void sweep(Date.now());
    void fetchPictures();
    void tendBackup(Date.now());
    void tendWarnings(browser.runtime.getManifest().version);
  };
  listen<Background>({
    keepSnapshot: async (snapshot) => {
      const { version } = browser.runtime.getManifest();
      const result = await keepSnapshot(snapshot, version, Date.now(), (conversation, messages) =>
        clockFor(conversation, messages, Date.now()),
      );
      wake();
      return result;
    },
    keepOrders: async (orders, sender) => {
      const result = await keepShownOrders(orders, sender, Date.now());
      if ('kept' in result && result.kept > 0) void sweep(Date.now());
      return result;
    },
    picturesWanted: (asked, sender) => picturesWanted(asked, sender, Date.now()),
    keepPicture: (piece, sender) => keepPicture(piece, sender, Date.now()),
    pictureNotGiven: (picture, sender) => pictureNotGiven(picture, sender),
    conversationGone: (gone) => conversationGone(gone, Date.now()),
    openChat: (draft, sender) => openChat(draft, sender.tab),
    checkDraft: (draft) => checkFor(draft),
    checkIncoming: (asked) => checkTexts(asked),
    dismissIncoming: (dismissed) => dismissText(dismissed),
    sellerRecord: (asked) => recordFor(asked, Date.now()),
    openKept: (place) => openKept(place),
    remindersChanged: () => {
      // What was brought back may lack pictures, and was not looked at.
      void fetchPictures();
      void tendWarnings(browser.runtime.getManifest().version);
      return sweep(Date.now()).then(() => true);
    },
    tabAddress: async (_, sender) => sender.tab?.url ?? null,
    teachHere: (_, sender) => teachIn(sender),
    bringPart: (part, sender) => partFor(part, sender),
    startScreenshot: (asked, sender) => startScreenshot(asked, sender),
    screenshotState: async () => screenshotState(),
    stopScreenshot: (_, sender) => stopScreenshot(sender),
    screenshotStep: (step, sender) => screenshotStep(step, sender),
    placeOfFrame: (size, sender) => placeOfFrame(size, sender),
    screenshotGoesOn: async (_, sender) => screenshotGoesOn(sender),
    endScreenshot: (end, sender) => endScreenshot(end, sender),
    claimDraft: (_, sender) => claimDraft(sender.tab?.id, Date.now()),
  });
  browser.runtime.onStartup.addListener(wake);
  browser.runtime.onInstalled.addListener(wake);
  // Firefox asks nobody, and lets an extension keep more then; a service worker cannot ask.
  browser.runtime.onInstalled.addListener(() => void navigator.storage.persist?.().catch(() => undefined));
  browser.alarms.onAlarm.addListener(wake);
  const failed = (error: unknown) => report(error, 'act on a reminder');
  browser.notifications.onClicked.addListener((id) => {
    noteClosed(id);
    void (id === BACKUP_REMINDER ? openBackup() : openReminder(id)).catch(failed);
  });
  browser.notifications.onClosed.addListener(noteClosed);
  browser.notifications.onButtonClicked?.addListener((id, button) => {
    noteClosed(id);
    void snoozeReminder(id, button, Date.now()).catch(failed);
  });
  // Chromium tells when the buyer allows notifications again: what waited for it is shown.
  const { onPermissionLevelChanged: onAllowed } = browser.notifications as { onPermissionLevelChanged?: Wakes };
  onAllowed?.addListener(wake);
  const sites = () => void registerSites().catch((error: unknown) => report(error, 'read the added sites'));
  browser.runtime.onInstalled.addListener(sites);
  browser.runtime.onStartup.addListener(sites);
  browser.permissions.onRemoved.addListener(sites);
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    sites();
    void startOnOpenPages(origins).catch((error: unknown) => report(error, 'start on an added site'));
  });
  // The worker was not there for what became due meanwhile.
  wake();
  void tendSecondCopy(Date.now());
  const never = new AbortController().signal;
  watchSettings(() => void sweep(Date.now()), never);
  // Who stamps packs is no site to read.
  watchSettings(sites, never);
});
