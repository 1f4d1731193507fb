import type { Status } from '../schema/vocabulary.ts';

/** The light colours of src/styles/tokens.css: a picture knows no colour scheme. */
export const COLOURS = {
  paper: '#fbfaf6',
  ink: '#17191e',
  soft: '#565a62',
  rule: '#d8d5cb',
  land: '#efece3',
  line: '#ffffff',
  accent: '#8c1c2b',
  verified: '#0f5f5c',
  reported: '#5f9a97',
  claimed: '#b06f12',
  rumour: '#666b74',
  plain: '#8f8b80',
} as const;

/** Colour of the word of a status, dark enough to read. */
export const WORD_COLOURS: Readonly<Record<Status, string>> = {
  verified: COLOURS.verified,
  reported: '#2f7370',
  claimed: '#915a0c',
  rumour: COLOURS.rumour,
  withdrawn: COLOURS.soft,
  false: COLOURS.soft,
};
