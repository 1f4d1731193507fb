import type { MarksMessages } from './marks-messages.ts';

/** English texts of the marks on what is new. */
export const enMarks: MarksMessages = {
  title: 'New since your last visit',
  offButton: 'Mark what is new since my last visit',
  offNote:
    'Off until you turn it on. This device then remembers one moment: that of the newest entry you were shown. Nothing is sent.',
  onButton: 'Stop marking and forget',
  onNote:
    'What is new since your last visit is marked. This device remembers the moment of the newest entry you were shown: a trace that this site was read on it.',
  some: 'New or changed on this page: #',
  none: 'Nothing new on this page.',
  gone: 'Marks are off. What was remembered is deleted.',
  fresh: 'New',
  changed: 'Changed',
};
