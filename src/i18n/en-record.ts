import { plural } from './en-plural.ts';
import type { RecordMessages } from './record-messages.ts';

/** English texts on how the record grew. */
export const enRecord: RecordMessages = {
  coverage: {
    title: 'Coverage',
    lead: (wave, from, to) =>
      `${wave}, province by province and day by day, ${from} to ${to}: the strongest claim found, and a link to it.`,
    layers: 'Layers',
    toDate: 'To date',
    onDay: 'On that day',
    toDateNote:
      'Each cell: the strongest claim about the province from the beginning of the wave up to that day. A row changes where a stronger or newer claim takes over.',
    onDayNote: 'Each cell: the strongest claim that stands on that very day. A square means nothing found.',
    table: 'Provinces by day',
    daysWith: 'Days found',
    ofDays: (count, of) => `${count} of ${of}`,
    gaps: 'Where nothing was found',
    bareDays: (days) => `Nothing found in any province on: ${days}.`,
    noBareDays: 'On each of these days something was found in at least one province.',
    bareProvinces: (names) => `Nothing found so far in: ${names}.`,
    noBareProvinces: 'In each province something was found on at least one of these days.',
    gapsNote:
      'Nothing found means that we found nothing. It never means that there were no protests: networks were cut, and people were afraid to film.',
    weeks: 'Week by week',
    weeksToDate:
      'The strongest claim in each province up to the end of each week. Provinces are counted by status; the counts are never added up.',
    weeksOnDay:
      'The strongest claim in each province that stands on a day of that week. Provinces are counted by status; the counts are never added up.',
    week: (number) => `Week ${number}`,
    upTo: (day) => `up to ${day}`,
    asOfLink: 'What could be known, day by day',
    empty: 'Nothing found so far in any province.',
  },
  asOfPage: {
    title: (day) => `As of ${day}`,
    kicker: 'What could be known',
    lead: 'The state of knowledge at the end of this day: only claims whose evidence was out by then, about what had begun by then.',
    index: 'What could be known, day by day',
    indexLead:
      'For every day with a claim, with newly known claims or with a correction: the figures, the map and the counts as they could be known at its end. Each has an address to cite.',
    knownShort: 'Known by then',
    nothingKnown:
      'None of the claims recorded here could be known by the end of this day: their evidence came out later.',
    map: (day) => `Strongest claim in each province that could be known by the end of ${day}`,
    provinces: 'Provinces by status',
    figures: 'Figures known by then',
    fresh: 'Known from this day on',
    noneFresh: 'No claim became known on this day.',
    freshShort: 'Newly known',
    more: (count) => `${count} more`,
    undone: (count, shown) =>
      `${shown} ${plural(count, 'claim is', 'claims are')} shown as ${plural(count, 'it', 'they')} stood before a later correction.`,
    limits:
      'The pages were worked out afterwards. A claim counts from the day of its earliest dated page or, where none has a date, from our own publication. Later corrections of a status are undone, and those of a number for the days on which the wrong one stood here; a place, a day, a name or a wording that was corrected is shown as it stands now. Claims of articles that were taken back are left out of every day. Corroboration and disputes are not traced back.',
    cite: 'To cite',
    citeText: (site, day, address) => `${site}, state of knowledge at the end of ${day}, ${address}`,
    dayLink: (day) => `Claims about ${day}`,
    byThen: 'What was known by then',
  },
  changes: {
    title: 'Changes',
    lead: 'What was added here, corrected, verified or taken back, day by day.',
    kicker: 'Changes',
    all: 'All days with changes',
    dayTitle: (day) => `Changes on ${day}`,
    none: 'Nothing has changed so far.',
    added: 'Added',
    updated: 'Updated',
    corrected: 'Corrected',
    upgraded: 'Now verified',
    upgradedNote: 'Claims that had been recorded with a weaker status.',
    retracted: 'Taken back',
    addedCount: (articles, claims) => `${articles} added with ${claims}`,
    updatedCount: (count, shown) => `${shown} ${plural(count, 'article', 'articles')} updated`,
    correctedCount: (count, shown) => `${shown} ${plural(count, 'correction', 'corrections')}`,
    upgradedCount: (count, shown) => `${shown} ${plural(count, 'claim', 'claims')} now verified`,
    retractedCount: (count, shown) => `${shown} ${plural(count, 'article', 'articles')} taken back`,
    retractedArticle: (day) => `An article on ${day}`,
    was: 'Was',
    now: 'Now',
    permalink: 'Permanent link',
  },
  record: {
    title: 'What became of its claims',
    note: 'Counts, not a grade: much is never checked by anybody, and a claim can stand in several rows.',
    outcome: {
      verified: 'verified',
      corroborated: 'corroborated',
      disputed: 'disputed',
      corrected: 'corrected',
      withdrawn: 'withdrawn',
      false: 'shown to be false',
    },
    meaning: {
      verified: 'A named body checked footage, identities or documents.',
      corroborated: 'Two or more independent origins say the same.',
      disputed: 'Another value excludes it.',
      corrected: 'We corrected how it was recorded, or another claim corrects it.',
      withdrawn: 'The source took it back.',
      false: 'A named check showed it to be wrong.',
    },
    open: 'Open claims',
    openLead:
      'Claims that an editor meant to look at again by today, the longest overdue first. In previews only.',
    openNone: 'No claim is due.',
    due: (day) => `due ${day}`,
  },
};
