/** Begins the name of every cache of ours; the worker adds its scope and its form. */
const CACHES = 'rasad ';

/**
 * Lets the reader have pages kept on the device, and take all of it away. `place` is the control on the page
 * "Offline", hidden until now. Nothing is registered or stored before the reader asks for it.
 */
export function startOffline(place: HTMLElement): void {
  // Not there over plain http, as on an onion address, nor in private windows of some browsers.
  if (!('serviceWorker' in navigator)) return;
  const { keep = '', scope = '' } = place.dataset;
  const [button, status] = [place.querySelector('button'), place.querySelector('[role=status]')];
  if (!button || !status) return;

  const show = async (told?: string): Promise<void> => {
    const word = (await find(scope))?.active ? 'on' : 'off';
    button.textContent = place.dataset[`${word}Button`] ?? '';
    status.textContent = place.dataset[told ?? word] ?? '';
    place.hidden = false;
  };
  const turn = async (): Promise<void> => {
    const found = await find(scope);
    if (found) await forget(found);
    else await begin(keep, scope);
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

/** The worker of this very scope: another site may stand above it on the same host. */
async function find(scope: string): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(scope);
  return found?.scope === new URL(scope, location.href).href ? found : undefined;
}

/** Ends once the worker works. Throws where it cannot, and then leaves nothing behind. */
async function begin(keep: string, scope: string): Promise<void> {
  const made = await navigator.serviceWorker.register(keep, { scope });
  const worker = made.installing;
  const works = await new Promise<boolean>((resolve) => {
    const look = (): void => {
      if (!worker || /^(activated|redundant)$/.test(worker.state)) resolve(worker?.state !== 'redundant');
    };
    worker?.addEventListener('statechange', look);
    look();
  });
  if (works) return;
  await forget(made);
  throw new Error('redundant');
}

async function forget(made: ServiceWorkerRegistration): Promise<void> {
  await made.unregister();
  for (const key of await caches.keys())
    if (key.startsWith(`${CACHES + made.scope} `)) await caches.delete(key);
}
