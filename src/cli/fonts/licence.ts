import { readFileSync } from 'node:fs';
import path from 'node:path';

const FONTS = [
  {
    name: 'Record Serif (record-serif*.woff2), a subset of Source Serif 4, renamed as its licence asks',
    copyright:
      "Copyright 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name 'Source'.",
  },
  {
    name: 'Inter (inter*.woff2), a subset',
    copyright: 'Copyright 2016 The Inter Project Authors (https://github.com/rsms/inter)',
  },
  {
    name: 'Vazirmatn (vazirmatn*.woff2), a subset',
    copyright: 'Copyright 2015 The Vazirmatn Project Authors (https://github.com/rastikerdar/vazirmatn)',
  },
];

/** The fonts' names and copyright lines, then the SIL Open Font License as the Inter package has it. */
export function renderLicence(packages: string): string {
  const text = readFileSync(path.join(packages, 'inter/LICENSE'), 'utf8');
  const licence = text.slice(text.indexOf('This Font Software is licensed'));
  const list = FONTS.map(({ name, copyright }) => `${name}\n${copyright}`).join('\n\n');
  return `${list}\n\n${licence.trimEnd()}\n`;
}
