// Before Decap's own script: it must wait for the configuration that editor.mjs fetches.
globalThis.CMS_MANUAL_INIT = true;
