/** The reader's own clock, in milliseconds: when a page was kept. It is stored on the device and sent nowhere. */
export function readClock(): number {
  return Date.now();
}
