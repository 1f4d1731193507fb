import type { OfflineMessages } from './offline-messages.ts';

/** English texts of reading without a line. */
export const enOffline: OfflineMessages = {
  title: 'Offline',
  lead: 'Ways to read when the line is slow, watched or cut.',
  zipHeading: 'The offline edition: one file',
  zipNote:
    'Text and maps of this site in one zip file. Nothing in it needs a line or a script. It can be passed on by hand, by memory card or by messenger.',
  download: 'Download the offline edition',
  size: 'Size',
  pages: 'Pages in it',
  checksum: 'SHA-256',
  checksumNote: (file) =>
    `A copy that somebody passes on can have been altered. It is ours if its checksum is the one above: sha256sum ${file} (Linux), shasum -a 256 ${file} (macOS), certutil -hashfile ${file} SHA256 (Windows). Get the checksum from this page, not from whoever gave you the file.`,
  open: 'Unpack the zip file, then open index.html in a browser. Links marked ↗ lead to the live site and need a line.',
  later: 'known once the site is built',
  kilobytes: (shown) => `${shown} KB`,
  leftOut: 'Left out for room',
  nothingLeftOut: 'nothing',
  neverIn:
    'Not in it in any case: the search, the open data, and the pages “what could be known” of single days.',
  groups: {
    site: 'Overviews and the site itself',
    articles: 'Articles',
    provinces: 'Provinces',
    waves: 'Waves',
    figures: 'Figures',
    timeline: 'Timeline',
    places: 'Towns',
    sources: 'Sources',
    others: 'States of knowledge, changes and other lists',
  },
  keepHeading: 'Keep pages on this device',
  keep: [
    'Off until you turn it on. From then on this browser keeps the home page, the latest articles and every page of this site that you open, 60 at most, and shows them when there is no line. Above each such copy it says of which day it is.',
    'What is kept can be found by anyone who has this device in hand: it shows that you read this site, and which pages. Clearing the history alone does not take it away. The button below does, at once; so does clearing the browser’s site data.',
    'When the line is back, pages that were changed or taken down here are fetched anew or dropped from this device as well. In private windows nothing outlasts the window.',
  ],
  offButton: 'Keep pages on this device',
  onButton: 'Stop, and delete everything kept',
  on: 'Pages are kept on this device.',
  off: 'Nothing is kept on this device.',
  failed: 'That did not work: the browser does not allow it, or the line broke off. Nothing is kept.',
  noWorker:
    'This needs scripts, and a browser that allows it; over plain http, as on an onion address, and in Tor Browser it is not there. The zip file above always works.',
  keptHeading: 'Kept on this device',
  keptOn: (moment) => `kept on ${moment}`,
  nothingKept: 'Nothing is kept yet.',
  copy: (kept, built) =>
    `You are reading a copy kept on this device on ${kept}. The site was built on ${built}.`,
  notKept: 'The page you asked for is not kept on this device, and there is no line.',
  textHeading: 'Text only',
  textNote: 'Each article has a text-only edition of a few kilobytes, linked below its title. The newest:',
  inZip: (day, site) => `Offline edition, built on ${day} from ${site}. Links marked ↗ need a line.`,
  contents: 'What is in it',
  contentsLead: (day) => `Every page of this offline edition, built on ${day}.`,
  readme: ({ site, day, url, start, contents, credits }) => [
    `${site}: offline edition, built on ${day} from ${url}`,
    `Open ${start} in a browser. It needs no line and runs no script. What is in it and what was left out: ${contents}. Links marked with an arrow lead to the live site and need a line.`,
    'A copy can have been altered on its way. The SHA-256 checksum of the zip file stands on the live site, on the page "Offline".',
    'These files on a device show that somebody read them there. Delete them, from the bin as well, when you no longer need them.',
    `Text and data: CC BY 4.0, credit "${site}". Quotations and titles of pages belong to their authors. ${credits}`.trim(),
  ],
};
