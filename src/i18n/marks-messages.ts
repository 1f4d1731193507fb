/** Texts of the marks on what is new since the reader's last visit. Shown by a script only, never without. */
export interface MarksMessages {
  /** Name of the control. */
  readonly title: string;
  readonly offButton: string;
  readonly offNote: string;
  readonly onButton: string;
  readonly onNote: string;
  /** Announced, with `#` where the script puts the number. */
  readonly some: string;
  readonly none: string;
  readonly gone: string;
  /** The marks themselves, short. */
  readonly fresh: string;
  readonly changed: string;
}
