/** Begins the name of every cache of ours; the worker adds its scope and its form. */
const CACHES = 'rasad ';

/**
 * Lets the reader have pages kept on the device, and take all of it away. `place` is the control on the page
 * "Offline", hidden until now. Nothing is registered or stored before the reader asks for it.
 */
export function startOffline(place: HTMLElement): void {
  if (!('serviceWorker' in navigator)) return;
  const workers = navigator.serviceWorker;
  const { keep = '', scope = '' } = place.dataset;
  const button = place.querySelector('button');
  const status = place.querySelector('[role=status]');
  if (!button || !status) return;

  const show = async (told?: string): Promise<void> => {
    const word = (await find()) ? 'on' : 'off';
    button.textContent = place.dataset[`${word}Button`] ?? '';
    status.textContent = place.dataset[told ?? word] ?? '';
    place.hidden = false;
  };
  /** The worker of this very scope: another site may stand above it on the same host. */
  const find = async (): Promise<ServiceWorkerRegistration | undefined> => {
    const found = await workers.getRegistration(scope);
    return found?.scope === new URL(scope, location.href).href ? found : undefined;
  };
  const turn = async (): Promise<void> => {
    const found = await find();
    if (found) {
      await found.unregister();
      const name = CACHES + found.scope;
      for (const key of await caches.keys()) if (key.startsWith(`${name} `)) await caches.delete(key);
    } else await workers.register(keep, { scope });
  };

  button.addEventListener('click', () => {
    button.disabled = true;
    turn()
      .then(() => show())
      .catch(() => show('failed'))
      .finally(() => (button.disabled = false));
  });
  show().catch(() => undefined);
}
